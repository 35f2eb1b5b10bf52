// "Who was robbed by Ann Lee": whom it was done to, never who did it, nor whoever did it to her.
import { type Token, termOf } from '../../../language/index.ts'
import type { Asked } from '../../question/question.ts'
import { wordsOf } from '../../words/words.ts'
import type { Candidate } from '../candidates.ts'
import { basePhrasesOf, type Clause, clausesOf } from '../clauses.ts'
import type { Phrase } from '../phrases.ts'
import { isWithin } from '../token-range.ts'
import { agentsIn, endOfAgent } from './agents.ts'
import { endsWith } from './parties.ts'

/** "Who was robbed", but not "who is curating"; "who was Ann Lee robbed by" has it too, and asks for the other side. */
const PASSIVE = /^whom? (?:(?:ha[sd]|have) been|is|was|are|were) (?!(?:\p{L}+ly )?\p{L}+ing\b)/iu

/** Of a sentence's candidates for "who was robbed", those that it does not say to have done it. */
export function undergoersOf(found: readonly Candidate[], asked: Asked): readonly Candidate[] {
  const { verb, full, side } = asked
  const [first] = found
  if (!first || verb === undefined || side === 'agent' || !PASSIVE.test(full)) return found
  const by = wordsOf(full).findIndex(({ text }) => text === 'by')
  const doers = new Set(by < 0 ? [] : nounsFrom(asked, by, Number.POSITIVE_INFINITY))
  const { tokens } = first
  const clauses = wholeClausesOf(tokens, verb)
  const holds = (phrase?: Phrase) =>
    phrase !== undefined && tokens.slice(phrase.first, phrase.last + 1).some(({ text }) => doers.has(termOf(text)))
  const turned = clauses.filter(({ patient, actor }) => holds(patient) && !holds(actor))
  if (clauses.length > 0 && turned.length === clauses.length) return []
  const told = clauses.filter(({ patient, actor }) => holds(actor) && patient && !holds(patient))
  // "The inquiry blamed the contractor, Bo Ek".
  const whole = ({ first }: Phrase) => ({ from: first, to: Math.max(first + 1, endOfAgent(tokens, first)) })
  const own = found.filter((one) =>
    told.some(({ patient }) => endsWith(one, patient!) || isWithin(one, whole(patient!))),
  )
  // "Who was given land by Ann Lee": it is not the land.
  const hasObject = nounsFrom(asked, 0, by).length > 0
  if (own.length > 0 && !hasObject) return own
  const agents = agentsIn(tokens).filter(({ verbs }) => verbs.includes(verb))
  return found.filter(
    (one) => !agents.some((agent) => isWithin(one, agent)) && !(doers.size > 0 && clauses.length > 0 && isOwner(one)),
  )
}

/** The names and nouns of the question from one word to another. */
function nounsFrom({ terms }: Asked, from: number, to: number): readonly string[] {
  return terms.flatMap(({ at, kind, term }) => (at > from && at < to && /^n(?:ame|oun)$/.test(kind) ? [term] : []))
}

/** The clauses of a verb, each with whom "who" in it means. */
function wholeClausesOf(tokens: readonly Token[], verb: string): Clause[] {
  const phrases = basePhrasesOf(tokens)
  const main = (phrase: Phrase) => antecedent(tokens, phrases, phrase) ?? phrase
  return clausesOf(tokens, verb).map(({ actor, patient }) => ({
    ...(actor && { actor: main(actor) }),
    ...(patient && { patient: main(patient) }),
  }))
}

/** "A courier" of "a courier who carried letters was robbed". */
function antecedent(tokens: readonly Token[], phrases: readonly Phrase[], { first }: Phrase): Phrase | undefined {
  const who = tokens.findLastIndex(({ text }, i) => i < first && /^(?:who|that|which)$/.test(text))
  const between = tokens.slice(who + 1, first)
  if (who < 1 || between.some(({ pos }) => pos === 'PUNCT') || !between.some(({ pos }) => pos === 'VERB'))
    return undefined
  return phrases.find(({ last }) => last === who - 1)
}

/** "Ann Lee" of "Ann Lee's letters". */
const isOwner = ({ evidence, end }: Candidate): boolean =>
  /^['’]s? \p{Ll}/u.test(evidence.article.text.slice(end, end + 5))
