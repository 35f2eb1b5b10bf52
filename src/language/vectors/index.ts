// How much alike two words are in use, by the company they keep in news and an encyclopedia (GloVe).
import { readFileSync } from 'node:fs'

/** As scripts/build-vectors.mjs writes them: terms, numbers a term, and the length of each vector of them. */
const TERMS = 25_000
const DIMENSIONS = 64
const LENGTH = 256

/** Views into the file: where each term begins in `letters`, in alphabetical order, and its vector. */
interface Table {
  readonly starts: Uint32Array
  readonly numbers: Int8Array
  readonly letters: Uint8Array
}

let kept: Table | undefined

/** Places that were looked up, kept up to this many, for a question's words are compared with many. */
const CACHE_MAX = 100_000
const places = new Map<string, number>()

/** Read when the first two words are compared: two milliseconds. */
function table(): Table {
  if (!kept) {
    const { buffer, byteOffset } = readFileSync(new URL('./vectors.data.bin', import.meta.url))
    const starts = new Uint32Array(buffer, byteOffset, TERMS + 1)
    const numbers = new Int8Array(buffer, byteOffset + starts.byteLength, TERMS * DIMENSIONS)
    kept = { starts, numbers, letters: new Uint8Array(buffer, numbers.byteOffset + numbers.byteLength, starts[TERMS]) }
  }
  return kept
}

/**
 * The cosine of two terms (of `terms`), about -0.3 to 1: from 0.6 they are mostly used of the same matter ("physician",
 * "doctor"; also "thursday", "friday"). 1 for the same term, 0 for one that is not among the 25,000 known.
 */
export function likeness(termA: string, termB: string): number {
  if (termA === termB) return 1
  const { numbers } = table()
  const a = placeOf(termA) * DIMENSIONS
  const b = placeOf(termB) * DIMENSIONS
  if (a < 0 || b < 0) return 0
  let dot = 0
  for (let k = 0; k < DIMENSIONS; k++) dot += numbers[a + k]! * numbers[b + k]!
  return dot / LENGTH ** 2
}

function placeOf(term: string): number {
  const known = places.get(term)
  if (known !== undefined) return known
  if (places.size >= CACHE_MAX) places.clear()
  const place = find(term)
  places.set(term, place)
  return place
}

/** The place of a term among the sorted ones, found by halving; -1 when it is not known. */
function find(term: string): number {
  let low = 0
  let high = TERMS - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const order = compare(term, middle)
    if (order === 0) return middle
    if (order < 0) high = middle - 1
    else low = middle + 1
  }
  return -1
}

function compare(term: string, number: number): number {
  const { starts, letters } = table()
  const start = starts[number]!
  const length = starts[number + 1]! - start
  for (let i = 0; i < length && i < term.length; i++) {
    const difference = term.charCodeAt(i) - letters[start + i]!
    if (difference) return difference
  }
  return term.length - length
}
