// What a sentence need not say again since it stands under a heading or a question, behind a label, or in a column of a table.
import type { Article } from '../../articles/index.ts'
import type { Span } from '../../language/index.ts'
import type { Asked } from '../question/question.ts'
import { analysisOf } from './deep.ts'
import { asksFor, type Line, lineAt, linesOf } from './layout.ts'
import type { Matcher } from './matching.ts'
import { inTable } from './tables.ts'

export interface Setting {
  /** Headings above, innermost first. */
  readonly headings: readonly Span[]
  /** What the sentence answers or is the value of: a question, a label, the head of a column. */
  readonly says: readonly Span[]
  /** Where in the sentence the answer stands, if there alone. */
  readonly value?: Span
  /** The value is the cell of a row that the question finds, in a column that it asks for. */
  readonly isCell?: boolean
  /** But the row is only near what the question asks for: of version 3.2 where that is 3.2.0. */
  readonly isNear?: true
  /** The sentence is itself such a question, or the head of a table, which not even keywords find. */
  readonly isBare?: true | 'head'
}

/** "Season 2019/20", "1.8.2 — 11 March 2025". */
const DATED = /(?:^|[\p{Zs}(/–—-])\d/u

/** Of a sentence of an article, by what a question asks. */
export function settingOf(article: Article, { start, end }: Span, asked: Asked, matcher: Matcher): Setting {
  const lines = linesOf(article)
  const at = lineAt(lines, start)
  const line = lines[at]
  if (!line) return { headings: [], says: [] }
  const headings = headingsAbove(lines, at)
  if (line.kind === 'question' || (line.kind === 'heading' && !tells(article, line)))
    return { headings, says: [], isBare: true }
  if (line.kind === 'row') {
    const { value, ...row } = inTable(article, lines, at, asked, matcher)
    // A long row is more than one sentence.
    return { headings, ...row, ...(value && value.start >= start && value.end <= end && { value }) }
  }
  const above = questionAbove(lines, at)
  const isFirst =
    article.text
      .slice(line.start, start)
      .replace(/^A[:.]/, '')
      .trim() === ''
  const says = above && isFirst ? [above] : []
  if (above && !isFirst) headings.unshift(above)
  if (line.kind !== 'label') return { headings, says }
  const colon = article.text.indexOf(':', line.start)
  const label = { start: line.start, end: colon }
  const isAsked = asksFor(article.text, label, asked.type) || matcher.shareIn(article.text, label) > 0
  const value = { start: article.text.slice(colon + 1).search(/\S/) + colon + 1, end: Math.min(end, line.end) }
  return { headings, says, ...(isAsked && start <= colon && { value }) }
}

/** Kept with the lines of an article: to find a heading's verb takes longer than all else about it. */
const telling = new WeakMap<Line, boolean>()

/** "1.8.2 — 11 March 2025" tells when, "Mayor Okafor resigned" what happened; "Early life" and captions without a verb tell nothing. */
function tells(article: Article, line: Line): boolean {
  let known = telling.get(line)
  if (known === undefined) {
    const { start, end } = line
    known =
      DATED.test(article.text.slice(start, end)) ||
      analysisOf(article, start, end).tokens.some(({ pos }) => pos === 'VERB')
    telling.set(line, known)
  }
  return known
}

/** Lines that a heading may stand above, and headings that follow each other, at most. */
const [REACH, LEVELS] = [300, 3]

/** The nearest heading or question above, and the headings right before it. */
function headingsAbove(lines: readonly Line[], at: number): Line[] {
  let above = at - 1
  const last = Math.max(0, at - REACH)
  while (above >= last && lines[above]!.kind !== 'heading' && lines[above]!.kind !== 'question') above--
  const found: Line[] = []
  for (; above >= last && lines[above]!.kind === 'heading' && found.length < LEVELS; above--) found.push(lines[above]!)
  return found
}

/** The question that a line's paragraph answers: the paragraph right before it, or the line right above it. */
function questionAbove(lines: readonly Line[], at: number): Line | undefined {
  let first = at
  while (first > 0 && !lines[first]!.opens && lines[first - 1]!.kind !== 'question') first--
  const above = lines[first - 1]
  return above?.kind === 'question' && (lines[first]!.opens || first === at) ? above : undefined
}
