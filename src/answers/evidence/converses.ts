// Where a sentence tells a question's deed from its other side: of "who bought the mill" behind "to" in "she sold the mill to Ann Lee".
import type { Article } from '../../articles/index.ts'
import { type Token, termOf } from '../../language/index.ts'
import { basePhrasesOf, clauseAt, hasAgent } from '../candidates/clauses.ts'
import { endOfAgent } from '../candidates/people/agents.ts'
import type { Phrase } from '../candidates/phrases.ts'
import type { TokenRange } from '../candidates/token-range.ts'
import { isDenied } from '../candidates/told-deeds.ts'
import { perQuestion } from '../question/per-question.ts'
import type { Asked } from '../question/question.ts'
import { type Frame, framesFor, isAgentFrame, rolesAsked, type Slot } from '../words/converses.ts'
import type { Word } from '../words/words.ts'
import { analysisOf } from './deep.ts'

export interface Converse {
  /** Tokens of the sentence where who is asked for stands, and where those stand who have another part in the deed. */
  readonly own: readonly TokenRange[]
  readonly others: readonly TokenRange[]
}

interface Wanted {
  /** The deeds that may tell it, with the place of who is asked for. */
  readonly wanted: readonly { readonly frame: Frame; readonly slot: Slot; readonly role: string }[]
  /** The terms by which they are told. */
  readonly verbs: ReadonlySet<string>
  readonly particle?: string
}

const wantedBy = perQuestion((asked): Wanted => {
  const roles = rolesAsked(asked)
  const wanted = roles.flatMap((role) => framesFor(role).map(([frame, slot]) => ({ frame, slot, role: role.role })))
  const particle = roles[0]?.frame?.particle
  return { wanted, verbs: new Set(wanted.map(({ frame }) => frame.term)), ...(particle && { particle }) }
})

/** Tokens behind a verb among which its prepositions stand. */
const REACH = 16

/** Where a sentence has the asked one; undefined where it tells the deed from no other side. */
export function converseIn(
  article: Article,
  { start, end, words }: { start: number; end: number; words: readonly Word[] },
  asked: Asked,
): Converse | undefined {
  const { wanted, verbs, particle } = wantedBy(asked)
  if (wanted.length === 0 || !words.some(({ term }) => verbs.has(term))) return undefined
  const { tokens } = analysisOf(article, start, end)
  const hasOwn = tokens.some(
    ({ pos, text }, i) =>
      pos === 'VERB' && termOf(text) === asked.verb && (!particle || hasParticle(tokens, i, particle)),
  )
  const phrases = basePhrasesOf(tokens)
  const found = wanted.flatMap(({ frame, slot, role }) =>
    hasOwn && frame.term !== asked.verb
      ? []
      : clausesOf(tokens, phrases, frame).map((at) => ({ at, frame, slot, role })),
  )
  const own = found
    .filter(({ at, frame }) => !isAgentFrame(frame) || isDoneTo(tokens, phrases, at, asked))
    .flatMap(({ at, frame, slot }) => fillers(tokens, phrases, at, slot, frame))
  const names = new Set(asked.terms.flatMap(({ kind, term }) => (kind === 'name' ? [term] : [])))
  const isAsked = ({ from, to }: TokenRange) => {
    const own = tokens.slice(from, to).filter(({ pos }) => pos === 'PROPN')
    return own.length > 0 && own.every(({ text }) => names.has(termOf(text)))
  }
  const others = found.flatMap(({ at, frame, role }) =>
    [...frame.slots].flatMap(([other, slot]) => (other === role ? [] : fillers(tokens, phrases, at, slot, frame))),
  )
  const kept = own.filter((range) => !isAsked(range))
  return kept.length + others.length > 0 ? { own: kept, others } : undefined
}

/** "The author of the opera": of an opera or of what the question names, where the clause says what was written. */
function isDoneTo(tokens: readonly Token[], phrases: readonly Phrase[], at: number, { terms, head }: Asked): boolean {
  const { patient } = clauseAt(tokens, phrases, at)
  const nouns = terms.filter(({ kind, term }) => kind === 'noun' && term !== head)
  if (nouns.length === 0 || !patient) return true
  const said = tokens.slice(patient.first, patient.last + 1).map(({ text }) => termOf(text))
  return terms.some(({ kind, term }) => /^n(?:ame|oun)$/.test(kind) && term !== head && said.includes(term))
}

/** Tokens at which a frame's verb or noun stands, with all that it needs. */
function clausesOf(tokens: readonly Token[], phrases: readonly Phrase[], frame: Frame): number[] {
  return tokens.flatMap(({ pos, text }, at) => {
    if (pos !== (frame.isNoun ? 'NOUN' : 'VERB') || termOf(text) !== frame.term) return []
    const isThere = (some: readonly string[]) => prepositionAfter(tokens, at, some) !== undefined
    if (frame.particle && !hasParticle(tokens, at, frame.particle)) return []
    if ((frame.needs.length > 0 && !isThere(frame.needs)) || isDenied(tokens, at)) return []
    return frame.things.size === 0 || isOfThings(tokens, phrases, at, frame) ? [at] : []
  })
}

