// The parts that words play in one question, and the marks of a segment's terms that say so while a search looks at it.
import type { AskedWords } from '../question.ts'
import type { Segment } from './segment.ts'
import { familyOf } from './traits.ts'
import { lookUp } from './vocabulary.ts'

/** Content words of a question that are told apart: bits of a whole number. Of a longer text the rarest count. */
export const CONTENT_MAX = 31
/** Different words of a question, function words too, whose order counts. */
const WORDS_MAX = 63
const FAMILIES = 0x10000
/** The mark of a term that is a word of the question: this and the word's number. Smaller marks are kinds (traits.ts). */
export const ASKED = 4

export interface Roles {
  /** Different words of the question in order; the first has the number 1. */
  readonly words: readonly string[]
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

const ofFamily = new Uint8Array(FAMILIES)

/** Calls `use` with the roles of a question's words; they are valid until it returns. `content` are those that weigh. */
export function withRoles(
  { sequence }: AskedWords,
  content: readonly string[],
  weights: Float64Array,
  use: (roles: Roles) => void,
): void {
  const words = [...new Set(sequence)].slice(0, WORDS_MAX)
  const follows = new Uint8Array((WORDS_MAX + 1) ** 2)
  let pairs = 0
  let before = 0
  for (const word of sequence) {
    const number = words.indexOf(word) + 1
    if (before && number && !follows[before * 64 + number]) {
      follows[before * 64 + number] = 1
      pairs++
    }
    before = number
  }
  const families = content.map(familyOf)
  for (const [i, family] of families.entries()) ofFamily[family] = i + 1
  ofFamily[0] = 0
  const numbers = Uint8Array.of(0, ...words.map((word) => content.indexOf(word) + 1))
  use({ words, content: numbers, ofFamily, follows, weights, pairs })
  for (const family of families) ofFamily[family] = 0
}

/** Marks the terms of a segment that are words of the question until `use` returns. */
export function withMarks(segment: Segment, { words }: Roles, use: () => void): void {
  const { marks, sections } = segment
  const terms = words.map((word) => lookUp(sections, word))
  for (const [i, term] of terms.entries()) if (term) marks[term] = ASKED + i + 1
  use()
  for (const term of terms) marks[term] = sections.kind[term]!
}
