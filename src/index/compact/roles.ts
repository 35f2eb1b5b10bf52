// The parts that words play in one question.
import { LIKENESS_UNITS, nearestTo, VECTORS, vectorOf } from '../../language/index.ts'
import type { AskedWords } from '../question.ts'
import { familyOf } from './traits.ts'

/** Content words of a question that are told apart: bits of a whole number. Of a longer text the rarest count. */
export const CONTENT_MAX = 31
/** Different words of a question, function words too, whose order counts. */
const WORDS_MAX = 63
const FAMILIES = 0x10000

export interface Roles {
  /** Different words of the question, those that weigh before the others; the first has the number 1. */
  readonly words: readonly string[]
  /** By that number: the bit of a content word; 0 for function words. */
  readonly bits: Int32Array
  /** Of each content word: what may stand for it. */
  readonly kin: readonly Kin[]
  /** By the family of a term: the number, from 1, of a content word of that family. */
  readonly ofFamily: Uint8Array
  /** By the vector of a term: which content word, from 1, it is like (times 256), and how much it counts for it, of 255. */
  readonly ofMeaning: Uint16Array
  /** The number of the word that "how many" counts; 0 for none. */
  readonly counted: number
  /** By number * 64 + number: the number, from 1, of a pair of words that follow each other in the question. */
  readonly follows: Uint16Array
  /** Weights of the content words, and their sum. */
  readonly weights: Float64Array
  readonly total: number
  /** Pairs in `follows`. */
  readonly pairs: number
}

const ofFamily = new Uint8Array(FAMILIES)
const ofMeaning = new Uint16Array(VECTORS)
const bits = new Int32Array(WORDS_MAX + 1)
const follows = new Uint16Array((WORDS_MAX + 1) ** 2)
/** A word's number times this and the next word's number is a pair. */
export const PAIR = WORDS_MAX + 1

/** Words less alike than this do not stand for each other; wholly alike ones would count this much of the word itself. */
const LIKENESS_MIN = 0.3
const LIKE_COUNTS = 0.8
/** What a sentence gets for a word that only stands in the title, or of which only a relative stands there. */
export const HALF = 0.5
/** What a word of the question itself would count. */
export const CREDIT_MAX = 255

/** Calls `use` with the roles of a question's words; they are valid until it returns. `content` are those that weigh. */
export function withRoles(
  { sequence, counted }: AskedWords,
  content: readonly string[],
  weights: Float64Array,
  use: (roles: Roles) => void,
): void {
  const words = wordsOf(content, sequence)
  const pairs = pairsIn(sequence, words)
  for (let i = 0; i < pairs.length; i++) follows[pairs[i]!] = i + 1
  bits.fill(0)
  for (let i = 1; i <= content.length; i++) bits[i] = bitOf(i)
  const kin: Kin[] = []
  for (const word of content) enter(kin[kin.push(kinOf(word)) - 1]!, kin.length)
  ofFamily[0] = 0
  try {
    use({
      words,
      bits,
      kin,
      ofFamily,
      ofMeaning,
      counted: counted === undefined ? 0 : words.indexOf(counted) + 1,
      follows,
      weights,
      total: weights.reduce((sum, weight) => sum + weight, 0),
      pairs: pairs.length,
    })
  } finally {
    for (const one of kin) enter(one, 0)
    for (const pair of pairs) follows[pair] = 0
  }
}

/** The content words, which are all different, and then the others, each once. */
function wordsOf(content: readonly string[], sequence: readonly string[]): string[] {
  const words: string[] = []
  for (const word of content) words.push(word)
  for (const word of sequence) if (words.length < WORDS_MAX && !words.includes(word)) words.push(word)
  return words
}

/** The different pairs of words that follow each other, each as one number; a word too many parts them. */
function pairsIn(sequence: readonly string[], words: readonly string[]): number[] {
  const pairs: number[] = []
  let before = 0
  for (const word of sequence) {
    const number = words.indexOf(word) + 1
    const pair = before * PAIR + number
    if (before && number && !pairs.includes(pair)) pairs.push(pair)
    before = number
  }
  return pairs
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

/** By likeness: what it counts. */
const CREDITS = Uint8Array.from({ length: LIKENESS_UNITS + 1 }, (_, units) => {
  const share = (units / LIKENESS_UNITS - LIKENESS_MIN) / (1 - LIKENESS_MIN)
  return Math.round(Math.max(0, LIKE_COUNTS * share) * CREDIT_MAX)
})

/** Words of questions come again: those met are kept, up to this many. */
const KIN_MAX = 10_000
const known = new Map<string, Kin>()

function kinOf(word: string): Kin {
  const kept = known.get(word)
  if (kept) return kept
  if (known.size >= KIN_MAX) known.clear()
  const { places, likenesses } = nearestTo(vectorOf(word))
  const vectors = new Uint16Array(places.length)
  const credits = new Uint8Array(places.length)
  for (let i = 0; i < places.length; i++) {
    vectors[i] = places[i]! + 1
    credits[i] = CREDITS[likenesses[i]!]!
  }
  const kin = { family: familyOf(word), vectors, credits }
  known.set(word, kin)
  return kin
}

/** The bit of a content word's number, none for 0; without a branch. */
export function bitOf(number: number): number {
  return (1 << number) >>> 1
}
