// The parts that a segment's terms play in one question: tables by term, filled for a question and cleared after it.
import type { AskedWords } from '../question.ts'
import type { Segment } from './segment.ts'
import { familyOf } from './traits.ts'
import { lookUp } from './vocabulary.ts'

/** Content words of a question that are told apart: bits of a whole number. Of a longer text the rarest count. */
export const CONTENT_MAX = 31
/** Different words of a question, function words too, whose order counts. */
const WORDS_MAX = 63
const FAMILIES = 0x10000

export interface Roles {
  /** By term: the number, from 1, of a word of the question; 0 for other terms. */
  readonly ofTerm: Uint8Array
  /** By that number: the number, from 1, of a content word; 0 for function words. */
  readonly content: Uint8Array
  /** By the family of a term: the number, from 1, of a content word of that family. */
  readonly ofFamily: Uint8Array
  /** By number * 64 + number: whether these words follow each other in the question. */
  readonly follows: Uint8Array
  /** Weights of the content words. */
  readonly weights: Float64Array
  /** Pairs in `follows`. */
  readonly pairs: number
}

let ofTerm = new Uint8Array(1024)
const ofFamily = new Uint8Array(FAMILIES)

/** Calls `use` with the roles of a segment's terms; the tables are valid until it returns. */
export function withRoles(
  segment: Segment,
  asked: AskedWords,
  words: readonly string[],
  weights: Float64Array,
  use: (roles: Roles) => void,
): void {
  const size = segment.sections.kind.length
  if (ofTerm.length < size) ofTerm = new Uint8Array(size * 2)
  const content = new Uint8Array(WORDS_MAX + 1)
  const follows = new Uint8Array((WORDS_MAX + 1) ** 2)
  const numbers = new Map<string, number>()
  const terms: number[] = []
  let pairs = 0
  let before = 0
  for (const word of asked.sequence) {
    const number = numbers.get(word) ?? (numbers.size < WORDS_MAX ? numbers.size + 1 : 0)
    if (number && !numbers.has(word)) {
      numbers.set(word, number)
      content[number] = words.indexOf(word) + 1
      const term = lookUp(segment.sections, word)
      if (term) ofTerm[term] = number
      terms.push(term)
    }
    if (before && number && !follows[before * 64 + number]) {
      follows[before * 64 + number] = 1
      pairs++
    }
    before = number
  }
  for (const [i, word] of words.entries()) ofFamily[familyOf(word)] = i + 1
  use({ ofTerm, content, ofFamily, follows, weights, pairs })
  for (const term of terms) ofTerm[term] = 0
  for (const word of words) ofFamily[familyOf(word)] = 0
}
