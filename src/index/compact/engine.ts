// The engine `compact`: segments of typed arrays, newest last; what was added since the last search waits in a collector.
import type { Article } from '../../articles/index.ts'
import { FootnoteError } from '../../error.ts'
import { atOnce, inTurns, type Steps } from '../../language/index.ts'
import type { Filters, PassageIndex } from '../types.ts'
import { blockedArticles } from './blocked.ts'
import { type Collector, collect, createCollector } from './collector.ts'
import { invert } from './invert.ts'
import { copyRemovals, merge, mergeable, removedIn } from './merge.ts'
import { search } from './search.ts'
import { living, openSegment, removeFrom, SEGMENT_PASSAGES_MAX, type Segment } from './segment.ts'
import { pack, unpack } from './snapshot.ts'
import { lookUp } from './vocabulary.ts'

/**
 * From so many UTF-16 units on an article is taken in step by step, so that others get their turn in its midst; it is made searchable
 * when it is added, since the first search would wait for it.
 */
export const LARGE_ARTICLE = 500_000

export function createCompactIndex(): PassageIndex {
  return over([])
}

/** Throws FootnoteError `index/snapshot` for bytes that `snapshot` of this version did not write. */
export function loadCompactIndex(bytes: Uint8Array): PassageIndex {
  return over(unpack(bytes).map(openSegment))
}

function over(loaded: readonly Segment[]): PassageIndex {
  let segments = [...loaded]
  let passages = segments.reduce((sum, segment) => sum + living(segment), 0)
  let waiting: Collector | undefined
  /** What makes a segment of what waits, once that has begun. */
  let settling: Steps<void> | undefined
  let merging = false
  let closed = false
  const ids = new Set<string>()
  for (const segment of segments) {
    for (const [i, id] of segment.ids.entries()) if (!segment.sections.deleted[i]) ids.add(id)
  }

  /** Makes what waits a segment, so that it can be searched. */
  function settle(): readonly Segment[] {
    if (waiting) atOnce((settling ??= settled(waiting)))
    return segments
  }

  function* settled(from: Collector): Steps<void> {
    const segment = yield* invert(from)
    segments.push(segment)
    waiting = undefined
    settling = undefined
    if (!merging) void mergeAll()
  }

  async function mergeAll(): Promise<void> {
    merging = true
    for (let at = mergeable(segments); at >= 0 && !closed; at = mergeable(segments)) {
      const [left, right] = [segments[at]!, segments[at + 1]!]
      const leftOut = removedIn(left, right)
      const merged = await inTurns(merge(left, right, leftOut))
      copyRemovals(left, right, leftOut, merged)
      const place = segments.indexOf(left)
      segments = [...segments.slice(0, place), merged, ...segments.slice(place + 2)]
    }
    merging = false
  }

  return {
    get passages() {
      return passages
    },
    async add(article: Article) {
      if (ids.has(article.id)) {
        throw new FootnoteError(
          'index/duplicate',
          `The article ${article.id} is in the index already.`,
          'Remove it first.',
        )
      }
      // Of what is being made a segment nothing may change.
      if (settling) settle()
      if (waiting && waiting.starts.length + article.text.length / 60 > SEGMENT_PASSAGES_MAX) settle()
      waiting ??= createCollector()
      passages += collect(waiting, article)
      ids.add(article.id)
      if (article.text.length > LARGE_ARTICLE) await inTurns((settling ??= settled(waiting)))
    },
    async remove(articleId) {
      if (!ids.delete(articleId)) return
      for (const segment of settle()) {
        const article = segment.ids.lastIndexOf(articleId)
        if (article >= 0) passages -= removeFrom(segment, article)
      }
    },
    async search(query, top) {
      return search(settle(), passages, query, top)
    },
    frequency(term, filters) {
      return settle().reduce((sum, segment) => sum + frequencyIn(segment, term, filters), 0)
    },
    async snapshot() {
      return pack(settle().map((segment) => segment.memory))
    },
    async close() {
      closed = true
    },
  }
}

function frequencyIn(segment: Segment, term: string, filters: Filters | undefined): number {
  const { frequency, postingsAt, docs, articleOf } = segment.sections
  const at = lookUp(segment.sections, term)
  const from = postingsAt[at]!
  const to = postingsAt[at + 1]!
  if (!filters) return frequency[at]!
  const blocked = blockedArticles(segment, filters)
  // Stop words have no postings: that one is in what is allowed tells nothing, but that there is anything does.
  if (from === to) return blocked.includes(0) ? frequency[at]! : 0
  return docs.subarray(from, to).reduce((sum, passage) => sum + (blocked[articleOf[passage]!] ? 0 : 1), 0)
}
