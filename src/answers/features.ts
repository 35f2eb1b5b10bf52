// What speaks for a candidate: numbers, mostly from 0 to 1, with names, so that `--explain` can be read and weights fitted.
import type { Candidate } from './candidates.ts'
import { dateFeatures } from './date-features.ts'
import type { Evidence, Weigh } from './evidence.ts'
import { kindFeatures } from './kind-features.ts'
import type { Asked } from './question.ts'
import { isStop } from './words.ts'

export type Features = Readonly<Record<string, number>>
/** Features being gathered: one object is filled by several functions, for speed. */
export type Gathered = Record<string, number>

/** A question's word found in a sentence: number of the word there, and the question word's weight. */
interface Match {
  readonly at: number
  readonly weight: number
  readonly verb: boolean
  readonly head: boolean
  /** Place in the question. */
  readonly order: number
}

export interface Matched {
  readonly matches: readonly Match[]
  readonly total: number
  readonly features: Features
}

/** Where the question's words stand in the sentence, and how well it fits as a whole. */
export function matchSentence(evidence: Evidence, asked: Asked, weigh: Weigh, topScore: number): Matched {
  const total = asked.terms.reduce((sum, { term }) => sum + weigh(term), 0) || 1
  const matches: Match[] = []
  evidence.words.forEach((word, at) => {
    const term = asked.terms.find((one) => one.term === word.term)
    if (!term) return
    const { verb, head } = asked
    matches.push({ at, weight: weigh(term.term), verb: term.term === verb, head: term.term === head, order: term.at })
  })
  const features = {
    inSentence: evidence.inSentence,
    inWindow: evidence.inWindow,
    inPassage: evidence.inPassage,
    inTitle: evidence.inTitle,
    passage: topScore > 0 ? evidence.score / topScore : 0,
    rank: 1 / (1 + evidence.rank),
    bigrams: bigrams(matches),
    verbHere: matches.some(({ verb }) => verb) ? 1 : 0,
    headHere: matches.some(({ head }) => head) ? 1 : 0,
    phraseLead: asked.phrase ? 2 ** (-evidence.start / LEAD_HALF) : 0,
    phraseTitle: asked.phrase ? evidence.inTitle : 0,
    short: evidence.words.length < SHORT ? 1 : 0,
    long: Math.min(1, evidence.words.length / LONG),
  }
  return { matches, total, features }
}

/** Characters after which a sentence's worth as an article's lead has halved. */
const LEAD_HALF = 400
/** Words of a sentence that is rather a heading, and of one that holds everything. */
const SHORT = 6
const LONG = 60

/** Share of matched words whose neighbour in the question stands beside them, in order. */
function bigrams(matches: readonly Match[]): number {
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
function addPlace(into: Gathered, first: number, last: number, asked: Asked, { matches, total }: Matched): void {
  let close = 0
  let before = 0
  let after = 0
  let verbGap = 0
  let verbSide = 0
  let headGap = 0
  for (const match of matches) {
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
  into.quoted = QUOTE_MARKS.includes(before) && before !== '' ? 1 : 0
}

const ARTICLES = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their'])
const QUOTE_MARKS = '"“\'‘'
