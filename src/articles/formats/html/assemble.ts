// Judged blocks -> clean text, with what was left out and why.
import { addCut } from '../../clean/cuts.ts'
import { betweenItems } from '../../clean/items.ts'
import { type Separator, TextBuilder } from '../../clean/text-builder.ts'
import type { OffsetMap } from '../../offsets.ts'
import type { Cut } from '../../reading.ts'
import type { Judged } from './boilerplate.ts'

/** These stand one below the other, without a blank line between. */
const ROWS = new Set(['li', 'td', 'th', 'tr', 'dt', 'dd', 'pre'])

/** Puts together the blocks without a reason; the others become cuts of `raw`. */
export function assemble(judged: readonly Judged[], raw: string): { text: string; map: OffsetMap; cuts: Cut[] } {
  const cuts: Cut[] = []
  const builder = new TextBuilder(raw)
  let before = ''
  for (const { block, words, reason } of judged) {
    if (reason) {
      for (const [start, end] of block.parts) addCut(cuts, raw, start, end, reason)
      continue
    }
    builder.separate(block.goesOn ? ' ' : separator(before, block.box.tag, builder.text, words))
    for (const [start, end] of block.parts) builder.keep(start, end)
    before = block.box.tag
  }
  return { text: builder.text.trimEnd(), map: builder.map, cuts }
}

function separator(before: string, tag: string, text: string, words: string): Separator {
  if (!ROWS.has(before) || !ROWS.has(tag)) return '\n\n'
  // Lines of code may begin in lower case and belong together.
  return tag === 'pre' ? '\n' : betweenItems(text, words)
}
