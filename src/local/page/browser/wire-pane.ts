// The Wire: each gateway event and REST call as it passed, with its body and what came back.
import { html, nothing, type TemplateResult } from 'lit'
import { guard } from 'lit/directives/guard.js'
import { repeat } from 'lit/directives/repeat.js'
import type { WireEntry } from '../../index.ts'
import { faultsIn, headOf } from './form-error.ts'
import { change, now, type View } from './store.ts'
import { drawTree } from './tree.ts'

const FAILED_FROM = 400
const CREATED = 'INTERACTION_CREATE'

let onlyErrors = false
/** Bodies are drawn once they are looked at. */
const opened = new WeakSet<WireEntry>()

export function drawWire({ wire }: View): TemplateResult {
  const shown = onlyErrors ? wire.filter(failed) : wire
  const errors = wire.filter(failed).length
  return html`<div class="pane-tools">
      <label><input type="checkbox" .checked=${onlyErrors} @change=${toggleErrors} /> Only errors (${errors})</label>
      <span class="pane-count">${wire.length} passed</span>
      <button type="button" class="small-button" @click=${() => change({ wire: [] })}>Clear</button>
    </div>
    ${shown.length === 0 ? html`<p class="pane-empty">${onlyErrors ? 'No errors.' : 'Nothing has passed yet. Use a command.'}</p>` : nothing}
    <ol class="wire" reversed>
      ${repeat(
        shown.toReversed(),
        (entry) => keyOf(entry),
        (entry) => guard([entry, opened.has(entry)], () => drawEntry(entry)),
      )}
    </ol>`
}

const keys = new WeakMap<WireEntry, number>()
let lastKey = 0
function keyOf(entry: WireEntry): number {
  const known = keys.get(entry) ?? ++lastKey
  keys.set(entry, known)
  return known
}

const failed = ({ status = 200 }: WireEntry) => status >= FAILED_FROM || status === 0

function toggleErrors(event: Event): void {
  onlyErrors = (event.target as HTMLInputElement).checked
  change({})
}

function drawEntry(entry: WireEntry): TemplateResult {
  const { at, from, kind, what, status, body } = entry
  const [method, path] = kind === 'rest' ? what.split(' ') : ['', what]
  const open = (event: Event) => {
    if (!(event.target as HTMLDetailsElement).open || opened.has(entry)) return
    opened.add(entry)
    change({})
  }
  return html`<li class=${failed(entry) ? 'wire-entry failed' : 'wire-entry'}>
    <details @toggle=${open}>
      <summary>
        <span class=${`wire-from ${from}`} title=${from === 'bot' ? 'from the bot to Discord' : 'from Discord to the bot'}
          >${from === 'bot' ? '→' : '←'}<span class="unseen">${from === 'bot' ? 'from the bot' : 'from Discord'}</span></span
        >
        ${method ? html`<span class="wire-method">${method}</span>` : nothing}
        <span class="wire-what" title=${what}>${shorten(path ?? what)}</span>
        ${status === undefined ? nothing : html`<span class="wire-status">${status || 'broken off'}</span>`}
        <time datetime=${at} title=${at}>${sinceInteraction(entry) ?? timeOf(at)}</time>
      </summary>
      ${opened.has(entry) ? drawBody(kind, body) : nothing}
    </details>
    ${failed(entry) ? drawError(body) : nothing}
  </li>`
}

function drawBody(kind: WireEntry['kind'], body: unknown): TemplateResult {
  if (kind === 'gateway')
    return body === undefined || body === null ? html`<p class="pane-empty">No data.</p>` : drawTree(body)
  const { sent, got } = (body ?? {}) as { sent?: unknown; got?: unknown }
  const faulty = faultsIn(got).map(({ path }) => path)
  return html`${sent === undefined ? nothing : html`<h4>Sent</h4>${drawTree(sent, faulty)}`}
    ${got === undefined ? html`<h4>Answered without a body</h4>` : html`<h4>Answered</h4>${drawTree(got)}`}`
}

function drawError(body: unknown): TemplateResult {
  const { got } = (body ?? {}) as { got?: unknown }
  return html`<div class="wire-error">
    <b>${headOf(got) ?? 'The connection broke off.'}</b>
    ${faultsIn(got).map(({ path, code, message }) => html`<div><code>${path.join('.')}</code> ${message} <span class="wire-code">${code}</span></div>`)}
  </div>`
}

/** Ids and tokens of 18 digits and more say nothing to the eye. */
const shorten = (path: string) =>
  path
    .replace(/^\/api\/v10/, '')
    .replace(/local-\d+/g, '…')
    .replace(/\d{12,}/g, (id) => `…${id.slice(-4)}`)

const timeOf = (at: string) => at.slice(11, 23)

/** Milliseconds since the interaction that a callback answers; undefined for what is no callback. */
function sinceInteraction({ at, what }: WireEntry): string | undefined {
  const id = /\/interactions\/(\d+)\/.*\/callback$/.exec(what)?.[1]
  const created =
    id && now().wire.find((entry) => entry.what === CREATED && (entry.body as { id?: string } | undefined)?.id === id)
  return created ? `after ${Date.parse(at) - Date.parse(created.at)} ms` : undefined
}
