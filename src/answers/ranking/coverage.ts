// How far the articles as a whole meet a question: how much it tells to find, what the best passages hold, how clear the choice is.
import type { Hit } from '../../index/index.ts'
import type { Evidence } from '../evidence/evidence.ts'
import { type Matcher, union } from '../evidence/matching.ts'
import type { Asked } from '../question/question.ts'
import type { Gathered } from './features.ts'
import type { Ranked } from './rank.ts'

/** What a search brought; at least one candidate. */
export interface Found {
  readonly ranked: readonly Ranked[]
  readonly evidence: readonly Evidence[]
  readonly hits: readonly Hit[]
}

/** Adds what is to be found, what is held, how the hits fall off, and the best candidate's part of the choice. */
export function addCoverage(into: Gathered, found: Found, asked: Asked, matcher: Matcher): void {
  addAsked(into, asked, matcher)
  addHeld(into, found, matcher)
  addHits(into, found.hits, matcher)
  addChoice(into, found.ranked)
}

/** Points at something that the question does not name: "this proclamation", "his successor". */
const POINTING = /\b(?:this|that|these|those|it|its|he|him|his|she|her|they|them|their)\b/i

/** Weight of all words together, and number of names, that count as 1. */
const WEIGHT_FULL = 5
const NAMES_FULL = 4

/** How much the question tells: little speaks against "Who bought the rights?", but little speaks for any answer to it. */
function addAsked(into: Gathered, asked: Asked, { weights, total }: Matcher): void {
  const names = asked.terms.filter(({ kind }) => kind === 'name' || kind === 'number').length
  into['asked.weight'] = Math.min(1, total / WEIGHT_FULL)
  into['asked.greatest'] = Math.max(...weights)
  into['asked.mean'] = total / weights.length
  into['asked.names'] = Math.min(1, names / NAMES_FULL)
  into['asked.pointing'] = POINTING.test(asked.text) ? 1 : 0
}

/** What all good passages hold together, those of the answer's article, and where the question's rarest word stands. */
function addHeld(into: Gathered, { ranked, evidence }: Found, matcher: Matcher): void {
  const { article, here, near, around } = ranked[0]!.candidate.evidence
  const own = evidence.filter((one) => one.article === article)
  into['held.anywhere'] = matcher.share(union(...evidence.map((one) => one.around)))
  into['held.article'] = matcher.share(union(...own.map((one) => one.around)))
  const rarest = matcher.weights.indexOf(Math.max(...matcher.weights))
  into['rarest.here'] = here[rarest]!
  into['rarest.near'] = near[rarest]!
  into['rarest.around'] = around[rarest]!
}

function addHits(into: Gathered, hits: readonly Hit[], { total }: Matcher): void {
  const top = hits[0]?.score || 1
  into['hits.second'] = (hits[1]?.score ?? 0) / top
  into['hits.last'] = (hits.at(-1)?.score ?? 0) / top
  into['hits.perWeight'] = top / total
  into['hits.articles'] = new Set(hits.map(({ passage }) => passage.article)).size / Math.max(1, hits.length)
}

/** The best candidate's part of what a softmax gives to all, its sentence's, and its article's. */
function addChoice(into: Gathered, ranked: readonly Ranked[]): void {
  const { score, candidate } = ranked[0]!
  let [all, sentence, article] = [0, 0, 0]
  for (const one of ranked) {
    const share = Math.exp(one.score - score)
    all += share
    if (one.candidate.evidence === candidate.evidence) sentence += share
    if (one.candidate.evidence.article === candidate.evidence.article) article += share
  }
  into['choice.all'] = 1 / all
  into['choice.sentence'] = sentence / all
  into['choice.inSentence'] = 1 / sentence
  into['choice.article'] = article / all
}
