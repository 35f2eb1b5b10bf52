// A table of GitHub's Markdown in an article's text: a row is a line, and the bars between its cells stay.
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import { addCut } from '../clean/cuts.ts'
import type { TextBuilder } from '../clean/text-builder.ts'
import type { Cut } from '../reading.ts'
import { type Node, placeOf } from './markdown-places.ts'

/** For `fromMarkdown`. */
export const TABLES = { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] }

const REASON = 'table rule'
/** The line under the row of headings: "| --- | :-: |". */
const RULE = /[|:-](?:[|:\-\s]*[|:-])?/

/** What a table is written into. */
interface Into {
  readonly raw: string
  /** Where the Markdown begins in `raw`. */
  readonly start: number
  readonly builder: TextBuilder
  readonly cuts: Cut[]
  /** Keeps what stands in a cell. */
  readonly keep: (inside: Node) => void
}

/** Keeps a table's rows. The bars at both ends of a row, the rule and rows without a word are cut. */
export function keepTable(table: Node, into: Into): void {
  const { raw, start, builder, cuts } = into
  for (const [i, row] of (table.children ?? []).entries()) {
    const [from, to] = placeOf(row, start)
    builder.separate('\n')
    if (row.children?.some(({ children }) => children?.length)) keepRow(row.children, into)
    else if (to > from) addCut(cuts, raw, from, to, REASON)
    if (i > 0) continue
    const next = table.children?.[1]
    const rule = RULE.exec(raw.slice(to, next ? placeOf(next, start)[0] : placeOf(table, start)[1]))
    if (rule) addCut(cuts, raw, to + rule.index, to + rule.index + rule[0].length, REASON)
  }
}

function keepRow(cells: readonly Node[], { raw, start, builder, cuts, keep }: Into): void {
  for (const [i, cell] of cells.entries()) {
    const [from, to] = placeOf(cell, start)
    // A cell begins with the bar before it; the last one may hold the bar behind it too.
    const opens = raw[from] === '|'
    if (opens && i === 0) addCut(cuts, raw, from, from + 1, REASON)
    else if (opens) {
      builder.separate(' ')
      builder.keep(from, from + 1)
      builder.separate(' ')
    }
    for (const inside of cell.children ?? []) keep(inside)
    const last = cell.children?.at(-1)
    const behind = raw.indexOf('|', last ? placeOf(last, start)[1] : from + (opens ? 1 : 0))
    if (behind >= 0 && behind < to) addCut(cuts, raw, behind, behind + 1, REASON)
  }
}
