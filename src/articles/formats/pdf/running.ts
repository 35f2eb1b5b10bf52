// Running heads, feet and page numbers: rows at a page's edge that other pages have at the same place.
import { noteMark } from './footnotes.ts'
import type { Row } from './rows.ts'

/** So many rows from the upper and the lower edge may be furniture; the one behind them is looked at, too. */
const EDGE_ROWS = 4
/** In points: how far the same head may be moved from page to page. */
const SAME_PLACE = 4
/** In em, from baseline to baseline: furniture stands farther from the text than its lines from each other. */
const APART = 1.6
/** Or it is set in type of another size. */
const SIZE_SHARE = 0.08
/** A line longer than this is a sentence. */
const LONE_HEAD_MAX = 120
const NUMBER_ONLY = /^\P{L}*(?:page\s)?\P{L}*\d+\P{L}*(?:of\s\P{L}*\d+\P{L}*)?$/iu
const SENTENCE_END = /[.!?]["”’)]*$/

interface Seen {
  readonly row: Row
  readonly page: number
}

/**
 * @param pages the rows of each page, from the top.
 * @returns the reason for each row that is none of the article's. Only what is at the very edge counts, or has nothing but
 * furniture between it and the edge, and what is set apart from the text: pages may begin with the same words. A head that differs from page to page does so in numbers that count the pages.
 */
export function runningRows(pages: readonly (readonly Row[])[]): Map<Row, string> {
  const repeated = repeatedRows(pages)
  const usual = usualSize(pages.flat())
  const reasons = new Map<Row, string>()
  for (const [page, rows] of pages.entries()) {
    for (const edge of edgesOf(rows)) {
      const lone = rows.length > 1 && edge[0]?.text === String(page + 1)
      const isHead = (row: Row, i: number) => repeated.has(row) || (i === 0 && (lone || isLoneHead(row, usual)))
      const other = edge.slice(0, EDGE_ROWS).findIndex((row, i) => !isHead(row, i))
      for (const row of edge.slice(0, apartFrom(edge, other < 0 ? EDGE_ROWS : other, reasons))) {
        reasons.set(row, NUMBER_ONLY.test(row.text) ? 'page number' : 'running head')
      }
    }
  }
  return reasons
}

/** So many of the first `count` rows, seen from the edge, are set apart from the text behind them, which other furniture is not. */
function apartFrom(edge: readonly Row[], count: number, heads: ReadonlyMap<Row, string>): number {
  for (let i = count; i > 0; i--) {
    const [outer, inner] = [edge[i - 1], edge[i]]
    if (!outer || !inner || heads.has(inner)) continue
    const size = Math.max(outer.size, inner.size)
    if (Math.abs(outer.baseline - inner.baseline) > APART * size) return i
    if (Math.abs(outer.size - inner.size) > SIZE_SHARE * size) return i
  }
  return 0
}

/** A head that stands on one page only: small type at the very edge, with a page's number, a day or an address in it. */
function isLoneHead({ size, text }: Row, usual: number): boolean {
  const isSmall = size < usual * (1 - SIZE_SHARE)
  return (
    isSmall && text.length <= LONE_HEAD_MAX && /\d|https?:/.test(text) && !SENTENCE_END.test(text) && !noteMark(text)
  )
}

/** The size of the type of most characters. */
function usualSize(rows: readonly Row[]): number {
  const sorted = [...rows].sort((a, b) => a.size - b.size)
  const half = rows.reduce((sum, { text }) => sum + text.length, 0) / 2
  let sum = 0
  return sorted.find(({ text }) => (sum += text.length) >= half)?.size ?? 0
}

function edgesOf(rows: readonly Row[]): Row[][] {
  const lower = rows.slice(Math.max(0, rows.length - EDGE_ROWS - 1)).reverse()
  return [rows.slice(0, EDGE_ROWS + 1), lower]
}

function repeatedRows(pages: readonly (readonly Row[])[]): Set<Row> {
  const last = new Map<string, Seen>()
  const repeated = new Set<Row>()
  for (const [page, rows] of pages.entries()) {
    for (const [edge, candidates] of edgesOf(rows).entries()) {
      for (const row of candidates) {
        const pattern = `${edge} ${row.text.replace(/\d+/g, '#')}`
        const earlier = last.get(pattern)
        if (earlier && isSameHead(earlier, { row, page })) repeated.add(earlier.row).add(row)
        last.set(pattern, { row, page })
      }
    }
  }
  return repeated
}

/** Both have the same pattern: the same words, and as many numbers. */
function isSameHead(earlier: Seen, later: Seen): boolean {
  if (earlier.page === later.page) return false
  if (Math.abs(earlier.row.baseline - later.row.baseline) > SAME_PLACE) return false
  if (earlier.row.text === later.row.text) return true
  const numbers = (row: Row) => (row.text.match(/\d+/g) ?? []).map(Number)
  const before = numbers(earlier.row)
  const turned = later.page - earlier.page
  const counts = numbers(later.row).every((number, i) => number === before[i] || number - before[i]! === turned)
  return counts && !SENTENCE_END.test(later.row.text)
}
