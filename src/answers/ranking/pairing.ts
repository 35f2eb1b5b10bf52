// Whether words that stand together in the question stand together in the sentence, or have parted ways.

import type { Matcher } from '../evidence/matching.ts'
import type { Asked } from '../question/question.ts'
import type { TermKind } from '../question/question-terms.ts'
import type { Word } from '../words/words.ts'
import type { Gathered } from './features.ts'

/** Words of a question that belong together are at most this far apart. */
const GAP_MAX = 3
/** Words apart in the sentence: still one phrase, still one clause. */
const NEAR = 3
const MIDDLE = 8

const FATES = ['same', 'near', 'middle', 'far', 'half', 'none'] as const
type Fate = (typeof FATES)[number]

/** Adds the shares of the question's neighbouring pairs by their fate in the sentence: all, direct ones, and those with a verb. */
export function addPairing(into: Gathered, words: readonly Word[], asked: Asked, matcher: Matcher): void {
  const places = asked.terms.map((): number[] => [])
  for (const [at, match] of matcher.matchesOf(words).entries()) {
    if (match) places[match.term]!.push(at)
  }
  for (const fate of FATES) for (const group of ['pair', 'beside', 'verbPair']) into[`${group}.${fate}`] = 0
  for (let i = 1; i < asked.terms.length; i++) {
    const [left, right] = [asked.terms[i - 1]!, asked.terms[i]!]
    const gap = right.at - left.at
    if (gap > GAP_MAX) continue
    const fate = fateOf(places[i - 1]!, places[i]!, gap)
    const weight = Math.min(matcher.weights[i - 1]!, matcher.weights[i]!) / matcher.total
    into[`pair.${fate}`]! += weight
    if (gap === 1) into[`beside.${fate}`]! += weight
    if (isVerb(left.kind) || isVerb(right.kind)) into[`verbPair.${fate}`]! += weight
  }
}

const isVerb = (kind: TermKind): boolean => kind === 'verb'

/** How two words of the question stand in the sentence, by the nearest of their places. */
function fateOf(left: readonly number[], right: readonly number[], gap: number): Fate {
  if (left.length === 0 || right.length === 0) return left.length + right.length > 0 ? 'half' : 'none'
  let nearest = Number.POSITIVE_INFINITY
  let ordered = false
  for (const a of left)
    for (const b of right)
      if (a !== b && Math.abs(b - a) < nearest) {
        nearest = Math.abs(b - a)
        ordered = b > a
      }
  if (ordered && nearest <= gap) return 'same'
  if (nearest <= NEAR) return 'near'
  return nearest <= MIDDLE ? 'middle' : 'far'
}
