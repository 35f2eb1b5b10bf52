// The second look: the best passages by BM25, ordered anew by all evidence.
import type { AskedWords } from '../question.ts'
import { articleEvidence } from './article-evidence.ts'
import { FEATURES, measure } from './features.ts'
import { withMarks } from './marks.ts'
import { WEIGHTS } from './ranking.data.ts'
import { CONTENT_MAX, withRoles } from './roles.ts'
import type { Segment } from './segment.ts'
import { createTraces, fetchWords, SHOWN, trace } from './traces.ts'
import { IMPACT_MAX } from './weights.ts'

export interface Found {
  readonly segment: Segment
  /** The segment's number. */
  readonly order: number
  readonly passage: number
  readonly bm25: number
}

/** A content word of the question with its weight in the collection. */
export interface Weighed {
  readonly word: string
  readonly rarity: number
  /** Its number in each segment, 0 where it is missing. */
  readonly terms: readonly number[]
}

const traces = createTraces()
/** Of the question's content words; used again by every search, as all here. */
const rarities = new Float64Array(CONTENT_MAX)
const features = new Float64Array(FEATURES.length)
const weights = Float64Array.from(FEATURES, (name) => WEIGHTS[name])
/** Few questions expect a time or a number: what is gained by these comes on top, so that scores stay comparable. */
const usual = weights.subarray(0, FEATURES.indexOf('nearTold')).reduce((sum, weight) => sum + weight, 0)

/** Gives each passage its final score, 0 to about 1, in the order given. `observe` sees the features: for training. */
export function rescore(
  asked: AskedWords,
  weighed: readonly Weighed[],
  found: readonly Found[],
  observe?: (index: number, features: Float64Array) => void,
): Float64Array {
  const kept = rarest(weighed)
  const scores = new Float64Array(found.length)
  const expected = SHOWN[asked.expected]
  const words: string[] = []
  for (const { word, rarity } of kept) rarities[words.push(word) - 1] = rarity
  withRoles(asked, words, rarities.subarray(0, words.length), (roles) => {
    for (const [order, places] of bySegment(found)) {
      const { segment } = found[places[0]!]!
      const wanted: number[] = []
      for (const { terms } of kept) wanted.push(terms[order]!)
      const { articles, numbers, seconds } = articlesOf(segment, places, found)
      for (const i of places) fetchWords(segment, found[i]!.passage)
      withMarks(segment, roles, () => {
        const evidence = articleEvidence(segment, articles, wanted, roles)
        for (let k = 0; k < places.length; k++) {
          const i = places[k]!
          const { passage, bm25 } = found[i]!
          const article = numbers[k]!
          trace(segment, passage, roles, expected, traces)
          const place = passage - segment.sections.firstPassage[articles[article]!]!
          measure(
            expected,
            roles,
            traces,
            evidence,
            { bm25: bm25 / IMPACT_MAX, article, second: seconds[article]!, place },
            features,
          )
          observe?.(i, features)
          scores[i] = combine(features)
        }
      })
    }
  })
  return scores
}

/** The words that are told apart, in the order asked. */
function rarest(weighed: readonly Weighed[]): readonly Weighed[] {
  if (weighed.length <= CONTENT_MAX) return weighed
  const told = new Set([...weighed].sort((a, b) => b.rarity - a.rarity).slice(0, CONTENT_MAX))
  return weighed.filter((word) => told.has(word))
}

/** Articles of a segment's passages. */
interface Articles {
  /** Each once. */
  readonly articles: readonly number[]
  /** By passage: the place of its article in `articles`. */
  readonly numbers: readonly number[]
  /** By article: the BM25 weights of the second best of its passages, 0 when there is none. */
  readonly seconds: readonly number[]
}

/** The passages come best first. */
function articlesOf(segment: Segment, places: readonly number[], found: readonly Found[]): Articles {
  const articles: number[] = []
  const seconds: number[] = []
  const numbers: number[] = []
  for (const i of places) {
    const { passage, bm25 } = found[i]!
    const article = segment.sections.articleOf[passage]!
    let known = articles.indexOf(article)
    if (known >= 0) seconds[known] ||= bm25 / IMPACT_MAX
    else {
      known = articles.push(article) - 1
      seconds.push(0)
    }
    numbers.push(known)
  }
  return { articles, numbers, seconds }
}

/** By the number of a segment: the places of its passages in `found`. */
function bySegment(found: readonly Found[]): Map<number, number[]> {
  const places = new Map<number, number[]>()
  for (const [i, { order }] of found.entries()) {
    const known = places.get(order)
    if (known) known.push(i)
    else places.set(order, [i])
  }
  return places
}

function combine(features: Float64Array): number {
  let sum = 0
  for (let i = 0; i < weights.length; i++) sum += features[i]! * weights[i]!
  return sum / usual
}
