// What a question asks for: the kind of answer, the words that evidence must hold, and where the answer should stand.
import type { Token } from '../../language/index.ts'
import type { Kind } from '../types.ts'
import { senseOf } from '../words/kinds.ts'
import { isStop, wordsOf } from '../words/words.ts'
import { type Form, formAsked } from './form-words.ts'
import { withoutKind } from './kind-words.ts'
import { type Period, periodOf } from './period.ts'
import { headOf, isVerbOfWho, namesPerson, prepositionOf, sideOf, whatIsOf } from './question-syntax.ts'
import { countedIn, mainVerb, type QuestionTerm, termsOf } from './question-terms.ts'
import {
  AUXILIARIES,
  type Granularity,
  HOW,
  NEGATIONS,
  PAYING,
  PERSON_HEADS,
  PLACE_HEADS,
  SUMS,
  TALLIES,
  TIME_HEADS,
  TOLD_AT_LENGTH,
} from './question-words.data.ts'
import { type Relation, relationOf, withSmallNoun } from './relation.ts'
import { unjoined, withWeekday } from './spoken.ts'
import { tagged } from './tagged.ts'
import { tokensOf } from './tokens-of.ts'

export type AnswerType =
  | 'person'
  | 'date'
  | 'place'
  | 'number'
  | 'money'
  | 'share'
  | 'duration'
  | 'frequency'
  | 'measure'
  | 'age'
  | 'thing'
  | 'sentence'
  | 'yes-no'

export interface Asked {
  readonly text: string
  /** With the question word that the command stands for: terms have their places here. */
  readonly full: string
  readonly type: AnswerType
  /** A heading or a list of keywords: its own names may be the answer. */
  readonly phrase: boolean
  readonly terms: readonly QuestionTerm[]
  /** Terms of every word, stop words too: an answer made of them alone says nothing new. */
  readonly all: ReadonlySet<string>
  /** The main verb's term. */
  readonly verb?: string
  /** The term of the noun that the answer is one of: "which country", "who was the leader". */
  readonly head?: string
  /** The noun that may say what the answer is one of, as it is written: "country", "island" of "what kind of island". */
  readonly oneOf?: string
  /** The same where it surely does, and nothing else is an answer: "country", "river" of "what is the name of the river". */
  readonly only?: string
  /** Where the answer stands in a plain sentence: "who won" before the verb, "who did he meet" behind it. */
  readonly side: 'subject' | 'object' | 'agent' | 'any'
  /** The preposition that is left behind: "who did he submit it TO". */
  readonly preposition?: string
  readonly negated: boolean
  readonly granularity?: Granularity
  /** "Who is X": X, as it stands in the question. */
  readonly whoIs?: string
  /** "What is X": the same. */
  readonly whatIs?: string
  /** Numbers of the terms that say what is counted or measured: "games" of "how many games". */
  readonly counted: readonly number[]
  readonly selectors: readonly string[]
  readonly period?: Period
  /** Whose relative, rival or teacher is asked for. */
  readonly relation?: Relation
  /** What an answer is known by: an e-mail address, a telephone number. */
  readonly form?: Form
}

const WH = /^(?:who|whom|whose|who's|who’s|when|where|what|which|how|why|what's|whats)$/i
const COMMAND_WORD: Partial<Record<Kind, string>> = { who: 'who', when: 'when', where: 'where' }

