// Times without a date as answers to "when": clauses and phrases of time that hang on the clause which tells the asked deed.
import { type Token, termOf } from '../../../language/index.ts'
import type { Asked } from '../../question/question.ts'
import { tenseAsked } from '../../question/tense-asked.ts'
import type { Candidate } from '../candidates.ts'
import type { TokenRange } from '../token-range.ts'
import { tellersOf } from '../told-deeds.ts'
import { isInFront, timeClauses } from './time-clauses.ts'
import { timePhrases } from './time-phrases.ts'
import { verbTenseAt } from './verb-tense.ts'

/**
 * Those that tell when what is asked for is done; ranges of the sentence's tokens. None where a date of the sentence tells it: of what was
 * once, any date may; of what is or will be, one that hangs on the same verb.
 */
export function undatedTimes(tokens: readonly Token[], asked: Asked, dates: readonly Candidate[]): TokenRange[] {
  const tense = asked.phrase || asked.granularity !== 'any' ? undefined : tenseAsked(asked)
  if (!tense || (dates.length > 0 && tense === 'past')) return []
  const clauses = timeClauses(tokens)
  const phrases = timePhrases(tokens).filter((one) => !clauses.some((clause) => isInside(one, clause)))
  const found = [...clauses, ...phrases]
  if (found.length === 0) return found
  const tellers = deedsIn(tokens, asked)
  const isDated = (teller: number) => dates.some((date) => hangsOn(tokens, rangeOf(date), teller, asked))
  const tells = (one: TokenRange, teller: number) =>
    hangsOn(tokens, one, teller, asked) &&
    !isDated(teller) &&
    isAboutAsked(tokens, one, teller, asked) &&
    (tense === 'either' || (verbTenseAt(tokens, teller) ?? tense) === tense)
  return found.flatMap((one) => {
    const teller = tellers.find((at) => tells(one, at))
    return teller === undefined ? [] : ofDenied(tokens, one, teller, asked)
  })
}

/**
 * Of what is not done, only up to when, and with the word that denies it: "not sail before the fog has lifted". A question for when something is
 * not done is answered by what denies it.
 */
function ofDenied(tokens: readonly Token[], one: TokenRange, teller: number, { negated }: Asked): TokenRange[] {
  const not = negationBefore(tokens, teller)
  if ((not === undefined) !== negated) return [one]
  return not !== undefined && not < one.from && LATER.test(tokens[one.from]!.text) ? [{ from: not, to: one.to }] : []
}

const NOT = /^(?:not|never|cannot|nobody|none|nor)$|n['’]t$/i
const LATER = /^(?:before|until|till)$/i
const DENIED_REACH = 6

/** The word that says that a verb's deed is not done: "not", "nobody", "no" of "no thread may be reopened". */
function negationBefore(tokens: readonly Token[], verb: number): number | undefined {
  for (let at = verb - 1; at >= Math.max(0, verb - DENIED_REACH); at--) {
    const { pos, text } = tokens[at]!
    if (NOT.test(text)) return /^n['’]/i.test(text) ? at - 1 : at
    if (pos === 'NOUN' && /^no$/i.test(tokens[at - 1]?.text ?? '')) return at - 1
    if (!/^(?:AUX|ADV|PART|PRON)$/.test(pos)) return undefined
  }
  return undefined
}

/** The tokens of a candidate. */
function rangeOf({ tokens, evidence, start, end }: Candidate): TokenRange {
  const within = tokens.flatMap((token, at) =>
    token.end > start - evidence.start && token.start < end - evidence.start ? [at] : [],
  )
  return { from: within[0]!, to: within.at(-1)! + 1 }
}

const isInside = (one: TokenRange, other: TokenRange) => one.from >= other.from && one.to <= other.to

/** Tokens that tell the deed: the question's verbs, if need be whatever they are tagged, or others that say the same; without a verb its nouns. */
function deedsIn(tokens: readonly Token[], asked: Asked): readonly number[] {
  const verbs = new Set(asked.terms.flatMap(({ kind, term }) => (kind === 'verb' ? [term] : [])))
  const wanted = verbs.size > 0 ? verbs : new Set(asked.terms.map(({ term }) => term))
  const said = tokens.flatMap(({ text }, at) => (wanted.has(termOf(text)) ? [at] : []))
  const told = said.filter((at) => verbs.size === 0 || (tokens[at]!.pos === 'VERB' && !isGerund(tokens, at)))
  if (told.length > 0) return told
  const others = tellersOf(tokens, asked)
  return (others.length > 0 ? others : said).filter((at) => !isGerund(tokens, at))
}

/** "Trading was disabled until ..." tells no trading. */
const isGerund = (tokens: readonly Token[], at: number) =>
  tokens[at]!.text.endsWith('ing') && !tokens.slice(Math.max(0, at - 3), at).some(({ pos }) => pos === 'AUX')

/** Begins what hangs on something else. */
const PARTS =
  /^(?:[;:–—]|who|which|whom|whose|that|when|whenever|where|while|until|till|after|before|once|as|because|although|though|if|unless)$/i
/** Verbs that only say that something is: "takes place". */
const HOLLOW = /^(?:tak|took|held|hold|happen|occur)/i

/** Whether a time stands in the part of the sentence of a verb, with no other verb between but the question's own. */
function hangsOn(tokens: readonly Token[], { from, to }: TokenRange, teller: number, asked: Asked): boolean {
  if (teller >= from && teller < to) return false
  const isBehind = teller >= to
  if (isBehind && !isInFront(tokens, from)) return false
  const between = isBehind ? tokens.slice(to, teller) : tokens.slice(teller + 1, from)
  const own = new Set(asked.terms.map(({ term }) => term))
  const isOther = ({ pos, text }: Token, at: number) =>
    pos === 'VERB' && !own.has(termOf(text)) && !HOLLOW.test(text) && !isJoined(between, at)
  return !between.some((token, at) => PARTS.test(token.text) || isOther(token, at))
}

/** "You can post links and SHARE files": both are done then. */
function isJoined(between: readonly Token[], verb: number): boolean {
  const behind = between.slice(verb + 1)
  return behind.some(({ text }) => /^(?:and|or|to)$/.test(text)) && !behind.some(({ text }) => text === ',')
}

const PRONOUN = /^(?:he|she|it|they|this|these|those|you|we|one)$/i
/** Words between a pronoun and its verb, at most. */
const REACH = 5

/** A time is of what is asked for where its main clause names more of that than the verb, or points at it. */
function isAboutAsked(tokens: readonly Token[], { from, to }: TokenRange, teller: number, { terms }: Asked): boolean {
  const others = new Set(terms.flatMap(({ kind, term }) => (kind === 'verb' ? [] : [term])))
  if (others.size === 0) return true
  const isSubject = (at: number) => at < teller && teller - at <= REACH && PRONOUN.test(tokens[at]!.text)
  return tokens.some(
    ({ text }, at) => (at < from || at >= to) && at !== teller && (others.has(termOf(text)) || isSubject(at)),
  )
}
