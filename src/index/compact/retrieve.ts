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
const WINDOW = 2048
const sums = new Float64Array(WINDOW)
const touched = new Uint16Array(WINDOW)

interface Cursor extends Wanted {
  /** The next posting, the end of the postings. */
  at: number
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
  let count = 0
  for (let i = helpers; i < cursors.length; i++) {
    const { rarity, end } = cursors[i]!
    let at = cursors[i]!.at
    for (; at < end; at++) {
      const place = docs[at]! - from
      if (place >= WINDOW) break
      if (sums[place] === 0) touched[count++] = place
      sums[place]! += rarity * impacts[at]!
    }
    cursors[i]!.at = at
  }
  count = promising(count, threshold - help)
  for (let i = 0; i < count; i++) {
    const place = touched[i]!
    let score = sums[place]!
    sums[place] = 0
    if (score + help <= threshold) continue
    if (allowed && !allowed[articleOf[from + place]!]) continue
    let rest = help
    for (let h = helpers - 1; h >= 0; h--) {
      if (score + rest <= threshold) break
      score += cursors[h]!.rarity * impactAt(segment, cursors[h]!, from + place)
      rest -= cursors[h]!.bound
    }
    if (score > threshold) {
      best.offer(score, base + from + place)
      threshold = best.threshold
    }
  }
}

/** Keeps of the touched places those whose sums exceed `least`, in rising order, and clears the others' sums. */
function promising(count: number, least: number): number {
  let kept = 0
  for (let i = 0; i < count; i++) {
    const place = touched[i]!
    if (sums[place]! > least) touched[kept++] = place
    else sums[place] = 0
  }
  if (kept > 1) touched.subarray(0, kept).sort()
  return kept
}

/** Moves a cursor to the window's first posting and bounds its weights there by those of its blocks. */
function enterWindow({ sections }: Segment, cursor: Cursor, from: number, to: number): void {
  cursor.at = advance(sections.docs, cursor.at, cursor.end, from)
  let greatest = 0
  if (cursor.at < cursor.end && sections.docs[cursor.at]! < to) {
    let block = Math.floor((cursor.at - cursor.firstPosting) / BLOCK)
    for (let at = cursor.at; at < cursor.end && sections.docs[at]! < to; ) {
      greatest = Math.max(greatest, sections.blockMax[cursor.firstBlock + block]!)
      at = cursor.firstPosting + ++block * BLOCK
    }
  }
  cursor.bound = greatest * cursor.rarity
}

/** The weight of a cursor's term in a passage, 0 when it does not stand there; the cursor moves there. */
function impactAt({ sections }: Segment, cursor: Cursor, doc: number): number {
  cursor.at = advance(sections.docs, cursor.at, cursor.end, doc)
  return cursor.at < cursor.end && sections.docs[cursor.at] === doc ? sections.impacts[cursor.at]! : 0
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