/** Reads a question asked with a command on a day; `text` must not be blank. A command adds the word that its name stands for. */
export function readQuestion(command: Kind, text: string, today: string): Asked {
  const trimmed = withWeekday(unjoined(text.trim().replace(/\s+/g, ' ').replace(REQUEST, '')))
  const { asked, phrase } = complete(command, withSmallNoun(trimmed))
  const tokens = tagged(asked)
  const lower = tokens.map((token) => token.text.toLowerCase())
  const whAt = lower.findIndex((word) => WH.test(word))
  const { direct, ...heads } = headOf(asked, tokens, lower, whAt)
  const kind = typeOf(command, lower, whAt, phrase, direct)
  const { whatIs } = kind === 'thing' ? whatIsOf(asked, tokens) : {}
  const type = whatIs || (kind === 'thing' && ASKS_MEANING.test(asked)) ? 'sentence' : kind
  const form = formAsked(asked)
  const terms = withoutKind(termsOf(asked, tokens, phrase), lower, whAt, form)
  const verb = mainVerb(terms)?.term
  return {
    text: trimmed,
    full: asked,
    type,
    phrase,
    terms,
    all: new Set(wordsOf(asked).map(({ term }) => term)),
    ...(verb && { verb }),
    ...heads,
    side: sideOf(tokens, lower, whAt),
    ...prepositionOf(tokens, lower, whAt),
    negated: lower.some((word) => NEGATIONS.has(word) || word.endsWith("n't") || word.endsWith('n’t')),
    ...(type === 'date' && { granularity: granularityOf(lower, whAt) }),
    ...whoIsOf(phrase && /^(?:who|ask)$/.test(command) ? `who is ${asked}` : asked),
    ...(whatIs && { whatIs }),
    counted: countedIn(asked, terms),
    selectors: terms.filter(({ kind }) => kind === 'selector').map(({ term }) => term),
    ...(!phrase && type === 'person' && relationOf(asked, terms)),
    ...periodOf(asked, terms, today, type === 'sentence' || type === 'yes-no'),
    ...(form && { form }),
  }
}

/** "What does error 41 mean": no word of the sentence that tells. */
const ASKS_MEANING = /^what (?:does|do|did) .* (?:mean|stand for)\W*$/i

/** What asks for an answer without saying what about: "Tell me about the comet", "please tell me who won". */
const REQUEST =
  /^(?:please )?(?:can you |could you )?(?:(?:tell|show|give) (?:me|us)|explain|describe)(?: more)?(?: about)? (?=\S)/i

/** A command's own question word before what was typed without one: `/when` "did Ushakov speak", `/who` "met Lavrov". */
function complete(command: Kind, text: string): { asked: string; phrase: boolean } {
  const word = COMMAND_WORD[command]
  const tokens = tokensOf(text).filter((token) => token.pos !== 'PUNCT' && token.pos !== 'SPACE')
  const hasWh = tokens.some((token) => WH.test(token.text))
  const question = text.endsWith('?')
  if (hasWh && (question || WH.test(tokens[0]?.text ?? '') || WH.test(tokens[1]?.text ?? '')))
    return { asked: text, phrase: false }
  if (hasWh && !/^\p{Lu}/u.test(text)) return { asked: text, phrase: false }
  const first = tokens[0]
  const verbFirst =
    first !== undefined &&
    (AUXILIARIES.has(first.text.toLowerCase()) ||
      ((first.pos === 'VERB' || first.pos === 'AUX') && first.text === first.text.toLowerCase()))
  if (word && verbFirst) return { asked: `${word} ${text}`, phrase: false }
  if (word === 'who' && !question && namesRole(tokens)) return { asked: `who is the ${text}`, phrase: false }
  if (word === 'who' && tokens.length > 1 && isVerbOfWho(first!)) return { asked: `who ${text}`, phrase: false }
  return { asked: text, phrase: !verbFirst && !question }
}

/** "SnugNest president", "Golden Anchor winner last year": keywords that end in what somebody is ask who that is. */
function namesRole(tokens: readonly Token[]): boolean {
  const end = tokens.findIndex(({ text }, i) => i > 0 && /^(?:last|this|next|of|in|at|for|before|after)$/i.test(text))
  const head = tokens[(end < 0 ? tokens.length : end) - 1]
  if (tokens.length < 2 || !head || !/^\p{Ll}/u.test(head.text) || tokens.some(({ pos }) => pos === 'VERB'))
    return false
  return senseOf(head.text) === 'person'
}

