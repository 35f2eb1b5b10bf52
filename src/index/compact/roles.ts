// The parts that words play in one question, and the marks of a segment's terms that say so while a search looks at it.
import { nearestTo, VECTORS, vectorOf } from '../../language/index.ts'
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
  /** By the vector of a term: which content word, from 1, it is like (times 256), and how much it counts for it, of 255. */
  readonly ofMeaning: Uint16Array
  /** The number of the word that "how many" counts; 0 for none. */
  readonly counted: number
  /** By number * 64 + number: whether these words follow each other in the question. */
  readonly follows: Uint8Array
  /** Weights of the content words. */
  readonly weights: Float64Array
  /** Pairs in `follows`. */
  readonly pairs: number
}

const ofFamily = new Uint8Array(FAMILIES)
const ofMeaning = new Uint16Array(VECTORS)

/** Words less alike than this do not stand for each other; wholly alike ones would count this much of the word itself. */
const LIKENESS_MIN = 0.3
const LIKE_COUNTS = 0.8
/** What a word of the question itself would count. */
export const CREDIT_MAX = 255

/** Calls `use` with the roles of a question's words; they are valid until it returns. `content` are those that weigh. */
export function withRoles(
  { sequence, counted }: AskedWords,
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
  const kin = content.map(kinOf)
  for (let i = 0; i < kin.length; i++) enter(kin[i]!, i + 1)
  ofFamily[0] = 0
  const numbers = Uint8Array.of(0, ...words.map((word) => content.indexOf(word) + 1))
  const countedNumber = counted === undefined ? 0 : words.indexOf(counted) + 1
  use({ words, content: numbers, ofFamily, ofMeaning, counted: countedNumber, follows, weights, pairs })
  for (const one of kin) enter(one, 0)
}

/** Enters the number of a content word for its kin, where another's is not more alike; 0 clears them. */
function enter({ family, vectors, credits }: Kin, number: number): void {
  ofFamily[family] = number
  for (let k = 0; k < vectors.length; k++) {
    const vector = vectors[k]!
    if (number === 0) ofMeaning[vector] = 0
    else if (credits[k]! > (ofMeaning[vector]! & CREDIT_MAX)) ofMeaning[vector] = (number << 8) | credits[k]!
  }
}

/** What may stand for a word: terms of its family, and vectors of terms with how much each counts, of CREDIT_MAX. */
interface Kin {
  readonly family: number
  readonly vectors: Uint16Array
  readonly credits: Uint8Array
}

/** Words of questions come again: those met are kept, up to this many. */
const KIN_MAX = 10_000
const known = new Map<string, Kin>()

function kinOf(word: string): Kin {
  const kept = known.get(word)
  if (kept) return kept
  if (known.size >= KIN_MAX) known.clear()
  const near = nearestTo(vectorOf(word)).filter(({ likeness }) => likeness > LIKENESS_MIN)
  const share = (likeness: number) => (LIKE_COUNTS * (likeness - LIKENESS_MIN)) / (1 - LIKENESS_MIN)
  const kin = {
    family: familyOf(word),
    vectors: Uint16Array.from(near, ({ vector }) => vector),
    credits: Uint8Array.from(near, ({ likeness }) => Math.round(share(likeness) * CREDIT_MAX)),
  }
  known.set(word, kin)
  return kin
}

/** Marks the terms of a segment that are words of the question until `use` returns. */
export function withMarks(segment: Segment, { words }: Roles, use: () => void): void {
  const { marks, sections } = segment
  const terms = words.map((word) => lookUp(sections, word))
  for (const [i, term] of terms.entries()) if (term) marks[term] = ASKED + i + 1
  use()
  for (const term of terms) marks[term] = sections.kind[term]!
}
