// From a question to ranked candidates with their reasons, and how far the best one can be trusted.
import type { Collection } from '../../collections/index.ts'
import type { Filters, Hit } from '../../index/index.ts'
import { type Candidate, candidatesOf } from '../candidates/candidates.ts'
import { type Evidence, gather } from '../evidence/evidence.ts'
import { matcherOf, weigher } from '../evidence/matching.ts'
import type { AnswerType, Asked } from '../question/question.ts'
import { wordsOf } from '../words/words.ts'
import { type Features, featuresOf, type Gathered } from './features.ts'
import { currentModel, type Family, logistic, type Model, probabilityOf, weigh } from './model.ts'
import { PHRASE_TRUST, PHRASE_WEIGHTS } from './phrase-weights.data.ts'
import { addClauses, matchSentence } from './sentence-features.ts'
import { isToldOtherwise } from './told-otherwise.ts'
import { trustFeatures } from './trust.ts'

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

const TIMES: ReadonlySet<AnswerType> = new Set(['date', 'duration', 'frequency'])

function familyOf(asked: Asked): Family {
  if (asked.type === 'person' || asked.type === 'place') return asked.type
  return TIMES.has(asked.type) ? 'date' : 'other'
}

/** The command that asks for such an answer: `/ask who ...` is refused as `/who` is. */
const COMMANDS: Partial<Record<AnswerType, keyof Model['thresholds']>> = { person: 'who', date: 'when', place: 'where' }

/** Candidates out of the best sentences, best first. */
export async function rank(collection: Collection, asked: Asked, filters: Filters): Promise<Ranking> {
  const matcher = matcherOf(asked, weigher(collection, asked))
  const { evidence, hits } = await gather(collection, asked, filters, matcher)
  const family = familyOf(asked)
  const model = currentModel()
  const weights = asked.phrase ? { sentence: PHRASE_WEIGHTS, candidate: PHRASE_WEIGHTS } : model.rank[family]
  const tops = {
    score: hits[0]?.score ?? 0,
    inSentence: Math.max(0, ...evidence.map(({ inSentence }) => inSentence)),
    inWindow: Math.max(0, ...evidence.map(({ inWindow }) => inWindow)),
  }
  const found = evidence.map((one) => ({ one, candidates: candidatesOf(one, asked) }))
  const seen = countSame(found.flatMap(({ candidates }) => candidates))
  const ranked = found.flatMap(({ one, candidates }) => {
    const matched = matchSentence(one, asked, matcher, tops)
    addOwn(matched.features, asked, candidates)
    if (candidates[0]) addClauses(matched, one, candidates[0].tokens)
    matched.features.evidence = weigh(matched.features, model.evidence) / EVIDENCE_SCALE
    const scored = candidates.map((candidate) => {
      const own = featuresOf(candidate, asked, matched, seen.get(candidate.text) ?? 1)
      return { candidate, sentence: matched.features, own, fit: weigh(own, weights.candidate) }
    })
    // The question's own words are no answer to it.
    const fresh = asked.phrase ? scored : scored.filter(({ own }) => own.asksAll === 0)
    const best = Math.max(...fresh.map(({ fit }) => fit))
    matched.features.offer = fresh.length > 0 ? best / OFFER_SCALE : 0
    // A question is answered by the best candidate of the best sentence; keywords by whatever suits them best.
    const base = weigh(matched.features, weights.sentence) + TOLD * one.told - (asked.phrase ? 0 : best)
    return fresh.map(({ fit, ...one }) => ({ ...one, score: base + fit - (one.candidate.handicap ?? 0) }))
  })
  ranked.sort((a, b) => b.score - a.score)
  const best = ranked[0]
  const second = best && ranked.find((other) => !says(best, other))
  const trust = best ? trustFeatures(collection, asked, { ranked, evidence, hits }, second, matcher) : {}
  return {
    ranked,
    evidence,
    hits,
    family,
    trust,
    probability:
      best && !isToldOtherwise(best, found, asked) ? Math.max(chance(asked, trust, model), sureness(best)) : 0,
    threshold: Math.max(model.thresholds[COMMANDS[asked.type] ?? 'ask'], asked.whatIs ? DEFINED : 0),
  }
}

/** How sure an answer is at least which the page itself says to be that of the question. */
function sureness({ candidate }: Ranked): number {
  const { told } = candidate.evidence
  return told >= TOLD_SURELY ? SURE * told : 0
}

function chance(asked: Asked, trust: Features, model: Model): number {
  if (!asked.phrase) return probabilityOf(trust, model)
  return logistic((PHRASE_TRUST.bias ?? 0) + weigh(trust, PHRASE_TRUST))
}

/**
 * Of 40 questions "what is X" over squad2_dev for which no article has a definition in so many words, all that were less probable were
 * answered wrongly but two.
 */
const DEFINED = 0.6

/** Brings the evidence score to about the size of the other features. */
const EVIDENCE_SCALE = 5
/** The same for how well the best candidate of a sentence fits. */
const OFFER_SCALE = 5

/** What it adds to a score that the page itself says which question a sentence answers. */
const TOLD = 3
/** From this share of a question on that is sure, so far; set by hand, as such pages are in no set. */
const [TOLD_SURELY, SURE] = [0.8, 0.6]

const ASKS_WHY = /\b(?:why|how come|for what reason)\b/i
/** By what a sentence tells why. */
const CAUSE =
  /\b(?:because|due to|owing to|thanks to|as a result|in response to|in protest|in order to|so that|so as to|to avoid|to prevent|since|after|following|for fear|therefore|thus|hence|caused|causes|causing|led to|leading to|prompted|prompting|driven by|forced|forcing|reason|reasons|out of)\b/i

/** What a sentence has to offer to this kind of question. */
function addOwn(into: Gathered, asked: Asked, candidates: readonly Candidate[]): void {
  const people = candidates.some(({ kind }) => kind === 'person')
  const fresh = candidates.some(({ kind, text }) => kind !== 'noun' && !asked.text.includes(text))
  into.hasPerson = asked.type === 'person' && people ? 1 : 0
  into.hasFresh = fresh ? 1 : 0
  into.tellsWhy = ASKS_WHY.test(asked.text) && candidates.some(({ text }) => CAUSE.test(text)) ? 1 : 0
  into.hasNone = candidates.length === 0 ? 1 : 0
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
