// The cell of a table's row that a question asks for, told from the heads of its columns.
import type { Article } from '../../articles/index.ts'
import type { Span } from '../../language/index.ts'
import type { AnswerType, Asked } from '../question/question.ts'
import { CURRENCIES } from '../question/question-words.data.ts'
import { isSameNoun } from '../words/kinds.ts'
import { wordsOf } from '../words/words.ts'
import { asksFor, cellsOf, type Line, lineAt, linesOf } from './layout.ts'
import type { Matcher } from './matching.ts'
import type { Setting } from './setting.ts'

interface Table {
  /** Of a table whose first row says what the cells are. */
  readonly heads: readonly Span[]
  readonly rows: readonly (readonly Span[])[]
}

interface Columns {
  /** How far each head holds the question; 0 for columns by which the question finds its row: "version 1.7.0". */
  readonly worth: readonly number[]
  readonly isKey: readonly boolean[]
}

/** Rows of a table that are read to tell its columns. */
const ROWS_MAX = 200
const known = new WeakMap<Matcher, Map<Line, Columns>>()
const tables = new WeakMap<Line, Table>()

/** The rule of a Markdown table, in the source. */
const RULE = /^[ \t]*\|?[ \t]*:?-{2,}:?[ \t]*\|/m

/**
 * Of the row at a line, the cell that the question asks for by the head of its column, or in a table of two columns by the first cell.
 * The head says nothing alone, nor does another row than the one that the question finds.
 */
export function inTable(
  article: Article,
  lines: readonly Line[],
  at: number,
  asked: Asked,
  matcher: Matcher,
): Omit<Setting, 'headings'> {
  const { type } = asked
  const first = firstRow(lines, at)
  const { heads } = tableAt(article, lines, first)
  const { worth: columns, isKey } = columnsOf(article, lines, first, asked, matcher)
  if (first === at && heads.length > 0) return { says: [], isBare: 'head' }
  const cells = cellsOf(article.text, lines[at]!)
  const version = versionOf(article.text, cells, asked)
  if (version === 'other') return { says: [], isBare: true }
  const holds = (i: number) => cells[i] !== undefined && matcher.shareIn(article.text, cells[i]) > 0
  const worth = columns.map((share, i) => (cells[i] ? share * fitness(article.text, cells[i], cells, type) : 0))
  const best = worth.indexOf(Math.max(...worth))
  if (worth[best]! > 0) {
    const keys = heads.filter((_, i) => isKey[i] && holds(i))
    if (isKey.includes(true) && keys.length === 0) return { says: [], isBare: true }
    return {
      says: [heads[best]!, ...keys],
      value: cells[best]!,
      ...(keys.length > 0 && { isCell: true }),
      ...(version && { isNear: true }),
    }
  }
  const isAsked = cells.length === 2 && (holds(0) || asksFor(article.text, cells[0]!, type))
  return { says: [], ...(isAsked && { value: cells[1]! }) }
}

/** The head of the column that a place of an article stands in; undefined outside of tables, and of those without heads. */
export function headAt(article: Article, place: number): string | undefined {
  const lines = linesOf(article)
  const at = lineAt(lines, place)
  const line = lines[at]
  if (line?.kind !== 'row') return undefined
  const { heads } = tableAt(article, lines, firstRow(lines, at))
  const head = heads[cellsOf(article.text, line).findIndex(({ end }) => place <= end)]
  return head && article.text.slice(head.start, head.end)
}

function firstRow(lines: readonly Line[], at: number): number {
  let first = at
  while (first > 0 && lines[first - 1]!.kind === 'row' && !lines[first]!.opens) first--
  return first
}

const IN_DIGITS: ReadonlySet<AnswerType> = new Set(['date', 'number', 'money', 'share', 'measure', 'age'])

const SUM = new RegExp(`\\p{Sc}|\\d ?(?:[\\p{L}]+ )?(?:${CURRENCIES})\\b`, 'iu')

