// The best passages of a segment by the sum of its terms' weights, without looking at most of them: MaxScore over
// windows of passages (Turtle and Flood 1995; the windows as in Lucene's MaxScoreBulkScorer).
import type { Best } from './best.ts'
import { postingFrom, postingNear } from './postings.ts'
import { BLOCK, SEGMENT_PASSAGES_MAX, type Segment } from './segment.ts'

/** A term of the question that the segment has. */
export interface Wanted {
  readonly term: number
  /** Weight of the term in the whole collection, a whole number. */
  readonly rarity: number
}

/** The first window is small: it tells what a passage must have, and the next ones need not look at common terms alone. */
const FIRST_WINDOW = 1024
/** A posting looked up takes as long as adding up this many. */
const LOOK_UP_COST = 16
const sums = new Int32Array(SEGMENT_PASSAGES_MAX)
/** Passages of the window that may be among the best. */
const promising = new Uint16Array(SEGMENT_PASSAGES_MAX + 1)

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
 * Offers `best` the passages of a segment, as `base` plus their number. `blocked` has a 1 for articles that may not be
 * found; without it all may. Gives what adding up every posting would give.
 */
export function retrieve(
  segment: Segment,
  wanted: readonly Wanted[],
  blocked: Uint8Array | undefined,
  base: number,
  best: Best,
): void {
  const cursors: Cursor[] = []
  for (const want of wanted) cursors.push(cursorOf(segment, want))
  let from = 0
  for (let to = best.threshold < 0 ? FIRST_WINDOW : segment.passages; from < segment.passages; to *= 2) {
    const end = Math.min(to, segment.passages)
    searchWindow(segment, cursors, from, end, blocked, base, best)
    from = end
  }
}

function cursorOf({ sections }: Segment, want: Wanted): Cursor {
  // `| 0`: V8 keeps small whole numbers in the object; one taken for another kind once, and it throws its code away.
  const firstPosting = sections.postingsAt[want.term]! | 0
  return {
    term: want.term,
    rarity: want.rarity,
    at: firstPosting,
    windowEnd: firstPosting,
    end: sections.postingsAt[want.term + 1]! | 0,
    firstBlock: sections.blocksAt[want.term]! | 0,
    firstPosting,
    bound: 0,
  }
}

function searchWindow(
  segment: Segment,
  cursors: Cursor[],
  from: number,
  to: number,
  blocked: Uint8Array | undefined,
  base: number,
  best: Best,
): void {
  for (const cursor of cursors) enterWindow(segment, cursor, to)
  sortByBound(cursors)
  // Terms that together cannot lift a passage above the threshold are looked up only for passages of the others.
  const { threshold } = best
  let helpers = 0
  let help = 0
  while (helpers < cursors.length && help + cursors[helpers]!.bound <= threshold) help += cursors[helpers++]!.bound
  if (helpers === cursors.length) return
  // A passage is promising once its sum rises above what the helpers cannot make up for.
  const enough = Math.max(0, threshold - help) | 0
  let count = 0
  for (let i = helpers; i < cursors.length; i++) count = addUpMarking(segment, cursors[i]!, from, enough, count)
  for (let h = helpers - 1; h >= 0 && count > 0; h--) {
    const cursor = cursors[h]!
    if (cursor.windowEnd - cursor.at < LOOK_UP_COST * count) addUp(segment, cursor, from)
    else lookUpPromising(segment, cursor, from, count)
    help -= cursor.bound
    count = keepAbove(threshold - help, count)
  }
  const { articleOf } = segment.sections
  for (let i = 0; i < count; i++) {
    const doc = from + promising[i]!
    if (!blocked?.[articleOf[doc]!]) best.offer(sums[promising[i]!]!, base + doc)
  }
  best.settle()
  sums.fill(0, 0, to - from)
}

/** By insertion: they are few, and mostly in the order of the window before. */
function sortByBound(cursors: Cursor[]): void {
  for (let i = 1; i < cursors.length; i++) {
    const cursor = cursors[i]!
    let place = i
    for (; place > 0 && cursors[place - 1]!.bound > cursor.bound; place--) cursors[place] = cursors[place - 1]!
    cursors[place] = cursor
  }
}

/** Adds a term's weights to the sums. */
function addUp({ sections }: Segment, { rarity, at, windowEnd }: Cursor, from: number): void {
  const { docs, impacts } = sections
  for (let j = at; j < windowEnd; j++) {
    const place = docs[j]! - from
    sums[place] = (sums[place]! + Math.imul(rarity, impacts[j]!)) | 0
  }
}

/** The same; passages whose sum rises above `enough` become promising. Returns their number. */
function addUpMarking(segment: Segment, cursor: Cursor, from: number, enough: number, known: number): number {
  const { docs, impacts } = segment.sections
  const { rarity, at, windowEnd } = cursor
  let count = known
  for (let j = at; j < windowEnd; j++) {
    const place = docs[j]! - from
    const before = sums[place]!
    const after = (before + Math.imul(rarity, impacts[j]!)) | 0
    sums[place] = after
    promising[count] = place
    // One more when `before <= enough < after`, by the signs of differences: a branch here is mispredicted half the time.
    count += ((enough - after) & (before - enough - 1)) >>> 31
  }
  return count
}

/** Adds a term's weights to the sums of the promising passages alone. */
function lookUpPromising(segment: Segment, cursor: Cursor, from: number, count: number): void {
  for (let i = 0; i < count; i++) {
    const place = promising[i]!
    sums[place]! += cursor.rarity * impactAt(segment, cursor, from + place)
  }
}

/** Keeps the promising passages whose sum is above `least`; returns how many. */
function keepAbove(least: number, count: number): number {
  let kept = 0
  for (let i = 0; i < count; i++) {
    const place = promising[i]!
    promising[kept] = place
    kept += (least - sums[place]!) >>> 31
  }
  return kept
}

/** Moves a cursor on to the next window's postings and bounds their weights by those of their blocks. */
function enterWindow({ sections, passages }: Segment, cursor: Cursor, to: number): void {
  const { firstPosting, firstBlock, end } = cursor
  cursor.at = cursor.windowEnd
  cursor.windowEnd = to === passages ? end : postingNear(sections.docs, firstPosting, end, to, passages)
  let greatest = 0
  const last = firstBlock + Math.floor((cursor.windowEnd - 1 - firstPosting) / BLOCK)
  for (let block = firstBlock + Math.floor((cursor.at - firstPosting) / BLOCK); block <= last; block++) {
    if (sections.blockMax[block]! > greatest) greatest = sections.blockMax[block]!
  }
  cursor.bound = cursor.windowEnd > cursor.at ? greatest * cursor.rarity : 0
}

/** The weight of a cursor's term in a passage of the window, 0 when it does not stand there. */
function impactAt({ sections }: Segment, { at, windowEnd }: Cursor, doc: number): number {
  const place = postingFrom(sections.docs, at, windowEnd, doc)
  return place < windowEnd && sections.docs[place] === doc ? sections.impacts[place]! : 0
}
