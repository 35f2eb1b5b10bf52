// How much alike words are in use, by the company they keep in news and an encyclopedia (GloVe).
import { readFileSync } from 'node:fs'

/** As scripts/build-vectors.mjs writes them: terms, their numbers each and the length of these, their nearest each, likenesses. */
const TERMS = 25_000
const DIMENSIONS = 64
const LENGTH = 256
const NEAREST = 32
/** What a likeness of 1 is among the nearest's. */
export const LIKENESS_UNITS = 255

/** Numbers of vectors are below this. */
export const VECTORS = TERMS + 1

/** Views into the file. A term's place is that in alphabetical order, from 0; a vector's number is one more. */
interface Table {
  readonly starts: Uint32Array
  readonly nearest: Uint16Array
  readonly likenesses: Uint8Array
  readonly numbers: Int8Array
  readonly letters: Uint8Array
}

let kept: Table | undefined

/** Read when the first word is looked up: two milliseconds. */
function table(): Table {
  if (!kept) {
    const { buffer, byteOffset } = readFileSync(new URL('./vectors.data.bin', import.meta.url))
    const starts = new Uint32Array(buffer, byteOffset, TERMS + 1)
    const nearest = new Uint16Array(buffer, starts.byteOffset + starts.byteLength, TERMS * NEAREST)
    const likenesses = new Uint8Array(buffer, nearest.byteOffset + nearest.byteLength, nearest.length)
    const numbers = new Int8Array(buffer, likenesses.byteOffset + likenesses.length, TERMS * DIMENSIONS)
    const letters = new Uint8Array(buffer, numbers.byteOffset + numbers.byteLength, starts[TERMS])
    kept = { starts, nearest, likenesses, numbers, letters }
  }
  return kept
}

/** Numbers that were looked up, kept up to this many. */
const CACHE_MAX = 100_000
const known = new Map<string, number>()

/** The number of a term's vector, from 1; 0 for a term (of `terms`) that is not among the 25,000 known. */
export function vectorOf(term: string): number {
  const kept = known.get(term)
  if (kept !== undefined) return kept
  if (known.size >= CACHE_MAX) known.clear()
  const number = find(term)
  known.set(term, number)
  return number
}

/**
 * The cosine of two terms (of `terms`), about -0.3 to 1: from 0.6 they are mostly used of the same matter ("physician",
 * "doctor"; also "thursday", "friday"). 1 for the same term, 0 for one that is not among the 25,000 known.
 */
export function likeness(termA: string, termB: string): number {
  if (termA === termB) return 1
  const a = vectorOf(termA)
  const b = vectorOf(termB)
  return a && b ? cosine(a, b) : 0
}

/** Vectors and how much each is like another, in LIKENESS_UNITS, nearest first. */
export interface Neighbours {
  /** Numbers of vectors less one. */
  readonly places: Uint16Array
  readonly likenesses: Uint8Array
}

const NO_NEIGHBOURS: Neighbours = { places: new Uint16Array(), likenesses: new Uint8Array() }

/** The 32 vectors nearest to one of that number; none for 0. */
export function nearestTo(vector: number): Neighbours {
  if (!vector) return NO_NEIGHBOURS
  const { nearest, likenesses } = table()
  const start = (vector - 1) * NEAREST
  const end = start + NEAREST
  return { places: nearest.subarray(start, end), likenesses: likenesses.subarray(start, end) }
}

function cosine(vectorA: number, vectorB: number): number {
  const { numbers } = table()
  const a = (vectorA - 1) * DIMENSIONS
  const b = (vectorB - 1) * DIMENSIONS
  let dot = 0
  for (let k = 0; k < DIMENSIONS; k++) dot += numbers[a + k]! * numbers[b + k]!
  return dot / LENGTH ** 2
}

/** The number of a term's vector, found by halving; 0 when there is none. */
function find(term: string): number {
  const views = table()
  let low = 0
  let high = TERMS - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const order = compare(term, middle, views)
    if (order === 0) return middle + 1
    if (order < 0) high = middle - 1
    else low = middle + 1
  }
  return 0
}

function compare(term: string, place: number, { starts, letters }: Table): number {
  const start = starts[place]!
  const length = starts[place + 1]! - start
  for (let i = 0; i < length && i < term.length; i++) {
    const difference = term.charCodeAt(i) - letters[start + i]!
    if (difference) return difference
  }
  return term.length - length
}
