// Running heads, feet and page numbers: rows at a page's edge that other pages have at the same place.
import type { Row } from './rows.ts'

/** So many rows from the upper and the lower edge may be furniture. */
const EDGE_ROWS = 4
/** In points: how far the same head may be moved from page to page. */
const SAME_PLACE = 4
const NUMBER_ONLY = /^\P{L}*(?:page\s)?\P{L}*\d+\P{L}*(?:of\s\P{L}*\d+\P{L}*)?$/iu
const SENTENCE_END = /[.!?]["”’)]*$/

interface Seen {
  readonly row: Row
  readonly page: number
}

/**
 * @param pages the rows of each page, from the top.
 * @returns the reason for each row that is none of the article's. Only what is at the very edge counts, or has nothing but
 * furniture between it and the edge. A head that differs from page to page does so in numbers that count the pages.
 */
export function runningRows(pages: readonly (readonly Row[])[]): Map<Row, string> {
  const repeated = repeatedRows(pages)
  const reasons = new Map<Row, string>()
  for (const [page, rows] of pages.entries()) {
    for (const edge of edgesOf(rows)) {
      for (const row of edge) {
        const lone = row === edge[0] && rows.length > 1 && row.text === String(page + 1)
        if (!lone && !repeated.has(row)) break
        reasons.set(row, NUMBER_ONLY.test(row.text) ? 'page number' : 'running head')
      }
    }
  }
  return reasons
}

function edgesOf(rows: readonly Row[]): Row[][] {
  const lower = rows.slice(Math.max(0, rows.length - EDGE_ROWS)).reverse()
  return [rows.slice(0, EDGE_ROWS), lower]
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
