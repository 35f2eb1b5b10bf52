// When segments are merged: neighbours of like size, never above what a segment holds, in steps between searches.
import type { Steps } from '../../language/index.ts'
import { collectFrom, createCollector } from './collector.ts'
import { invert } from './invert.ts'
import { living, removeFrom, SEGMENT_PASSAGES_MAX, type Segment } from './segment.ts'

/** A segment joins the one before it when that is at most this many times as large: each passage moves log(n) times. */
const RATIO = 3
/** Articles copied between two yields: about a millisecond. */
const ARTICLES_STRIDE = 10

/** The first of two neighbours to merge, -1 when all is well. */
export function mergeable(segments: readonly Segment[]): number {
  for (let i = segments.length - 2; i >= 0; i--) {
    const [left, right] = [living(segments[i]!), living(segments[i + 1]!)]
    if (left + right <= SEGMENT_PASSAGES_MAX && left <= RATIO * right) return i
  }
  return -1
}

/** Of two segments, which articles are to be left out: those removed when the merge begins. */
type LeftOut = readonly [Uint8Array, Uint8Array]

export function removedIn(left: Segment, right: Segment): LeftOut {
  return [left.sections.deleted.slice(), right.sections.deleted.slice()]
}

/** One segment of the articles of two. What is removed meanwhile must be marked in it by `copyRemovals`. */
export function* merge(left: Segment, right: Segment, leftOut: LeftOut): Steps<Segment> {
  // A code takes a byte at least.
  const collector = createCollector(left.sections.forward.length + right.sections.forward.length)
  for (const [i, segment] of [left, right].entries()) {
    const numbers = new Uint32Array(segment.sections.frequency.length)
    for (let article = 0; article < segment.articles; article++) {
      if (!leftOut[i]![article]) collectFrom(collector, segment, article, numbers)
      if (article % ARTICLES_STRIDE === 0) yield
    }
  }
  return yield* invert(collector)
}

/** Removes from a merged segment what was removed from the two since `leftOut`. */
export function copyRemovals(left: Segment, right: Segment, leftOut: LeftOut, merged: Segment): void {
  let place = 0
  for (const [i, { sections }] of [left, right].entries()) {
    for (const [article, out] of leftOut[i]!.entries()) {
      if (out) continue
      if (sections.deleted[article]) removeFrom(merged, place)
      place++
    }
  }
}
