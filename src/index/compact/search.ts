// One search over all segments of a collection. Lists that inner loops read are filled by `push` here and in rank.ts: V8
// gives those of `map` another kind of elements once it compiles it, and throws away the code of all who read them.
import { readQuestion } from '../question.ts'
import type { Hit, Query } from '../types.ts'
import { bestOf } from './best.ts'
import { blockedArticles } from './blocked.ts'
import { type Found, rescore, type Weighed } from './rank.ts'
import { retrieve, type Wanted } from './retrieve.ts'
import { SEGMENT_PASSAGES_MAX, type Segment } from './segment.ts'
import { lookUp } from './vocabulary.ts'
import { rarityOf } from './weights.ts'

/** Passages that get the second look at most. Of the SQuAD questions, 98.7 % have their passage among them. */
const CANDIDATES = 32
/** Different words of a question that are looked for: with more, sums would outgrow `best.ts`. */
const WORDS_MAX = 100
/** "Newest" asked for: the newest article's passages gain this much of the full score over the oldest's. */
const RECENT = 0.05

export interface Searched {
  readonly weighed: readonly Weighed[]
  readonly found: readonly Found[]
}

/** The best passages of the segments, best first. `passages` counts the living ones of all. */
export function search(segments: readonly Segment[], passages: number, query: Query, top: number): Hit[] {
  const asked = readQuestion(query.text)
  const { weighed, found } = gather(segments, passages, asked.content, query, top, CANDIDATES)
  const scores = rescore(asked, weighed, found)
  const newness = query.recent ? newnessOf(found) : undefined
  if (newness) for (let i = 0; i < scores.length; i++) scores[i]! += newness[i]!
  const order = Array.from(found.keys())
  order.sort((a, b) => scores[b]! - scores[a]! || dayIn(found[b]!) - dayIn(found[a]!) || a - b)
  return order.slice(0, top).map((i) => hitOf(found[i]!, scores[i]!))
}

/**
 * The first look: the `top` passages with the greatest sums of weights, and those of the next, up to `candidates` in all, that
 * have half of the greatest. Exact: what adding up every posting would give.
 */
export function gather(
  segments: readonly Segment[],
  passages: number,
  words: readonly string[],
  query: Query,
  top: number,
  candidates = top,
): Searched {
  const weighed = weigh(segments, passages, words)
  const best = bestOf(Math.max(candidates, top), top)
  const filtered = isFiltered(query)
  for (const [s, segment] of segments.entries()) {
    const wanted: Wanted[] = []
    for (const { terms, rarity } of weighed) if (terms[s]) wanted.push({ term: terms[s], rarity })
    if (wanted.length === 0) continue
    const { deleted, removed } = segment.sections
    const blocked = filtered ? blockedArticles(segment, query) : removed[0] ? deleted : undefined
    retrieve(segment, wanted, blocked, s * SEGMENT_PASSAGES_MAX, best)
  }
  const found: Found[] = []
  for (const { score, place } of best.ranked()) {
    const order = Math.floor(place / SEGMENT_PASSAGES_MAX)
    found.push({ segment: segments[order]!, order, passage: place % SEGMENT_PASSAGES_MAX, bm25: score })
  }
  return { weighed, found }
}

/** The words with their terms in each segment and their weight in all; of a text of very many words the rarest. */
function weigh(segments: readonly Segment[], passages: number, words: readonly string[]): Weighed[] {
  const weighed: Weighed[] = []
  for (const word of words) {
    const terms: number[] = []
    let frequency = 0
    for (const { sections } of segments) {
      const term = lookUp(sections, word)
      terms.push(term)
      frequency += sections.frequency[term]!
    }
    weighed.push({ word, terms, rarity: rarityOf(frequency, passages) })
  }
  if (weighed.length <= WORDS_MAX) return weighed
  return weighed.sort((a, b) => b.rarity - a.rarity).slice(0, WORDS_MAX)
}

function isFiltered({ after, before, source, sources, article, person, language }: Query): boolean {
  return [after, before, source, sources, article, person, language].some((filter) => filter !== undefined)
}

function dayIn({ segment, passage }: Found): number {
  return segment.sections.day[segment.sections.articleOf[passage]!]!
}

/** From 0 for the oldest to RECENT for the newest; undated ones get 0. */
function newnessOf(found: readonly Found[]): number[] {
  const order = [...new Set(found.map(dayIn))].sort((a, b) => a - b)
  return found.map((one) => (RECENT * order.indexOf(dayIn(one))) / Math.max(1, order.length - 1))
}

function hitOf({ segment, passage }: Found, score: number): Hit {
  const { start, span, articleOf, firstPassage } = segment.sections
  const article = articleOf[passage]!
  const id = segment.ids[article]!
  return {
    passage: {
      id: `${id}#${passage - firstPassage[article]!}`,
      article: id,
      start: start[passage]!,
      end: start[passage]! + span[passage]!,
    },
    score,
  }
}
