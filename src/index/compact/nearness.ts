// How much of a question stands close together in a passage.
import { CONTENT_MAX } from './roles.ts'
import { CODES_MAX } from './segment.ts'

/** Places in a passage, in order: counted in words, the end of a sentence as a few more. */
export interface Places {
  count: number
  readonly at: Int32Array
  /** Of a place: the content word, from 0, that stands there, and how much of it what stands there counts, to 1. */
  readonly word: Uint8Array
  readonly counts: Float32Array
}

/** Words further apart than this many say nothing of each other. */
const REACH = 20
/** By the distance of two words: how much the one counts beside the other. Measured: 5 to 12 words do as well. */
const CLOSENESS = Float64Array.from({ length: REACH }, (_, distance) => Math.exp(-((distance / 8) ** 2)))
/** By content word: the most that it counts about the place looked at. */
const most = new Float64Array(CONTENT_MAX)

/**
 * The greatest sum of the weights of the words about any of `count` centres, in order: about words of the question itself
 * when they are those of `hits`.
 */
export function nearness(hits: Places, weights: Float64Array, centres = hits.at, count = hits.count): number {
  const { at, word, counts } = hits
  const own = centres === at
  let best = 0
  let first = 0
  for (let c = 0; c < count; c++) {
    if (own && counts[c]! < 1) continue
    const centre = centres[c]!
    while (first < hits.count && centre - at[first]! >= REACH) first++
    let sum = 0
    for (let h = first; h < hits.count; h++) {
      const distance = at[h]! - centre
      if (distance >= REACH) break
      const value = weights[word[h]!]! * counts[h]! * CLOSENESS[distance < 0 ? -distance : distance]!
      const more = value - most[word[h]!]!
      if (more <= 0) continue
      sum += more
      most[word[h]!] = value
    }
    for (let h = 0; h < weights.length; h++) most[h] = 0
    if (sum > best) best = sum
  }
  return best
}

/** Room for a place a code, and another where a word is like one of the question and of the family of another. */
export function createPlaces(): Places {
  const size = 2 * CODES_MAX
  return { count: 0, at: new Int32Array(size), word: new Uint8Array(size), counts: new Float32Array(size) }
}

/** Adds a place behind the others. */
export function noteHit(hits: Places, place: number, word: number, counts: number): void {
  const i = hits.count++
  hits.at[i] = place
  hits.word[i] = word
  hits.counts[i] = counts
}
