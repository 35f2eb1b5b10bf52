// What speaks for and against an answer being right at all: that the articles speak of it, and that they say what is asked.
import type { Collection } from '../../collections/index.ts'
import { isUnknown, type Matcher } from '../evidence/matching.ts'
import { metByTime } from '../question/period.ts'
import type { Asked } from '../question/question.ts'
import { NEGATIONS } from '../question/question-words.data.ts'
import { addContradictions } from './contradictions.ts'
import { addCoverage, type Found } from './coverage.ts'
import type { Features } from './features.ts'
import { addPairing } from './pairing.ts'
import { addPresence } from './presence.ts'
import type { Ranked } from './rank.ts'

/** Features of the best candidate as an answer; `second` is the best that says something else. */
export function trustFeatures(
  collection: Collection,
  asked: Asked,
  found: Found,
  second: Ranked | undefined,
  matcher: Matcher,
): Features {
  const best = found.ranked[0]!
  const topScore = found.hits[0]?.score ?? 0
  const { evidence } = best.candidate
  const negation = evidence.words.some(({ text }) => NEGATIONS.has(text.toLowerCase()))
  const features: Record<string, number> = {
    ...best.sentence,
    ...best.own,
    score: best.score / 10,
    margin: second ? Math.min(1, (best.score - second.score) / 4) : 1,
    hits: topScore,
    terms: Math.min(1, asked.terms.length / 10),
    negated: asked.negated ? 1 : 0,
    negatedAlone: asked.negated && !negation ? 1 : 0,
    notNegated: negation && !asked.negated ? 1 : 0,
    phrase: asked.phrase ? 1 : 0,
    askedPerson: asked.type === 'person' ? 1 : 0,
    askedDate: asked.type === 'date' ? 1 : 0,
  }
  const met = metByTime(asked, found.evidence)
  features.unknown =
    asked.terms.reduce(
      (sum, term, i) => sum + (isUnknown(collection, term) && !met.includes(i) ? matcher.weights[i]! : 0),
      0,
    ) / matcher.total
  addCoverage(features, found, asked, matcher)
  addContradictions(features, best, asked, matcher)
  addPairing(features, evidence.words, asked, matcher)
  addPresence(features, found, asked, matcher)
  return features
}
