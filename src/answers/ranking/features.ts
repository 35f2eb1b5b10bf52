// What speaks for a candidate: numbers, mostly from 0 to 1, with names, so that `--explain` can be read and weights fitted.
import type { Token } from '../../language/index.ts'
import type { Candidate } from '../candidates/candidates.ts'
import { RECIPROCAL_TERMS } from '../candidates/people/parties.ts'
import type { Phrase } from '../candidates/phrases.ts'
import type { Asked } from '../question/question.ts'
import { senseOf } from '../words/kinds.ts'
import { isStop } from '../words/words.ts'
import { dateFeatures } from './date-features.ts'
import { kindFeatures } from './kind-features.ts'
import type { Matched } from './sentence-features.ts'

export type Features = Readonly<Record<string, number>>
/** Features being gathered: one object is filled by several functions, for speed. */
export type Gathered = Record<string, number>

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
  addDistance(into, candidate, matched)
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
  if (/^(?:person|organization|proper)$/.test(candidate.kind)) at = beforeRole(tokens, at)
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

/** Where what stands before a name begins that says what somebody is: "by the abbot, Gerold", "by the astronomer Umm Kulthum". */
function beforeRole(tokens: readonly Token[], at: number): number {
  const last = tokens[at - 1]?.text === ',' ? at - 2 : at - 1
  if (tokens[last]?.pos !== 'NOUN' || senseOf(tokens[last]!.text) !== 'person') return at
  let first = last
  while (first > 0 && /^(?:NOUN|ADJ|PROPN|NUM)$/.test(tokens[first - 1]!.pos)) first--
  return first
}

/** Whether it fills the place in the clause that is asked for, or the other one. */
function addRole(into: Gathered, candidate: Candidate, asked: Asked, { clauses }: Matched): void {
  const wanted = asked.side === 'object' ? 'patient' : 'actor'
  const other = asked.side === 'object' ? 'actor' : 'patient'
  const told = asked.side !== 'any'
  const fills = clauses.some((clause) => within(candidate, clause[wanted]))
  const fillsOther = clauses.some((clause) => within(candidate, clause[other]))
  // Whoever met Lavrov was met by Lavrov.
  const either = asked.verb !== undefined && RECIPROCAL_TERMS.has(asked.verb)
  into.fills = told && (fills || (either && fillsOther)) ? 1 : 0
  into.fillsOther = told && fillsOther && !either ? 1 : 0
}

/** Whether a candidate is a phrase or its last part (a name behind its role). */
function within({ start, end, evidence }: Candidate, phrase: Phrase | undefined): boolean {
  if (!phrase) return false
  const [from, to] = [start - evidence.start, end - evidence.start]
  return from >= phrase.start && Math.abs(to - phrase.end) <= 1
}

const BREAK = /^[,;:—–()]$/

/** Verbs and breaks between the candidate and the question's verb, or its weightiest word where the verb is missing. */
function addDistance(into: Gathered, { start, end, evidence, tokens }: Candidate, { found }: Matched): void {
  let anchor = -1
  let worth = 0
  for (const { at, weight, verb } of found) {
    const word = evidence.words[at]!
    if (word.end > start && word.start < end) continue
    const gap = Math.abs(word.start - start) + 1
    const value = (verb ? 3 : 1) * weight + 1 / gap
    if (value > worth) {
      worth = value
      anchor = word.start
    }
  }
  let verbs = 0
  let breaks = 0
  if (anchor >= 0) {
    const from = Math.min(anchor, start) - evidence.start
    const to = Math.max(anchor, start) - evidence.start
    for (const token of tokens) {
      if (token.start <= from || token.start >= to) continue
      if (token.pos === 'VERB') verbs++
      else if (BREAK.test(token.text)) breaks++
    }
  }
  into.verbsBetween = Math.min(1, verbs / 3)
  into.breaksBetween = Math.min(1, breaks / 4)
  into.nothingBetween = anchor >= 0 && verbs === 0 && breaks === 0 ? 1 : 0
}

const ARTICLES = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their'])
const QUOTE_MARKS = '"“\'‘'
