// The cell of a table's row that a question asks for, told from the heads of its columns.
import type { Article } from '../articles/index.ts'
import { cellsOf, type Line, type Part } from './layout.ts'
import type { Matcher } from './matching.ts'
import type { Setting } from './setting.ts'

interface Columns {
  readonly heads: readonly Part[]
  /** How far each head holds the question; 0 for columns by which the question finds its row: "version 1.7.0". */
  readonly asked: readonly number[]
  readonly isKey: readonly boolean[]
}

/** Rows of a table that are read to tell its columns. */
const ROWS_MAX = 200
const known = new WeakMap<Matcher, Map<Line, Columns>>()

/** Of the row at a line, the column that the question asks for by its head, or in a table of two columns by its first cell. */
export function inTable(
  article: Article,
  lines: readonly Line[],
  at: number,
  matcher: Matcher,
): Omit<Setting, 'headings'> {
  let first = at
  while (first > 0 && lines[first - 1]!.kind === 'row') first--
  if (first === at) return { says: [], isBare: true }
  const { heads, asked, isKey } = columnsOf(article, lines, first, matcher)
  const cells = cellsOf(article.text, lines[at]!)
  const best = asked.indexOf(Math.max(...asked))
  if (asked[best]! > 0 && cells[best])
    return { says: [heads[best]!, ...heads.filter((_, i) => isKey[i])], value: cells[best] }
  const isPair = cells.length === 2 && matcher.shareIn(article.text, cells[0]!) > 0
  return { says: [], ...(isPair && { value: cells[1]! }) }
}

function columnsOf({ text }: Article, lines: readonly Line[], first: number, matcher: Matcher): Columns {
  const tables = known.get(matcher) ?? new Map<Line, Columns>()
  known.set(matcher, tables)
  let columns = tables.get(lines[first]!)
  if (!columns) {
    const rest = lines.slice(first + 1, first + 1 + ROWS_MAX)
    const end = rest.findIndex(({ kind }) => kind !== 'row')
    const rows = rest.slice(0, end < 0 ? undefined : end).map((line) => cellsOf(text, line))
    const heads = cellsOf(text, lines[first]!)
    const isKey = heads.map((_, i) => rows.some((row) => row[i] && matcher.shareIn(text, row[i]) > 0))
    columns = { heads, isKey, asked: heads.map((head, i) => (isKey[i] ? 0 : matcher.shareIn(text, head))) }
    tables.set(lines[first]!, columns)
  }
  return columns
}
