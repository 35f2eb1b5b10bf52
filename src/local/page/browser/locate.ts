// Where quoted words stand in a source: white space may differ, and an ellipsis stands for what was left out.
import type { Range } from '../../../articles/index.ts'

/** Fewer characters of a shortened quotation could stand anywhere. */
const PART_MIN = 20

/** The first place of the words, as UTF-16 offsets into `text`; of a shortened quotation its longest part. */
export function locate(text: string, quoted: string): Range | undefined {
  const parts = quoted.split('…').map((part) => part.trim())
  const longest = parts.reduce((best, part) => (part.length > best.length ? part : best), '')
  if (!longest || (parts.length > 1 && longest.length < PART_MIN)) return undefined
  const words = longest.split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const found = new RegExp(words.join('\\s+'), 'u').exec(text)
  return found ? [found.index, found.index + found[0].length] : undefined
}
