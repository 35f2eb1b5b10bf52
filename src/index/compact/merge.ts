// When segments are merged: neighbours of like size, never above what a segment holds, in steps between searches.
import { collectFrom, createCollector } from './collector.ts'
import { invert } from './invert.ts'
import { living, SEGMENT_PASSAGES_MAX, type Segment } from './segment.ts'

/** A segment joins the one before it when that is at most this many times as large: each passage moves log(n) times. */
const RATIO = 3
/** Words copied between two yields. */
const ARTICLES_STRIDE = 50

/** The first of two neighbours to merge, -1 when all is well. */
export function mergeable(segments: readonly Segment[]): number {
  for (let i = segments.length - 2; i >= 0; i--) {
    const [left, right] = [living(segments[i]!), living(segments[i + 1]!)]
    if (left + right <= SEGMENT_PASSAGES_MAX && left <= RATIO * right) return i
  }
  return -1
}

/** One segment of the living articles of two. What is removed meanwhile must be marked again by the caller. */
export function* merge(left: Segment, right: Segment): Generator<undefined, Segment> {
  const collector = createCollector()
  for (const segment of [left, right]) {
    const numbers = new Uint32Array(segment.sections.kind.length)
    for (let article = 0; article < segment.articles; article++) {
      if (!segment.sections.deleted[article]) collectFrom(collector, segment, article, numbers)
      if (article % ARTICLES_STRIDE === 0) yield
    }
  }
  return yield* invert(collector)
}
