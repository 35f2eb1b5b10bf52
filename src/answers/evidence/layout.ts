// What the lines of an article are: headings, questions that the text below answers, "Label: value", rows of a table, or text.
import type { Article } from '../../articles/index.ts'
import type { Span } from '../../language/index.ts'
import type { AnswerType } from '../question/question.ts'

/** Offsets are UTF-16 units into `article.text`. */
export interface Line extends Span {
  readonly kind: 'heading' | 'question' | 'label' | 'row' | 'text'
  /** Begins a paragraph: a blank line stands before it. */
  readonly opens: boolean
}

interface Raw extends Span {
  kind: Line['kind']
  readonly opens: boolean
  readonly closes: boolean
}

/** Characters of a heading, of a question, and of a line that begins with a label, at most. */
const [HEADING_MAX, QUESTION_MAX, LABEL_MAX] = [80, 160, 160]
/** So many questions that stand for themselves make a page of questions; in news a single one is rhetoric. */
const QUESTIONS_MIN = 2
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
  const lines: Raw[] = []
  for (const { index: start, 0: line } of text.matchAll(/[^\n]*\S[^\n]*/g)) {
    const end = start + line.trimEnd().length
    const opens = isBlankAt(text, start - 1, -1)
    const closes = isBlankAt(text, start + line.length, 1)
    lines.push({ start, end, opens, closes, kind: kindOf(text.slice(start, end).trimStart(), opens && closes) })
  }
  const isPage = lines.filter(({ kind }) => kind === 'question').length >= QUESTIONS_MIN
  for (let i = lines.length - 1; i >= 0; i--) {
    const [before, line, next] = [lines[i - 1], lines[i]!, lines[i + 1]]
    // A bar alone makes no table, a question alone no page of questions, a line with nothing below no heading.
    if (line.kind === 'row' && !(before?.kind === 'row' && !line.opens) && !(next?.kind === 'row' && !line.closes))
      line.kind = 'text'
    if (line.kind === 'question' && !isPage) line.kind = 'text'
    if (line.kind === 'heading' && !isBelow(text, next)) line.kind = 'text'
  }
  return lines
}

/** Whether a line can stand below a heading: prose with its full stop, an item of a list, another heading. */
function isBelow(text: string, line: Raw | undefined): boolean {
  if (!line) return false
  const isShort = line.opens && line.closes && line.end - line.start <= HEADING_MAX
  return line.kind !== 'text' || !isShort || /[.!?:…"”]$/.test(text.slice(line.start, line.end))
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
export function cellsOf(text: string, { start, end }: Span): Span[] {
  const cells: Span[] = []
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

/** By the kind of answer: labels and heads that ask for one, "Where: ..." */
const ASKING: Partial<Record<AnswerType, RegExp>> = {
  place: /^\W*(?:where|venue|place|location|address)\W*$/i,
  date: /^\W*(?:when|dates?|time|day)\W*$/i,
  person: /^\W*(?:who|by)\W*$/i,
  age: /^\W*ages?\W*$/i,
  money: /^\W*(?:prizes?|prize money|prices?|costs?|fees?|sum|amount|winnings|salary|wage|budget)\W*$/i,
  duration: /^\W*(?:duration|running time)\W*$/i,
}

/** Whether a label or the head of a column says that its value is of the kind of answer that is asked for. */
export function asksFor(text: string, { start, end }: Span, type: AnswerType): boolean {
  return ASKING[type]?.test(text.slice(start, end)) ?? false
}
