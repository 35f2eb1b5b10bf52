// The order of reading: a page's rows as blocks, columns one after the other, what goes across them where it stands.
import type { Item } from './document.ts'
import { type Row, rowsOf } from './rows.ts'

type Range = readonly [left: number, right: number]

/** In em: white from top to bottom that is this wide parts two columns. Word spaces of justified lines are narrower. */
const GUTTER = 1
const COLUMN_ROWS_MIN = 2
/** Columns of text have lines longer than this in the middle; those of tables have shorter ones. */
const COLUMN_CHARACTERS_MIN = 12
/** Rows that fill so much of the width belong to no column. */
const FULL_SHARE = 0.6
/** Where so many rows show no second column, there is none. */
const UNPARTED_MAX = 100
/** In em: after a wider gap the first column has ended, when the others have. */
const BLOCK_GAP = 2

interface Band {
  readonly columns: readonly (readonly Item[])[]
  /** The row behind the band. */
  readonly end: number
}

/** Blocks in the order of reading, each one column of rows. A headline over some of the columns makes columns of columns. */
export function blocksOf(items: readonly Item[]): Row[][] {
  const rows = rowsOf(items)
  const width = Math.max(...rows.map(({ right }) => right)) - Math.min(...rows.map(({ left }) => left))
  const blocks: Row[][] = []
  let block: Row[] = []
  for (let i = 0; i < rows.length; ) {
    const band = bandAt(rows, i, width)
    if (!band) {
      block.push(rows[i++]!)
      continue
    }
    if (block.length > 0) blocks.push(block)
    block = []
    for (const column of band.columns) blocks.push(...blocksOf(column))
    i = band.end
  }
  return block.length > 0 ? [...blocks, block] : blocks
}

/** The longest run of rows from `start` that the same white parts into columns. */
function bandAt(rows: readonly Row[], start: number, width: number): Band | undefined {
  let inked: Range[] = []
  let parted: { end: number; ranges: Range[] } | undefined
  for (let end = start; end < rows.length; end++) {
    inked = withRow(inked, rows[end]!)
    const [first] = inked
    if (inked.length > 1) parted = { end: end + 1, ranges: inked }
    else if (parted || first![1] - first![0] > width * FULL_SHARE || end - start > UNPARTED_MAX) break
  }
  if (!parted) return undefined
  const { ranges } = parted
  const first = ranges[0]!
  // A date at the right above two columns comes before both.
  if (rows[start]!.left > first[1]) return undefined
  const end = endOfBand(rows, start, parted.end, first)
  const band = rows.slice(start, end).flatMap(({ items }) => items)
  const columns = ranges.map(([left, right]) => band.filter((item) => item.left >= left && item.right <= right))
  return columns.every(isColumn) ? { columns, end } : undefined
}

/** The parts of the width that have text, white narrower than a gutter closed. */
function withRow(inked: readonly Range[], row: Row): Range[] {
  const merged: [number, number][] = []
  const parts = row.items.map(({ left, right }): Range => [left, right])
  for (const [left, right] of [...inked, ...parts].sort(([a], [b]) => a - b)) {
    const last = merged.at(-1)
    if (last && left - last[1] < GUTTER * row.size) last[1] = Math.max(last[1], right)
    else merged.push([left, right])
  }
  return merged
}

/** Rows of the first column alone, set apart below all columns, are no longer of the band. */
function endOfBand(rows: readonly Row[], start: number, end: number, first: Range): number {
  let last = end - 1
  while (last > start && rows[last]!.right <= first[1]) last--
  for (let i = last + 1; i < end; i++) {
    if (rows[i]!.baseline - rows[i - 1]!.baseline > BLOCK_GAP * rows[i]!.size) return i
  }
  return end
}

function isColumn(items: readonly Item[]): boolean {
  const lengths = rowsOf(items)
    .map(({ text }) => text.length)
    .sort((a, b) => a - b)
  return lengths.length >= COLUMN_ROWS_MIN && lengths[lengths.length >> 1]! >= COLUMN_CHARACTERS_MIN
}
