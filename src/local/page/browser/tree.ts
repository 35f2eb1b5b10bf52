// JSON as a tree that folds; a faulty place is lit, and everything above it open.
import { html, nothing, type TemplateResult } from 'lit'

/** Objects and lists this deep stand open. */
const OPEN_DEPTH = 2
const STRING_MAX = 300

type Path = readonly PropertyKey[]

/** @param faulty paths into the value, each lit where it is, or at the nearest place above that is. */
export function drawTree(value: unknown, faulty: readonly Path[] = []): TemplateResult {
  return html`<div class="tree">${drawValue(undefined, value, 0, faulty)}</div>`
}

function drawValue(name: string | undefined, value: unknown, depth: number, faulty: readonly Path[]): TemplateResult {
  const key =
    name === undefined ? nothing : html`<span class="tree-key">${name}</span><span class="tree-mark">: </span>`
  const here = faulty.some((path) => path.length === 0)
  const lit = here ? 'tree-row tree-faulty' : 'tree-row'
  if (typeof value !== 'object' || value === null) return html`<div class=${lit}>${key}${drawLeaf(value)}</div>`
  const fields = Object.entries(value)
  const list = Array.isArray(value)
  const size = list ? `[${fields.length}]` : `{${fields.length}}`
  if (fields.length === 0)
    return html`<div class=${lit}>${key}<span class="tree-mark">${list ? '[]' : '{}'}</span></div>`
  const missing = faulty.filter(([first]) => first !== undefined && !(String(first) in (value as object)))
  return html`<details ?open=${depth < OPEN_DEPTH || faulty.length > 0}>
    <summary class=${lit}>${key}<span class="tree-mark">${size}</span></summary>
    <div class="tree-inside">
      ${fields.map(([field, inner]) =>
        drawValue(
          field,
          inner,
          depth + 1,
          faulty.filter(([first]) => first !== undefined && String(first) === field).map((path) => path.slice(1)),
        ),
      )}
      ${missing.map(
        ([first]) =>
          html`<div class="tree-row tree-faulty"><span class="tree-key">${String(first)}</span><span class="tree-mark">: missing</span></div>`,
      )}
    </div>
  </details>`
}

function drawLeaf(value: unknown): TemplateResult {
  const kind = value === null ? 'null' : typeof value
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value)
  const shown = text.length > STRING_MAX ? `${text.slice(0, STRING_MAX)}… (${text.length} characters)` : text
  return html`<span class=${`tree-${kind}`}>${shown}</span>`
}