function typeOf(command: Kind, lower: readonly string[], whAt: number, phrase: boolean, direct?: string): AnswerType {
  if (command === 'who') return 'person'
  if (command === 'when' || command === 'timeline') return 'date'
  if (command === 'where') return 'place'
  const wh = lower[whAt]
  if (phrase || wh === undefined) return !phrase && AUXILIARIES.has(lower[0] ?? '') ? 'yes-no' : 'sentence'
  if (AUXILIARIES.has(lower[0] ?? '') && whAt > 1) return 'yes-no'
  if (/^who/.test(wh)) return 'person'
  if (wh === 'when') return 'date'
  if (wh === 'where') return 'place'
  if (wh === 'why') return 'sentence'
  if (wh === 'how') return amountOf(lower.slice(whAt + 1))
  const next = lower[whAt + 1] ?? ''
  if (TOLD_AT_LENGTH.has(next)) return 'sentence'
  const head = direct ?? next
  if (head in TIME_HEADS) return 'date'
  if (RANKED.test(lower.slice(whAt + 1).join(' '))) return 'number'
  if (PLACE_HEADS.has(head)) return 'place'
  if (PERSON_HEADS.has(head) || (direct !== undefined && namesPerson(direct))) return 'person'
  const behind = lower.slice(whAt + 1).join(' ')
  if (/^(?:percentage|percent)$/.test(head) || SHARE.test(behind)) return 'share'
  if (/^(?:number|amount|population|temperature)$/.test(head) || RATE.test(behind)) return 'number'
  const named = OF_WHAT.exec(behind)?.[1]
  if (named !== undefined) return SUMS.has(named) ? 'money' : TALLIES.has(named) ? 'number' : 'date'
  return 'thing'
}

/** "What PLACE did she come in". */
const RANKED = /^(?:place|position)\b.*\b(?:get|got|come|came|finish(?:ed)?|end(?:ed)?)\b/

/** "What is the DATE of", "what's the PRICE of", "what was the final PRICE tag", "what is the death TOLL". */
const OF_WHAT = new RegExp(
  `^(?:(?:is|was|are|were) )?(?:the )?(?:(?:\\p{L}+ )?(?=\\p{L}+(?: (?:in|of|for|tag|from)\\b|$)))?(date|year|day|${[...SUMS, ...TALLIES].join('|')})\\b`,
  'u',
)
/** "What's the inflation RATE", but not "the share price"; an exchange rate is no share. */
const SHARE =
  /^(?:(?:is|was|are|were) )?(?:the |its )?(?:\p{L}+ )?(?:percentage|share(?! price)|(?:approval|growth|inflation|interest|jobless|literacy|mortgage|poverty|tax|turnout|unemployment|vaccination) rate)\b/u
const RATE = /^(?:(?:is|was|are|were) )?(?:the |its )?(?:\p{L}+ )?rate\b/u

/** "How much MONEY", "how much A SHARE", "how much PER HEAD". */
const PAID_AS =
  /^\S+ (?:money|(?:an?|per|for each) \p{L}+ (?:is|are|was|were|do|does|did|will|would|must|should|can|could))\b/u

/** What "how MANY ..." asks for: "how much" is money only where something is paid, and not so much of something else. */
function amountOf(behind: readonly string[]): AnswerType {
  const type = HOW[behind[0] ?? ''] ?? 'sentence'
  if (type === 'money' && SUMS.has(behind[1] ?? '')) return type
  const isPaid =
    behind.some((word) => PAYING.has(word)) && (AUXILIARIES.has(behind[1] ?? '') || PAID_AS.test(behind.join(' ')))
  return type === 'money' && !isPaid ? 'number' : type
}

function granularityOf(lower: readonly string[], whAt: number): Granularity {
  for (const word of lower.slice(whAt + 1, whAt + 3)) if (word in TIME_HEADS) return TIME_HEADS[word]!
  return 'any'
}

const WHO_IS =
  /^(?:who|who's|who’s)(?: (?:is|was|are|were))? ((?:\p{Lu}[\p{L}.'’-]*)(?: (?:de|van|von|bin|al|der|la|\p{Lu}[\p{L}.'’-]*)){0,4})\s*\?*$/u

/** The same, typed without capitals: "who is lavrov". A role ("who is the mayor") is told by its small words. */
const WHO_IS_LOWER = /^(?:who (?:is|was)|who's|who’s|whos) ([\p{Ll}][\p{Ll}'’-]*(?: [\p{Ll}][\p{Ll}'’-]*){0,2})\s*\?*$/u

function whoIsOf(asked: string): { whoIs?: string } {
  const question = asked.replace(/^Who/, 'who')
  const name = WHO_IS.exec(question)?.[1] ?? WHO_IS_LOWER.exec(question)?.[1]
  return name && !wordsOf(name).some(({ text, term }) => isStop(text.toLowerCase()) || isStop(term))
    ? { whoIs: name }
    : {}
}
