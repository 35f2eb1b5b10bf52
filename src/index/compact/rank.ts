// The second look: the best passages by BM25, ordered anew by all evidence.
import type { AskedWords } from '../question.ts'
import { type ArticleEvidence, articleEvidence } from './article-evidence.ts'
import { FEATURES, measure } from './features.ts'
import { WEIGHTS } from './ranking.data.ts'
import { CONTENT_MAX, withRoles } from './roles.ts'
import type { Segment } from './segment.ts'
import { createTraces, trace } from './traces.ts'
import { lookUp } from './vocabulary.ts'
import { IMPACT_MAX } from './weights.ts'

export interface Found {
  readonly segment: Segment
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
const weightTotal = FEATURES.reduce((sum, name) => sum + WEIGHTS[name], 0)

/** Gives each passage its final score, 0 to about 1, in the order given. `observe` sees the features: for training. */
export function rescore(
  asked: AskedWords,
  weighed: readonly Weighed[],
  found: readonly Found[],
  observe?: (index: number, features: Float64Array) => void,
): number[] {
  const told = [...weighed].sort((a, b) => b.rarity - a.rarity).slice(0, CONTENT_MAX)
  const kept = weighed.filter((word) => told.includes(word))
  const words = kept.map(({ word }) => word)
  const weights = Float64Array.from(kept, ({ rarity }) => rarity)
  const scores = found.map(() => 0)
  const features = new Float64Array(FEATURES.length)
  for (const segment of new Set(found.map((one) => one.segment))) {
    const wanted = kept.map(({ word, rarity }) => ({ term: lookUp(segment.sections, word), rarity }))
    const evidences = new Map<number, ArticleEvidence>()
    withRoles(segment, asked, words, weights, (roles) => {
      for (const [i, one] of found.entries()) {
        if (one.segment !== segment) continue
        const article = segment.sections.articleOf[one.passage]!
        let evidence = evidences.get(article)
        if (!evidence) evidences.set(article, (evidence = articleEvidence(segment, article, wanted, weights)))
        const { inTitle } = evidence
        trace(segment, one.passage, roles, traces)
        const place = one.passage - segment.sections.firstPassage[article]!
        measure(asked, roles, traces, { bm25: one.bm25 / IMPACT_MAX, inTitle, evidence, place }, features)
        observe?.(i, features)
        scores[i] = combine(features)
      }
    })
  }
  return scores
}

function combine(features: Float64Array): number {
  let sum = 0
  for (let i = 0; i < FEATURES.length; i++) sum += features[i]! * WEIGHTS[FEATURES[i]!]
  return sum / weightTotal
}
