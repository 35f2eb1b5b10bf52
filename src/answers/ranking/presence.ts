// Whether the articles speak at all of what is asked: what the answer's place holds of the question, in the rarity of its words.
// Unlike shares of the question, such sums mean the same in a small collection and in a large one, of essays or of news.

import type { Matcher } from '../evidence/matching.ts'
import type { Asked } from '../question/question.ts'
import type { TermKind } from '../question/question-terms.ts'
import type { Found } from './coverage.ts'
import type { Gathered } from './features.ts'

/** From this strength on a word of the question counts as held. */
const HELD = 0.5

/**
 * Adds features of the best candidate's sentence and passage, and how its passage stands among the hits. A word's weight is its
 * rarity as a share of the greatest: where the weights held add up to 1, one passage would hold those words by chance.
 */
export function addPresence(into: Gathered, { ranked, hits }: Found, asked: Asked, matcher: Matcher): void {
  const { article, here, around, score } = ranked[0]!.candidate.evidence
  addPlace(into, 'here', here, asked, matcher)
  addPlace(into, 'around', around, asked, matcher)
  const elsewhere = hits.find(({ passage }) => passage.article !== article.id)?.score ?? 0
  into['present.hit'] = score / matcher.total
  into['present.elsewhere'] = elsewhere / matcher.total
  into['present.lead'] = (score - elsewhere) / (hits[0]?.score || 1)
}

/** The weight that a place holds, and the weights missing there of names and numbers, and of other words. */
function addPlace(into: Gathered, place: string, held: Float32Array, asked: Asked, { weights }: Matcher): void {
  let [all, names, others] = [0, 0, 0]
  for (const [i, { kind }] of asked.terms.entries()) {
    if (held[i]! >= HELD) all += weights[i]! * held[i]!
    const missing = weights[i]! * (1 - held[i]!)
    if (NAMING.has(kind)) names += missing
    else others += missing
  }
  into[`present.${place}.held`] = all
  into[`present.${place}.names`] = names
  into[`present.${place}.others`] = others
}

const NAMING: ReadonlySet<TermKind> = new Set(['name', 'number'])