/** How well a cell suits a kind of answer: "1781" is nobody, "Hana Ross" no day and no number, "8" no sum beside "4,000 euros". */
function fitness(text: string, { start, end }: Span, row: readonly Span[], type: AnswerType): number {
  const hasDigit = /\d/.test(text.slice(start, end))
  const isSum = (cell: Span) => SUM.test(text.slice(cell.start, cell.end))
  if (type === 'money' && !isSum({ start, end }) && row.some(isSum)) return 0
  if (type === 'person') return hasDigit ? 0.1 : 1
  return IN_DIGITS.has(type) && !hasDigit ? 0.1 : 1
}

function tableAt(article: Article, lines: readonly Line[], first: number): Table {
  let table = tables.get(lines[first]!)
  if (!table) {
    const rest = lines.slice(first + 1, first + 1 + ROWS_MAX)
    const end = rest.findIndex(({ kind, opens }) => kind !== 'row' || opens)
    const rows = rest.slice(0, end < 0 ? undefined : end).map((line) => cellsOf(article.text, line))
    const top = cellsOf(article.text, lines[first]!)
    table = { heads: hasHead(article, top, rows) ? top : [], rows }
    tables.set(lines[first]!, table)
  }
  return table
}

/** How much a head says that only asks for such an answer, "Age" or "Date": less than any word of the question. */
const ASKS = 0.01

function columnsOf(article: Article, lines: readonly Line[], first: number, asked: Asked, matcher: Matcher): Columns {
  const read = known.get(matcher) ?? new Map<Line, Columns>()
  known.set(matcher, read)
  let columns = read.get(lines[first]!)
  if (!columns) {
    const { text } = article
    const { heads, rows } = tableAt(article, lines, first)
    const heldIn = ({ start, end }: Span) => matcher.held(wordsOf(text, start, end))
    // "End of support" under "Supported until" finds no row.
    const isKey = heads.map((head, i) => {
      const own = heldIn(head)
      return rows.some((row) => row[i] && heldIn(row[i]).some((held, term) => held > 0 && own[term] === 0))
    })
    const worth = (head: Span) =>
      namesAsked(text, head, asked) ? 1 : matcher.shareIn(text, head) || (asksFor(text, head, asked.type) ? ASKS : 0)
    columns = { isKey, worth: heads.map((head, i) => (isKey[i] ? 0 : worth(head))) }
    read.set(lines[first]!, columns)
  }
  return columns
}

/** "Country" where it is asked which country. */
function namesAsked(text: string, { start, end }: Span, { only }: Asked): boolean {
  return only !== undefined && isSameNoun(text.slice(start, end).toLowerCase(), only)
}

const VERSION = /(?<![\d.])\d+(?:\.\d+)+(?![\d.]*\d)/g
const IS_VERSION = /^v?(\d+(?:\.\d+)+)$/i

/** Whether a row is that of another version, or of one near it: of 3.1, of 3.2 where 3.2.0 is asked for. */
function versionOf(text: string, cells: readonly Span[], { full }: Asked): 'other' | 'near' | undefined {
  const asked: readonly string[] = full.match(VERSION) ?? []
  const told = cells.flatMap(({ start, end }) => IS_VERSION.exec(text.slice(start, end))?.[1] ?? [])
  if (asked.length === 0 || told.length === 0 || told.some((one) => asked.includes(one))) return undefined
  const isNear = (one: string, other: string) => one.startsWith(`${other}.`) || other.startsWith(`${one}.`)
  return told.some((one) => asked.some((other) => isNear(one, other))) ? 'near' : 'other'
}

/** Whether the first row is a head: a rule says so, or it has no digits in a column of numbers. */
function hasHead({ text, raw }: Article, first: readonly Span[], rows: readonly (readonly Span[])[]): boolean {
  if (RULE.test(raw)) return true
  const isNumber = (cell: Span | undefined) => cell !== undefined && /\d/.test(text.slice(cell.start, cell.end))
  return first.some((cell, i) => !isNumber(cell) && rows.length > 0 && rows.every((row) => isNumber(row[i])))
}
