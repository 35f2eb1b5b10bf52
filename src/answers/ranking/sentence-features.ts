// What speaks for a sentence: how much of the question it holds, in what order, and what it says otherwise.
import type { Token } from '../../language/index.ts'
import { basePhrasesOf, type Clause, clauseAt } from '../candidates/clauses.ts'
import type { Evidence } from '../evidence/evidence.ts'
import { type Matcher, union } from '../evidence/matching.ts'
import type { Asked } from '../question/question.ts'
import type { TermKind } from '../question/question-terms.ts'
import { addConflicts } from './conflicts.ts'
import type { Gathered } from './features.ts'

/** A question's word found in a sentence. */
interface Found {
  /** Number of the word in the sentence. */
  readonly at: number
  readonly weight: number
  readonly verb: boolean
  readonly head: boolean
  /** Place in the question. */
  readonly order: number
  readonly term: number
}

export interface Matched {
  readonly found: readonly Found[]
  readonly total: number
  readonly features: Gathered
  /** The clauses of the question's verb in this sentence; filled in when candidates are known. */
  readonly clauses: Clause[]
}

/** Where the question's words stand in the sentence, and how well it fits as a whole. `best` of all sentences. */
export function matchSentence(
  evidence: Evidence,
  asked: Asked,
  matcher: Matcher,
  best: { readonly score: number; readonly inSentence: number; readonly inWindow: number },
): Matched {
  const found: Found[] = []
  for (const [at, match] of matcher.matchesOf(evidence.words).entries()) {
    if (!match) continue
    const { term, at: order } = asked.terms[match.term]!
    const weight = matcher.weights[match.term]! * match.strength
    found.push({ at, weight, verb: term === asked.verb, head: term === asked.head, order, term: match.term })
  }
  const features: Gathered = {
    inSentence: evidence.inSentence,
    inWindow: evidence.inWindow,
    inPassage: evidence.inPassage,
    inTitle: evidence.inTitle,
    inPrevious: evidence.inPrevious,
    inNext: evidence.inNext,
    toldNext: evidence.pronounNext ? evidence.inNext : 0,
    toldBefore: evidence.pronounHere ? evidence.inPrevious : 0,
    pronounHere: evidence.pronounHere ? 1 : 0,
    lessThanBest: best.inSentence - evidence.inSentence,
    lessAround: best.inWindow - evidence.inWindow,
    articleShare: evidence.articleShare,
    passage: best.score > 0 ? evidence.score / best.score : 0,
    rank: 1 / (1 + evidence.rank),
    bigrams: bigrams(found),
    pairs: pairs(found, asked),
    order: inOrder(found, matcher),
    verbHere: found.some(({ verb }) => verb) ? 1 : 0,
    headHere: found.some(({ head }) => head) ? 1 : 0,
    phraseLead: asked.phrase ? 2 ** (-evidence.start / LEAD_HALF) : 0,
    phraseTitle: asked.phrase ? evidence.inTitle : 0,
    short: evidence.words.length < SHORT ? 1 : 0,
    long: Math.min(1, evidence.words.length / LONG),
    first: evidence.order === 0 ? 1 : 0,
  }
  addMissing(features, evidence, asked, matcher)
  addRest(features, evidence, matcher)
  addConflicts(features, evidence, asked, matcher)
  return { found, total: matcher.total, features, clauses: [] }
}

/** Finds the clauses of the question's verb among a sentence's tokens; offsets of tokens are from the sentence's start. */
export function addClauses({ found, clauses }: Matched, evidence: Evidence, tokens: readonly Token[]): void {
  const verbs = found.filter(({ verb }) => verb)
  if (verbs.length === 0) return
  const phrases = basePhrasesOf(tokens)
  for (const { at } of verbs) {
    const start = evidence.words[at]!.start - evidence.start
    const token = tokens.findIndex((one) => one.start <= start && one.end > start)
    if (token >= 0) clauses.push(clauseAt(tokens, phrases, token))
  }
}

const KINDS: readonly TermKind[] = ['name', 'number', 'verb', 'noun', 'selector', 'other']

/** For each kind of word, the share of the question's weight that is missing in the sentence, near it, in its passage and title. */
function addMissing(into: Gathered, { here, near, around, about }: Evidence, asked: Asked, matcher: Matcher): void {
  for (const [place, held] of [
    ['here', here],
    ['near', near],
    ['around', around],
    ['topic', union(here, about)],
  ] as const) {
    for (const kind of KINDS) into[`${place}.${kind}`] = 0
    let greatest = 0
    let count = 0
    for (const [i, { kind }] of asked.terms.entries()) {
      const missing = 1 - held[i]!
      into[`${place}.${kind}`]! += (matcher.weights[i]! * missing) / matcher.total
      if (missing <= 0.5) continue
      greatest = Math.max(greatest, matcher.weights[i]!)
      count++
    }
    into[`${place}.greatest`] = greatest
    into[`${place}.count`] = Math.min(1, count / 5)
    into[`${place}.complete`] = count === 0 ? 1 : 0
  }
}

/** Of what the question says beyond the topic of the article: the share that is held in the sentence, and near it. */
function addRest(into: Gathered, { here, near, about }: Evidence, { weights }: Matcher): void {
  let [all, inHere, inNear] = [0, 0, 0]
  for (const [i, weight] of weights.entries()) {
    if (about[i]! >= 0.5) continue
    all += weight
    inHere += weight * here[i]!
    inNear += weight * near[i]!
  }
  into.restHere = all > 0 ? inHere / all : 1
  into.restNear = all > 0 ? inNear / all : 1
}

/** How near the question's neighbouring words stand to each other in the sentence, 0 for a pair that is not there. */
function pairs(found: readonly Found[], asked: Asked): number {
  if (asked.terms.length < 2) return 0
  let sum = 0
  for (let i = 1; i < asked.terms.length; i++) {
    let nearest = 0
    for (const a of found)
      if (a.term === i - 1)
        for (const b of found) if (b.term === i && b.at !== a.at) nearest = Math.max(nearest, 1 / Math.abs(b.at - a.at))
    sum += nearest
  }
  return sum / (asked.terms.length - 1)
}

/** Characters after which a sentence's worth as an article's lead has halved. */
const LEAD_HALF = 400
/** Words of a sentence that is rather a heading, and of one that holds everything. */
const SHORT = 6
const LONG = 60

/** Share of matched words whose neighbour in the question stands beside them, in order. */
function bigrams(matches: readonly Found[]): number {
  if (matches.length < 2) return 0
  let together = 0
  for (let i = 1; i < matches.length; i++) {
    const gap = matches[i]!.at - matches[i - 1]!.at
    const step = matches[i]!.order - matches[i - 1]!.order
    if (step > 0 && step <= 3 && gap <= 3) together++
  }
  return together / (matches.length - 1)
}

/** The greatest weight of matched words that stand in the question's order, as a share of all that is matched. */
function inOrder(found: readonly Found[], matcher: Matcher): number {
  const best: number[] = []
  let all = 0
  const counted = new Set<number>()
  for (const [i, { term, order }] of found.entries()) {
    const weight = matcher.weights[term]!
    if (!counted.has(term)) all += weight
    counted.add(term)
    let before = 0
    for (let k = 0; k < i; k++) if (found[k]!.order < order) before = Math.max(before, best[k]!)
    best.push(before + weight)
  }
  return all ? Math.max(...best) / all : 0
}
