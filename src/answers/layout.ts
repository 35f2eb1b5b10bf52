// What the lines of an article are: headings, questions that the text below answers, "Label: value", rows of a table, or text.
import type { Article } from '../articles/index.ts'

/** A part of an article; offsets are UTF-16 units into `article.text`. */
export interface Part {
  readonly start: number
  readonly end: number
}

export interface Line extends Part {
  readonly kind: 'heading' | 'question' | 'label' | 'row' | 'text'
  /** Stands alone between blank lines. */
  readonly alone: boolean
}

/** Characters of a heading, of a question, and of a line that begins with a label, at most. */
const [HEADING_MAX, QUESTION_MAX, LABEL_MAX] = [80, 160, 160]
/** Up to five words before a colon; what somebody says is no value. */
const LABEL = /^[^\p{L}\d]{0,4}[\p{L}\d][^:\s.!?|]*(?: [^:\s.!?|]+){0,4}: +[^\s"“‘']/u
const QUESTION = /^(?:Q(?:uestion)?[:.] *)?[^.!?\n]*\?["”’)]?$/
const HEADING = /^[^\p{Ll}]{0,6}[\p{Lu}\d].*[^.!?:;,…"”]$/u

const kept = new WeakMap<Article, readonly Line[]>()

/** The lines of an article that are not blank, in order. */
export function linesOf(article: Article): readonly Line[] {
  let lines = kept.get(article)
  if (!lines) {
    lines = read(article.text)
    kept.set(article, lines)
  }
  return lines
}

/** The number of the line that a place stands in, by halves; -1 before the first. */
export function lineAt(lines: readonly Line[], place: number): number {
  let [low, high] = [0, lines.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    if (lines[middle]!.start <= place) low = middle + 1
    else high = middle - 1
  }
  return high
}

function read(text: string): Line[] {
  const lines: Line[] = []
  for (const { index: start, 0: line } of text.matchAll(/[^\n]*\S[^\n]*/g)) {
    const end = start + line.trimEnd().length
    const alone = isBlankAt(text, start - 1, -1) && isBlankAt(text, start + line.length, 1)
    lines.push({ start, end, alone, kind: kindOf(text.slice(start, end).trimStart(), alone) })
  }
  return lines
}

/** Whether a blank line, or the text's end, follows a line end in a direction. */
function isBlankAt(text: string, lineEnd: number, step: 1 | -1): boolean {
  let at = lineEnd
  let feeds = 0
  while (at >= 0 && at < text.length && /\s/.test(text[at]!)) {
    if (text[at] === '\n') feeds++
    at += step
  }
  return feeds > 1 || at < 0 || at >= text.length
}

function kindOf(line: string, alone: boolean): Line['kind'] {
  if (isRow(line)) return 'row'
  if (line.length <= QUESTION_MAX && QUESTION.test(line) && (alone || line.startsWith('Q'))) return 'question'
  if (line.length <= LABEL_MAX && LABEL.test(line)) return 'label'
  return alone && line.length <= HEADING_MAX && HEADING.test(line) ? 'heading' : 'text'
}

const isRow = (line: string): boolean => line.includes('|')

/** The cells of a row, without the space around them. */
export function cellsOf(text: string, { start, end }: Part): Part[] {
  const cells: Part[] = []
  for (let from = start; from <= end; ) {
    const bar = text.indexOf('|', from)
    const to = bar < 0 || bar > end ? end : bar
    const cell = text.slice(from, to)
    const first = from + cell.length - cell.trimStart().length
    cells.push({ start: first, end: Math.max(first, from + cell.trimEnd().length) })
    from = to + 1
  }
  return cells
}
