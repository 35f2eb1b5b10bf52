// From a question to ranked candidates with their reasons, and how far the best one can be trusted.
import type { Collection } from '../collections/index.ts'
import type { Filters, Hit } from '../index/index.ts'
import { type Candidate, candidatesOf } from './candidates.ts'
import { type Evidence, gather, weigher } from './evidence.ts'
import { type Features, featuresOf, matchSentence } from './features.ts'
import { type Family, logistic, weigh, weightsOf } from './model.ts'
import type { Asked } from './question.ts'
import { trustFeatures } from './trust.ts'
import { wordsOf } from './words.ts'

export interface Ranked {
  readonly candidate: Candidate
  /** Features of its sentence, and its own. */
  readonly sentence: Features
  readonly own: Features
  readonly score: number
}

export interface Ranking {
  readonly ranked: readonly Ranked[]
  readonly evidence: readonly Evidence[]
  readonly hits: readonly Hit[]
  readonly family: Family
  /** Of the best candidate; empty when there is none. */
  readonly trust: Features
  /** Probability that the best candidate is right, 0 when there is none. */
  readonly probability: number
  readonly threshold: number
}

export function familyOf(asked: Asked): Family {
  if (asked.type === 'person') return 'person'
  return asked.type === 'date' || asked.type === 'duration' ? 'date' : 'other'
}

/** Candidates out of the best sentences, best first. */
export async function rank(collection: Collection, asked: Asked, filters: Filters): Promise<Ranking> {
  const termWeight = weigher(collection)
  const { evidence, hits } = await gather(collection, asked, filters, termWeight)
  const family = familyOf(asked)
  const weights = weightsOf(family)
  const topScore = hits[0]?.score ?? 0
  const found = evidence.map((one) => ({ one, candidates: candidatesOf(one, asked) }))
  const seen = countSame(found.flatMap(({ candidates }) => candidates))
  const ranked = found.flatMap(({ one, candidates }) => {
    const matched = matchSentence(one, asked, termWeight, topScore)
    const base = weigh(matched.features, weights.rank)
    return candidates.map((candidate) => {
      const own = featuresOf(candidate, asked, matched, seen.get(candidate.text) ?? 1)
      return { candidate, sentence: matched.features, own, score: base + weigh(own, weights.rank) }
    })
  })
  ranked.sort((a, b) => b.score - a.score)
  const best = ranked[0]
  const second = best && ranked.find((other) => !says(best, other))
  const trust = best ? trustFeatures(collection, asked, best, second, topScore, termWeight) : {}
  return {
    ranked,
    evidence,
    hits,
    family,
    trust,
    probability: best ? logistic(weigh(trust, weights.trust)) : 0,
    threshold: weights.threshold,
  }
}

/** Candidates are the same when their words are. */
export function keyOf(text: string): string {
  return wordsOf(text)
    .map(({ term }) => term)
    .join(' ')
}

function says(a: Ranked, b: Ranked): boolean {
  const x = keyOf(a.candidate.text)
  const y = keyOf(b.candidate.text)
  return x.includes(y) || y.includes(x)
}

function countSame(candidates: readonly Candidate[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { text } of candidates) counts.set(text, (counts.get(text) ?? 0) + 1)
  return counts
}
