// What repeats at the top and the foot of a PDF's pages, and which lines are notes.
import type { PdfLine } from './page-lines.ts'

/** Lines at either end of a page among which running heads stand. */
const EDGE = 2
/** Left and right pages may have heads of their own. */
const REPEATED_SHARE = 0.4
const NOTE_SIZE = 0.92

const key = ({ text }: PdfLine) => text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim().toLowerCase()

/** Running heads and page numbers of all pages, each with its reason. */
export function runningLines(pages: readonly (readonly PdfLine[])[]): Map<PdfLine, string> {
  const edges = pages.map((lines) => {
    const sorted = [...lines].sort((a, b) => a.y - b.y)
    return [...new Set([...sorted.slice(0, EDGE), ...sorted.slice(-EDGE)])]
  })
  const counts = new Map<string, number>()
  for (const lines of edges) for (const each of new Set(lines.map(key))) counts.set(each, (counts.get(each) ?? 0) + 1)
  const least = Math.max(2, pages.length * REPEATED_SHARE)
  const found = new Map<PdfLine, string>()
  for (const line of edges.flat()) {
    const isNumber = /^(?:page )?[^\p{L}]*#(?: of #)?[^\p{L}]*$/u.test(key(line))
    if ((counts.get(key(line)) ?? 0) >= least || /^page # of #$/.test(key(line))) {
      found.set(line, isNumber ? 'page number' : 'running head')
    }
  }
  return found
}

/** The size in which most characters of the document are set. */
export function bodySize(pages: readonly (readonly PdfLine[])[]): number {
  const sizes = new Map<number, number>()
  for (const { size, text } of pages.flat()) sizes.set(size, (sizes.get(size) ?? 0) + text.length)
  return [...sizes].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0])[0]
}

/** The lines in small type below all others of the body: notes. */
export function notesOf(lines: readonly PdfLine[], body: number): PdfLine[] {
  const lowest = lines.reduce((low, { y, size }) => (size >= body * NOTE_SIZE ? Math.max(low, y) : low), 0)
  return lines.filter(({ y, size }) => size < body * NOTE_SIZE && y > lowest)
}
