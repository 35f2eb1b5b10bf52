// Final numbers of terms: frequent terms get small numbers, whose codes are short.
import type { Collector } from './collector.ts'
import { kindOf } from './traits.ts'

export interface Numbering {
  /** Words by their final number; the first is empty, numbers begin at 1. */
  readonly words: readonly string[]
  readonly kinds: Uint8Array
  /** Final number of each provisional one. */
  readonly number: Uint32Array
}

/** Yields every `stride` words looked at. */
export function* numberTerms(from: Collector, stride: number): Generator<undefined, Numbering> {
  const provisional = ['', ...from.vocabulary.keys()]
  const uses = new Uint32Array(provisional.length)
  const codes = from.codes.values()
  for (let i = 0; i < codes.length; i++) {
    uses[codes[i]! >> 1]!++
    if (i % stride === 0) yield
  }
  // The empty word, the end of a sentence, keeps number 0.
  uses[0] = 0xffffffff
  const order = byUses(uses)
  yield
  const number = new Uint32Array(order.length)
  const kinds = new Uint8Array(order.length)
  const words: string[] = []
  for (let i = 0; i < order.length; i++) {
    number[order[i]!] = i
    words.push(provisional[order[i]!]!)
    kinds[i] = kindOf(words[i]!)
    if (i % (stride >> 4) === 0) yield
  }
  return { words, kinds, number }
}

/** Uses that are told apart by counting; the few terms with more are sorted. */
const USES_MAX = 0xfff

/** Terms by falling uses, of equal uses in the order met. By counting: to sort a large vocabulary takes 50 ms at a stretch. */
function byUses(uses: Uint32Array): Uint32Array {
  const at = new Uint32Array(USES_MAX + 2)
  for (const use of uses) at[USES_MAX - Math.min(use, USES_MAX) + 1]!++
  for (let i = 0; i <= USES_MAX; i++) at[i + 1]! += at[i]!
  const mostUsed = at[1]!
  const order = new Uint32Array(uses.length)
  for (let term = 0; term < uses.length; term++) order[at[USES_MAX - Math.min(uses[term]!, USES_MAX)]!++] = term
  order.subarray(0, mostUsed).sort((a, b) => uses[b]! - uses[a]! || a - b)
  return order
}
