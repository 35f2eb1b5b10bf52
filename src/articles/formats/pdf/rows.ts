// Text items -> rows: what stands on one line of a page, from side to side, with the text that it reads as.
import { withoutSpacing } from '../../clean/unspaced.ts'
import type { Item } from './document.ts'

/** What stands on one line; in points from the upper left corner of the page. */
export interface Row {
  /** In the order of reading. */
  readonly items: readonly Item[]
  readonly baseline: number
  /** The font size of most of its characters. */
  readonly size: number
  readonly left: number
  readonly right: number
  readonly text: string
  /** White between its parts is wide: cells of a table, or a name at one side and a date at the other. */
  readonly parted: boolean
}

/** In em: a raised footnote mark is nearer to its line than this, and the next line is farther off. */
const SAME_LINE = 0.5
/** In em: a wider gap is a space. The narrowest space of common fonts has about 0.2 em. */
const WORD_GAP = 0.15
const WIDE_GAP = 2
/** In em: the same words drawn twice, slightly moved, are a bold face made by hand. */
const OVERPRINT = 0.1

/** Groups items to rows, from the top. */
export function rowsOf(items: readonly Item[]): Row[] {
  const rows: { items: Item[]; leader: Item }[] = []
  for (const item of [...items].sort((a, b) => a.baseline - b.baseline)) {
    const row = rows.at(-1)
    if (!row || item.baseline - row.leader.baseline > SAME_LINE * Math.max(item.size, row.leader.size)) {
      rows.push({ items: [item], leader: item })
    } else {
      row.items.push(item)
      if (item.size > row.leader.size) row.leader = item
    }
  }
  return rows.map((row) => rowOf(row.items))
}

function rowOf(items: Item[]): Row {
  const rightToLeft = items.filter((item) => item.rightToLeft).length > items.length / 2
  items.sort((a, b) => (rightToLeft ? b.right - a.right : a.left - b.left))
  const longest = items.reduce((most, item) => (item.text.length > most.text.length ? item : most))
  let text = ''
  let before: Item | undefined
  const kept: Item[] = []
  let parted = false
  for (const item of items) {
    if (before && isOverprint(before, item)) continue
    const gap = before ? (rightToLeft ? before.left - item.right : item.left - before.right) : 0
    if (before && (before.spaced || gap > WORD_GAP * Math.min(before.size, item.size))) text += ' '
    parted ||= gap > WIDE_GAP * item.size
    kept.push(item)
    text += item.text
    before = item
  }
  const left = Math.min(...items.map((item) => item.left))
  const right = Math.max(...items.map((item) => item.right))
  return {
    items: kept,
    baseline: longest.baseline,
    size: longest.size,
    left,
    right,
    text: withoutSpacing(text),
    parted,
  }
}

function isOverprint(before: Item, item: Item): boolean {
  const near = OVERPRINT * item.size
  return (
    before.text === item.text &&
    Math.abs(before.left - item.left) < near &&
    Math.abs(before.baseline - item.baseline) < near
  )
}
