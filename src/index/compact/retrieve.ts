// The best passages of a segment by the sum of its terms' weights, without looking at most of them: MaxScore over
// windows of passages (Turtle and Flood 1995; the windows as in Lucene's MaxScoreBulkScorer).
import type { Best } from './best.ts'
import { BLOCK, type Segment } from './segment.ts'

/** A term of the question that the segment has. */
export interface Wanted {
  readonly term: number
  /** Weight of the term in the whole collection, a whole number. */
  readonly rarity: number
}

/** Passages whose sums are kept at a time. */
const WINDOW = 32768
const sums = new Float64Array(WINDOW)

interface Cursor extends Wanted {
  /** The postings of the window. */
  at: number
  windowEnd: number
  readonly end: number
  /** Number of the first block. */
  readonly firstBlock: number
  readonly firstPosting: number
  /** The greatest weight times rarity within the window. */
  bound: number
}

/**
 * Offers `best` the passages of a segment, as `base` plus their number. `allowed` says which articles may be found.
 * Gives what adding up every posting would give.
 */
export function retrieve(
  segment: Segment,
  wanted: readonly Wanted[],
  allowed: Uint8Array | undefined,
  base: number,
  best: Best,
): void {
  const cursors = wanted.map((want) => cursorOf(segment, want))
  for (let from = 0; from < segment.passages; from += WINDOW) {
    searchWindow(segment, cursors, from, Math.min(from + WINDOW, segment.passages), allowed, base, best)
  }
}

function cursorOf({ sections }: Segment, want: Wanted): Cursor {
  const firstPosting = sections.postingsAt[want.term]!
  return {
    ...want,
    at: firstPosting,
    windowEnd: firstPosting,
    end: sections.postingsAt[want.term + 1]!,
    firstBlock: sections.blocksAt[want.term]!,
    firstPosting,
    bound: 0,
  }
}

function searchWindow(
  segment: Segment,
  cursors: Cursor[],
  from: number,
  to: number,
  allowed: Uint8Array | undefined,
  base: number,
  best: Best,
): void {
  for (const cursor of cursors) enterWindow(segment, cursor, from, to)
  cursors.sort((a, b) => a.bound - b.bound)
  // Terms that together cannot lift a passage above the threshold are looked up only for passages of the others.
  let threshold = best.threshold
  let helpers = 0
  let help = 0
  while (helpers < cursors.length && help + cursors[helpers]!.bound <= threshold) help += cursors[helpers++]!.bound
  if (helpers === cursors.length) return
  const { docs, impacts, articleOf } = segment.sections
  for (let i = helpers; i < cursors.length; i++) {
    const { rarity, at, windowEnd } = cursors[i]!
    for (let j = at; j < windowEnd; j++) sums[docs[j]! - from]! += rarity * impacts[j]!
  }
  for (let i = helpers; i < cursors.length; i++) {
    const { at, windowEnd } = cursors[i]!
    for (let j = at; j < windowEnd; j++) {
      const doc = docs[j]!
      let score = sums[doc - from]!
      // Taken already, by a term before this one.
      if (score === 0) continue
      sums[doc - from] = 0
      if (score + help < threshold || (allowed && !allowed[articleOf[doc]!])) continue
      let rest = help
      for (let h = helpers - 1; h >= 0 && score + rest >= threshold; h--) {
        score += cursors[h]!.rarity * impactAt(segment, cursors[h]!, doc)
        rest -= cursors[h]!.bound
      }
      if (score < threshold) continue
      best.offer(score, base + doc)
      threshold = best.threshold
    }
  }
}

/** Moves a cursor to the window's postings and bounds their weights by those of their blocks. */
function enterWindow({ sections }: Segment, cursor: Cursor, from: number, to: number): void {
  const { firstPosting, firstBlock, end } = cursor
  cursor.at = advance(sections.docs, cursor.windowEnd, end, from)
  cursor.windowEnd = advance(sections.docs, cursor.at, end, to)
  let greatest = 0
  const last = firstBlock + Math.floor((cursor.windowEnd - 1 - firstPosting) / BLOCK)
  for (let block = firstBlock + Math.floor((cursor.at - firstPosting) / BLOCK); block <= last; block++) {
    if (sections.blockMax[block]! > greatest) greatest = sections.blockMax[block]!
  }
  cursor.bound = cursor.windowEnd > cursor.at ? greatest * cursor.rarity : 0
}

/** The weight of a cursor's term in a passage of the window, 0 when it does not stand there. */
function impactAt({ sections }: Segment, { at, windowEnd }: Cursor, doc: number): number {
  const { docs, impacts } = sections
  let low = at
  let high = windowEnd
  while (low < high) {
    const middle = (low + high) >> 1
    if (docs[middle]! < doc) low = middle + 1
    else high = middle
  }
  return low < windowEnd && docs[low] === doc ? impacts[low]! : 0
}

/** The first posting from `at` whose passage is not before `doc`: steps that double, then halves. */
function advance(docs: Uint16Array, at: number, end: number, doc: number): number {
  if (at >= end || docs[at]! >= doc) return at
  let step = 1
  let low = at
  while (low + step < end && docs[low + step]! < doc) {
    low += step
    step *= 2
  }
  let high = Math.min(low + step, end)
  low++
  while (low < high) {
    const middle = (low + high) >> 1
    if (docs[middle]! < doc) low = middle + 1
    else high = middle
  }
  return low
}
