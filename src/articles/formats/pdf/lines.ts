// A page's blocks -> its lines in the order of reading: which begin a paragraph, which are footnotes, and where those go.
import { GOES_ON, SENTENCE_END } from '../../clean/lines.ts'
import { beforeUnfinished, firstNote, marksOf, noteMark } from './footnotes.ts'
import type { Row } from './rows.ts'

/** What parts a line from the one before: nothing but the page's width, a line end that was meant, a paragraph, or a page or column. */
export type Break = 'wrap' | 'line' | 'paragraph' | 'block'

export interface PdfLine {
  readonly row: Row
  readonly break: Break
  /** Room at the end of the line, in points, up to the right edge of its column; undefined when too few lines show the edge. */
  readonly room: number | undefined
  readonly footnote: boolean
}

/** Sizes of the document that single lines are compared with. */
export interface Measure {
  /** The font size of most characters. */
  readonly size: number
  /** From baseline to baseline within a paragraph, in em. */
  readonly leading: number
}

/** Type that differs by less than this is of one size. */
const SIZE_SHARE = 0.08
/** White above a paragraph: the distance of its baselines as a share of the usual one. */
const PARAGRAPH_GAP = 1.25
/** In em: the indents that begin a paragraph. */
const INDENT_MIN = 0.5
const INDENT_MAX = 5
/** In em: a line that has room for the next word and this much was ended on purpose. */
const ROOM = 2
/** So many lines show where the edge of a column is. */
const EDGE_ROWS_MIN = 3
/** In em: what most programs take. */
const LEADING = 1.2
const BULLET = /^(?:[•‣▪–—*-]|\(?\w{1,3}[.)])\s/

/** The usual size and leading. @param blocks those of all pages */
export function measure(blocks: readonly (readonly Row[])[]): Measure {
  const sizes = new Map<number, number>()
  const leadings = new Map<number, number>()
  const count = (counts: Map<number, number>, key: number, more: number) =>
    counts.set(key, (counts.get(key) ?? 0) + more)
  const tenth = (value: number) => Math.round(value * 10) / 10
  for (const rows of blocks) for (const { size, text } of rows) count(sizes, tenth(size), text.length)
  const size = mostOf(sizes) ?? 0
  for (const rows of blocks) {
    for (const [i, row] of rows.entries()) {
      if (i > 0 && tenth(row.size) === size) count(leadings, tenth((row.baseline - rows[i - 1]!.baseline) / size), 1)
    }
  }
  return { size, leading: mostOf(leadings) ?? LEADING }
}

function mostOf(counts: ReadonlyMap<number, number>): number | undefined {
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0]
}

/** The lines of one page; footnotes come where they tear no sentence that goes on overleaf. */
export function linesOf(blocks: readonly (readonly Row[])[], { size, leading }: Measure): PdfLine[] {
  const marks = marksOf(blocks.flat())
  const body: PdfLine[] = []
  const notes: PdfLine[] = []
  for (const rows of blocks) {
    const lines = linesOfBlock(rows, leading)
    const first = firstNote(rows, size, marks)
    body.push(...lines.slice(0, first))
    notes.push(...lines.slice(first).map((line) => ({ ...line, footnote: true, break: noteBreak(line) })))
  }
  const end = notes.length > 0 ? beforeUnfinished(body) : body.length
  return [...body.slice(0, end), ...notes, ...body.slice(end)]
}

function noteBreak({ row, break: found }: PdfLine): Break {
  return noteMark(row.text) ? 'paragraph' : found
}

function linesOfBlock(rows: readonly Row[], leading: number): PdfLine[] {
  const left = usualLeft(rows)
  const right = Math.max(...rows.map((row) => row.right))
  return rows.map((row, i) => {
    const before = rows[i - 1]
    const found = before ? breakOf(before, row) : isIndented(row) ? 'paragraph' : 'block'
    return { row, room: rows.length < EDGE_ROWS_MIN ? undefined : right - row.right, footnote: false, break: found }
  })

  function isIndented(row: Row): boolean {
    return row.left - left > INDENT_MIN * row.size && row.left - left < INDENT_MAX * row.size
  }

  function breakOf(before: Row, row: Row): Break {
    if (!isSameSize(before, row)) return 'paragraph'
    if (row.baseline - before.baseline > leading * PARAGRAPH_GAP * row.size) return 'paragraph'
    if (isIndented(row) && !isIndented(before) && !BULLET.test(before.text)) return 'paragraph'
    if (before.parted || row.parted) return 'line'
    if (BULLET.test(row.text) && SENTENCE_END.test(before.text)) return 'line'
    if (!hasRoom(right - before.right, row, ROOM)) return 'wrap'
    return SENTENCE_END.test(before.text) ? 'paragraph' : 'line'
  }
}

/** The left edge of most rows. */
function usualLeft(rows: readonly Row[]): number {
  const counts = new Map<number, number>()
  for (const row of rows) counts.set(Math.round(row.left), (counts.get(Math.round(row.left)) ?? 0) + 1)
  const most = Math.max(...counts.values())
  return Math.min(...[...counts].filter(([, count]) => count === most).map(([left]) => left))
}

function isSameSize(a: Row, b: Row): boolean {
  return Math.abs(a.size - b.size) <= SIZE_SHARE * Math.max(a.size, b.size)
}

/** Would the row's first word, and some em more, have fitted into the room at the end of the line before it? */
function hasRoom(room: number, row: Row, more = 0): boolean {
  const word = row.text.search(/\s|$/)
  return room > ((row.right - row.left) * word) / row.text.length + more * row.size
}

/** Does a line go on with the sentence or the paragraph of the one before, over whatever parts them? */
export function goesOn(before: PdfLine, line: PdfLine): boolean {
  if (before.footnote !== line.footnote || !isSameSize(before.row, line.row)) return false
  const overleaf = line.break === 'block'
  if (SENTENCE_END.test(before.row.text)) {
    return overleaf && before.room !== undefined && !hasRoom(before.room, line.row)
  }
  return GOES_ON.test(line.row.text) || (overleaf && !hasRoom(before.room ?? 0, line.row, ROOM))
}
