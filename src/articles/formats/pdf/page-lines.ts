// The text items of a PDF page -> its lines in reading order, column after column.

/** A piece of text with its place on the page, in points; `y` counts from the top. */
export interface Item {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
}

export interface PdfLine {
  text: string
  readonly x: number
  right: number
  readonly y: number
  readonly size: number
  /** Left and right edge of its column. */
  column: readonly [left: number, right: number]
}

// Shares of the type's size: items this near are of one line, of one word, of one column.
const SAME_LINE = 0.5
const WORD_GAP = 0.15
const COLUMN_GAP = 1.2
/** A gutter parts columns of this many lines at least, and this share of lines at most runs across it. */
const COLUMN_LINES_MIN = 3
const CROSSING_MAX = 0.2
/** Gutters are looked for in this middle part of the page's text, a point at a time. */
const MIDDLE = [0.2, 0.8] as const

/** Puts items together to lines, and the lines of columns one below the other. */
export function pageLines(items: readonly Item[]): PdfLine[] {
  const segments = segmentsOf(items)
  return inColumns(segments)
}

function segmentsOf(items: readonly Item[]): PdfLine[] {
  const sorted = items.filter(({ text }) => text.trim() !== '').sort((a, b) => a.y - b.y || a.x - b.x)
  const rows: Item[][] = []
  for (const item of sorted) {
    const row = rows.at(-1)
    if (row && Math.abs(item.y - row[0]!.y) <= SAME_LINE * Math.max(item.size, row[0]!.size)) row.push(item)
    else rows.push([item])
  }
  return rows.flatMap((row) => {
    const lines: PdfLine[] = []
    for (const { text, x, y, width, size } of row.sort((a, b) => a.x - b.x)) {
      const last = lines.at(-1)
      const gap = last ? x - last.right : 0
      if (!last || gap > COLUMN_GAP * size) lines.push({ text, x, right: x + width, y, size, column: [x, x + width] })
      else {
        last.text += (gap > WORD_GAP * size && !/\s$/.test(last.text) ? ' ' : '') + text
        last.right = x + width
      }
    }
    return lines
  })
}

/** Lines from top to bottom; where a gutter runs, its left side first, down to the next line that runs across. */
function inColumns(lines: PdfLine[]): PdfLine[] {
  const edges = edgesOf(lines)
  for (const line of lines) line.column = edges
  const gutter = gutterOf(lines)
  if (gutter === undefined) return lines
  const ordered: PdfLine[] = []
  let left: PdfLine[] = []
  let right: PdfLine[] = []
  const flush = () => {
    ordered.push(...inColumns(left), ...inColumns(right))
    left = []
    right = []
  }
  for (const line of lines) {
    if (line.right <= gutter) left.push(line)
    else if (line.x >= gutter) right.push(line)
    else {
      flush()
      ordered.push(line)
    }
  }
  flush()
  return ordered
}

function edgesOf(lines: readonly PdfLine[]): readonly [number, number] {
  return [
    lines.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY),
    lines.reduce((most, { right }) => Math.max(most, right), 0),
  ]
}

/** Where the fewest lines run across, if there are columns beside it. */
function gutterOf(lines: readonly PdfLine[]): number | undefined {
  const [from, to] = edgesOf(lines)
  let best: { at: number; crossing: number } | undefined
  for (let at = from + (to - from) * MIDDLE[0]; at < from + (to - from) * MIDDLE[1]; at++) {
    const crossing = lines.filter(({ x, right }) => x < at && right > at).length
    const nearer = Math.abs(at - (from + to) / 2) < Math.abs((best?.at ?? 0) - (from + to) / 2)
    if (!best || crossing < best.crossing || (crossing === best.crossing && nearer)) best = { at, crossing }
  }
  if (!best || best.crossing > CROSSING_MAX * lines.length) return undefined
  const left = lines.filter(({ right }) => right <= best.at)
  const right = lines.filter(({ x }) => x >= best.at)
  const beside = left.filter(({ y, size }) => right.some((other) => Math.abs(other.y - y) < size)).length
  return Math.min(left.length, right.length) >= COLUMN_LINES_MIN && beside >= COLUMN_LINES_MIN ? best.at : undefined
}
