// What speaks for a candidate: numbers, mostly from 0 to 1, with names, so that `--explain` can be read and weights fitted.
import type { Token } from '../language/index.ts'
import type { Candidate } from './candidates.ts'
import { basePhrasesOf, type Clause, clauseAt } from './clauses.ts'
import { addConflicts } from './conflicts.ts'
import { dateFeatures } from './date-features.ts'
import type { Evidence } from './evidence.ts'
import { kindFeatures } from './kind-features.ts'
import type { Matcher } from './matching.ts'
import type { Phrase } from './phrases.ts'
import type { Asked, TermKind } from './question.ts'
import { isStop } from './words.ts'

export type Features = Readonly<Record<string, number>>
/** Features being gathered: one object is filled by several functions, for speed. */
export type Gathered = Record<string, number>

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
  for (const [at, word] of evidence.words.entries()) {
    const match = matcher.match(word.term)
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
    verbHere: found.some(({ verb }) => verb) ? 1 : 0,
    headHere: found.some(({ head }) => head) ? 1 : 0,
    phraseLead: asked.phrase ? 2 ** (-evidence.start / LEAD_HALF) : 0,
    phraseTitle: asked.phrase ? evidence.inTitle : 0,
    short: evidence.words.length < SHORT ? 1 : 0,
    long: Math.min(1, evidence.words.length / LONG),
    first: evidence.order === 0 ? 1 : 0,
  }
  addMissing(features, evidence, asked, matcher)
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
function addMissing(into: Gathered, { here, near, around }: Evidence, asked: Asked, matcher: Matcher): void {
  for (const [place, held] of [
    ['here', here],
    ['near', near],
    ['around', around],
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

/** The candidate's own features; those of its sentence are added by the ranker. */
export function featuresOf(candidate: Candidate, asked: Asked, matched: Matched, seen: number): Gathered {
  const { words } = candidate.evidence
  let first = 0
  while (first < words.length && words[first]!.end <= candidate.start) first++
  let last = first
  while (last + 1 < words.length && words[last + 1]!.start < candidate.end) last++
  const into: Gathered = {}
  addPlace(into, first, last, asked, matched)
  addContext(into, candidate, asked)
  addRole(into, candidate, asked, matched)
  let content = 0
  let known = 0
  for (let i = first; i <= last && i < words.length; i++) {
    if (isStop(words[i]!.term)) continue
    content++
    if (asked.all.has(words[i]!.term)) known++
  }
  into.asks = content ? known / content : 1
  into.asksAll = content > 0 && known === content ? 1 : 0
  into.seen = Math.min(1, Math.log2(1 + seen) / 4)
  if (candidate.date) dateFeatures(into, candidate, asked)
  else kindFeatures(into, candidate, asked, last - first + 1)
  return into
}

/** How close the question's words are, and on which side. */
function addPlace(into: Gathered, first: number, last: number, asked: Asked, { found, total }: Matched): void {
  let close = 0
  let before = 0
  let after = 0
  let verbGap = 0
  let verbSide = 0
  let headGap = 0
  for (const match of found) {
    const gap = match.at < first ? first - match.at : match.at > last ? match.at - last : 0
    if (gap === 0) continue
    close += match.weight / (1 + 0.3 * (gap - 1))
    if (match.at < first) before += match.weight
    else after += match.weight
    if (match.verb && 1 / gap > verbGap) {
      verbGap = 1 / gap
      verbSide = match.at < first ? 1 : -1
    }
    if (match.head) headGap = Math.max(headGap, 1 / gap)
  }
  const both = before + after || 1
  const subject = asked.side === 'subject' ? 1 : 0
  const object = asked.side === 'object' ? 1 : 0
  into.close = Math.min(1, close / total)
  into.subjectAfter = (subject * after) / both
  into.objectBefore = (object * before) / both
  into.verbGap = verbGap
  into.subjectVerb = subject && verbSide === -1 ? verbGap : 0
  into.subjectWrongSide = subject && verbSide === 1 ? 1 : 0
  into.objectVerb = object && verbSide === 1 ? verbGap : 0
  into.objectWrongSide = object && verbSide === -1 ? 1 : 0
  into.headGap = headGap
}

/** What stands right before and behind it. */
function addContext(into: Gathered, candidate: Candidate, asked: Asked): void {
  const start = candidate.start - candidate.evidence.start
  const end = candidate.end - candidate.evidence.start
  const { tokens } = candidate
  let at = 0
  let verbBefore = false
  while (at < tokens.length && tokens[at]!.end <= start) verbBefore = tokens[at++]!.pos === 'VERB' || verbBefore
  let behind = at
  while (behind < tokens.length && tokens[behind]!.start < end) behind++
  while (at > 0 && ARTICLES.has(tokens[at - 1]!.text.toLowerCase())) at--
  const previous = tokens[at - 1]
  const next = tokens[behind]
  const before = previous?.text.toLowerCase() ?? ''
  const by = before === 'by'
  into.by = by ? 1 : 0
  into.byAgent = by && asked.side !== 'object' ? 1 : 0
  into.of = before === 'of' ? 1 : 0
  into.preposition = previous?.pos === 'ADP' && !by ? 1 : 0
  into.commaBefore = before === ',' ? 1 : 0
  into.commaAfter = next?.text === ',' || next?.text === '(' ? 1 : 0
  into.opens = at === 0 ? 1 : 0
  into.subject = !verbBefore && previous?.pos !== 'ADP' ? 1 : 0
  into.verbNext = next && (next.pos === 'VERB' || next.pos === 'AUX') ? 1 : 0
  into.verbPrevious = previous && (previous.pos === 'VERB' || previous.pos === 'AUX') ? 1 : 0
  into.afterAsked =
    asked.preposition !== undefined && asked.preposition !== 'by' && before === asked.preposition ? 1 : 0
  into.quoted = QUOTE_MARKS.includes(before) && before !== '' ? 1 : 0
}

/** Whether it fills the place in the clause that is asked for, or the other one. */
function addRole(into: Gathered, candidate: Candidate, asked: Asked, { clauses }: Matched): void {
  const wanted = asked.side === 'object' ? 'patient' : 'actor'
  const other = asked.side === 'object' ? 'actor' : 'patient'
  const told = asked.side !== 'any'
  into.fills = told && clauses.some((clause) => within(candidate, clause[wanted])) ? 1 : 0
  into.fillsOther = told && clauses.some((clause) => within(candidate, clause[other])) ? 1 : 0
}

/** Whether a candidate is a phrase or its last part (a name behind its role). */
function within({ start, end, evidence }: Candidate, phrase: Phrase | undefined): boolean {
  if (!phrase) return false
  const [from, to] = [start - evidence.start, end - evidence.start]
  return from >= phrase.start && Math.abs(to - phrase.end) <= 1
}

const ARTICLES = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their'])
const QUOTE_MARKS = '"“\'‘'
