// Final numbers of terms: kind by kind, function words first; in each, frequent terms get small numbers, whose codes are short.
import type { Steps } from '../../language/index.ts'
import type { Collector } from './collector.ts'
import { KINDS, kindOf } from './traits.ts'

export interface Numbering {
  /** Words by their final number; the first is empty, numbers begin at 1. */
  readonly words: readonly string[]
  readonly kinds: Uint8Array
  /** By kind: the first number of that kind or a later one. */
  readonly firstOfKind: Uint32Array
  /** Final number of each provisional one. */
  readonly number: Uint32Array
}

/** Yields every `stride` words looked at. */
export function* numberTerms(from: Collector, stride: number): Steps<Numbering> {
  const provisional = ['', ...from.vocabulary.keys()]
  const uses = new Uint32Array(provisional.length)
  const codes = from.codes.values()
  for (let i = 0; i < codes.length; i++) {
    uses[codes[i]! >> 1]!++
    if (i % stride === 0) yield
  }
  const kindOfEach = new Uint8Array(provisional.length)
  for (let i = 1; i < provisional.length; i++) {
    kindOfEach[i] = kindOf(provisional[i]!)
    if (i % (stride >> 4) === 0) yield
  }
  // The empty word, the end of a sentence, keeps number 0.
  uses[0] = 0xffffffff
  const { order, firstOfKind } = byKindAndUses(kindOfEach, uses)
  yield
  const number = new Uint32Array(order.length)
  const kinds = new Uint8Array(order.length)
  const words: string[] = []
  for (let i = 0; i < order.length; i++) {
    const term = order[i]!
    number[term] = i
    words.push(provisional[term]!)
    kinds[i] = kindOfEach[term]!
    if (i % stride === 0) yield
  }
  return { words, kinds, firstOfKind, number }
}

/** Uses that are told apart by counting; the few terms with more are sorted. */
const USES_MAX = 0xfff
const BUCKETS = USES_MAX + 1

/**
 * Terms kind by kind, by falling uses, of equal uses in the order met. By counting: to sort a large vocabulary takes 50 ms
 * at a stretch.
 */
function byKindAndUses(kinds: Uint8Array, uses: Uint32Array): { order: Uint32Array; firstOfKind: Uint32Array } {
  const bucketOf = (term: number) => kinds[term]! * BUCKETS + USES_MAX - Math.min(uses[term]!, USES_MAX)
  const at = new Uint32Array(KINDS * BUCKETS + 1)
  for (let term = 0; term < uses.length; term++) at[bucketOf(term) + 1]!++
  for (let i = 1; i < at.length; i++) at[i]! += at[i - 1]!
  const starts = Array.from({ length: KINDS }, (_, kind) => [at[kind * BUCKETS]!, at[kind * BUCKETS + 1]!] as const)
  const order = new Uint32Array(uses.length)
  for (let term = 0; term < uses.length; term++) order[at[bucketOf(term)]!++] = term
  for (const [first, end] of starts) order.subarray(first, end).sort((a, b) => uses[b]! - uses[a]! || a - b)
  return { order, firstOfKind: Uint32Array.from(starts, ([first]) => first) }
}
