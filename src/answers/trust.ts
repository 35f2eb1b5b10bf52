// What speaks for and against an answer being right at all: words of the question that its evidence does not hold.
import type { Collection } from '../collections/index.ts'
import type { Weigh } from './evidence.ts'
import type { Features } from './features.ts'
import { oppositesOf, relatedTo } from './lexicon.ts'
import type { Asked, TermKind } from './question.ts'
import { NEGATIONS } from './question-words.data.ts'
import type { Ranked } from './rank.ts'

const KINDS: readonly TermKind[] = ['name', 'number', 'verb', 'noun', 'selector', 'other']

/** Features of the best candidate as an answer; `second` is the best that says something else. */
export function trustFeatures(
  collection: Collection,
  asked: Asked,
  best: Ranked,
  second: Ranked | undefined,
  topScore: number,
  weigh: Weigh,
): Features {
  const { evidence } = best.candidate
  const { sentences } = evidence.passage
  const near = [evidence.order - 1, evidence.order, evidence.order + 1].flatMap((at) => sentences[at]?.words ?? [])
  const here = new Set(evidence.words.map(({ term }) => term))
  const window = new Set([...near.map(({ term }) => term), ...evidence.passage.titleTerms])
  const passage = new Set([...evidence.passage.terms, ...evidence.passage.titleTerms])
  const total = asked.terms.reduce((sum, { term }) => sum + weigh(term), 0) || 1
  const features: Record<string, number> = {
    ...best.sentence,
    ...best.own,
    score: best.score / 10,
    margin: second ? Math.min(1, (best.score - second.score) / 4) : 1,
    hits: Math.min(1, topScore / 40),
    terms: Math.min(1, asked.terms.length / 10),
    negated: asked.negated ? 1 : 0,
    negatedAlone: asked.negated && !evidence.words.some(({ text }) => NEGATIONS.has(text.toLowerCase())) ? 1 : 0,
    opposite: 0,
    unknown: 0,
    phrase: asked.phrase ? 1 : 0,
  }
  for (const kind of KINDS) {
    features[`here.${kind}`] = 0
    features[`window.${kind}`] = 0
    features[`passage.${kind}`] = 0
  }
  for (const { term, kind } of asked.terms) {
    const share = weigh(term) / total
    const related = relatedTo(term)
    const held = (set: ReadonlySet<string>) => set.has(term) || related.some((other) => set.has(other))
    if (!held(here)) features[`here.${kind}`]! += share
    if (!held(window)) features[`window.${kind}`]! += share
    if (!held(passage)) features[`passage.${kind}`]! += share
    if (!here.has(term) && oppositesOf(term).some((other) => here.has(other))) features.opposite = 1
    if (collection.index.frequency(term) === 0) features.unknown! += share
  }
  return features
}