/** "Left the THRONE to", "LEADERSHIP passed to", "lost the MATCH to" and "lost to", but not "left the house to", "lost a goalkeeper to". */
function isOfThings(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  at: number,
  { needs, things, orNone }: Frame,
): boolean {
  const isThing = ({ first, last }: Phrase) =>
    tokens.slice(first, last + 1).some(({ text }) => things.has(termOf(text)))
  const preposition = prepositionAfter(tokens, at, needs) ?? at + 1
  const objects = phrases.filter(({ first, last }) => first > at && last < preposition)
  if (objects.length > 0) return objects.some(isThing)
  const subject = phrases.findLast(({ last }) => last < at)
  return orNone || (subject !== undefined && isThing(subject))
}

const hasParticle = (tokens: readonly Token[], at: number, particle: string): boolean =>
  tokens.slice(at + 1, at + 4).some(({ text }) => text === particle)

/** The token of the first of some prepositions behind a verb, in its own clause. */
function prepositionAfter(tokens: readonly Token[], at: number, some: readonly string[]): number | undefined {
  for (let i = at + 1; i < Math.min(tokens.length, at + REACH); i++) {
    const { pos, text } = tokens[i]!
    if (some.includes(text) && tokens[i + 1] && !/^(?:VERB|AUX)$/.test(tokens[i + 1]!.pos)) return i
    if (pos === 'VERB' || /^[;:]$/.test(text) || /^(?:who|which|whom|that|when|while|after|before)$/.test(text))
      return undefined
  }
  return undefined
}

function fillers(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  at: number,
  slot: Slot,
  { isNoun }: Frame,
): TokenRange[] {
  if (typeof slot !== 'string') {
    const preposition = prepositionAfter(tokens, at, slot)
    // "Sold her ANN'S shares": no preposition.
    if (preposition === undefined) return slot.includes('to') ? receivers(tokens, phrases, at) : []
    return rangeFrom(tokens, preposition + 1)
  }
  if (isNoun) return []
  const by = slot === 'subject' && isPassive(tokens, at) ? prepositionAfter(tokens, at, ['by']) : undefined
  if (by !== undefined) return rangeFrom(tokens, by + 1)
  const { actor, patient } = clauseAt(tokens, phrases, at)
  const phrase = slot === 'subject' ? actor : patient
  if (!phrase || !isBeside(tokens, phrase, at)) return []
  return rangeFrom(tokens, apposedTo(tokens, phrases, phrase) ?? phrase.first, phrase.last + 1)
}

/** Of "Ann Lee, a rich baker who" where the name begins. */
function apposedTo(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  { first, proper }: Phrase,
): number | undefined {
  const comma = /^(?:an?|the)$/.test(tokens[first - 1]?.text ?? '') ? first - 2 : first - 1
  if (proper || tokens[comma]?.text !== ',') return undefined
  const name = phrases.find(({ last }) => last === comma - 1)
  return name?.proper ? name.first : undefined
}

const BE = /^(?:is|are|was|were|be|been|being)$/

/** "Was later sold", "sold by", "mended and sold by". */
function isPassive(tokens: readonly Token[], at: number): boolean {
  let before = at - 1
  while (/^(?:ADV|PART)$/.test(tokens[before]?.pos ?? '')) before--
  return BE.test(tokens[before]?.text ?? '') || hasAgent(tokens, at)
}

function rangeFrom(tokens: readonly Token[], from: number, least = from): TokenRange[] {
  const to = Math.max(least, endOfAgent(tokens, from))
  return to > from ? [{ from, to }] : []
}

/** Nothing but auxiliaries, adverbs and "who" between a subject and its verb. */
function isBeside(tokens: readonly Token[], { first, last }: Phrase, at: number): boolean {
  if (first > at) return true
  return tokens.slice(last + 1, at).every(({ pos, text }) => pos === 'AUX' || pos === 'ADV' || /^(?:,|who)$/.test(text))
}

/** Who is given something without "to": "gave Ann Lee the keys", "Ann Lee was given the keys". */
function receivers(tokens: readonly Token[], phrases: readonly Phrase[], at: number): TokenRange[] {
  const behind = tokens.slice(at + 1)
  if (isPassive(tokens, at)) {
    const subject = phrases.findLast(({ last }) => last < at)
    const isGiven = /^(?:DET|NUM)$/.test(behind[0]?.pos ?? '')
    return isGiven && subject && isBeside(tokens, subject, at) ? rangeFrom(tokens, subject.first, subject.last + 1) : []
  }
  const first = phrases.find(({ first }) => first === at + 1)
  const next = first && tokens[first.last + 1]
  return first?.proper && next && /^(?:DET|PRON)$/.test(next.pos) && next.text !== 'who'
    ? [{ from: first.first, to: first.last + 1 }]
    : []
}
