// The parts that words play in one question.
import { nearestTo, VECTORS, vectorOf } from '../../language/index.ts'
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
  const words = [...new Set([...content, ...sequence])].slice(0, WORDS_MAX)
  const pairs = pairsIn(sequence.map((word) => words.indexOf(word) + 1))
  for (let i = 0; i < pairs.length; i++) follows[pairs[i]!] = i + 1
  const kin: Kin[] = []
  for (const word of content) enter(kin[kin.push(kinOf(word)) - 1]!, kin.length)
  ofFamily[0] = 0
  use({
    words,
    bits: Int32Array.of(0, ...words.map((word) => bitOf(content.indexOf(word) + 1))),
    kin,
    ofFamily,
    ofMeaning,
    counted: counted === undefined ? 0 : words.indexOf(counted) + 1,
    follows,
    weights,
    total: weights.reduce((sum, weight) => sum + weight, 0),
    pairs: pairs.length,
  })
  for (const one of kin) enter(one, 0)
  for (const pair of pairs) follows[pair] = 0
}

/** The different pairs of numbers that follow each other, each as one number; 0 parts them. */
function pairsIn(numbers: readonly number[]): number[] {
  const pairs = new Set<number>()
  for (let i = 1; i < numbers.length; i++) {
    if (numbers[i - 1] && numbers[i]) pairs.add(numbers[i - 1]! * PAIR + numbers[i]!)
  }
  return [...pairs]
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
export interface Kin {
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

/** The bit of a content word's number, none for 0; without a branch. */
export function bitOf(number: number): number {
  return (1 << number) >>> 1
}
