// Of whom a sentence tells the deed that a question asks for: of the asked one, or of another, who may have a name in common with him.
import { genderOf, type Token, termOf } from '../../language/index.ts'
import type { Asked } from '../question/question.ts'
import { mainVerb } from '../question/question-terms.ts'
import { mayBeSame, nameParts } from '../words/same-name.ts'
import { wordsOf } from '../words/words.ts'
import type { Candidate } from './candidates.ts'
import { basePhrasesOf, clauseAt, isPassive } from './clauses.ts'
import { headOf, PERSONAL, subjectOfVerb } from './far-subject.ts'
import { isThing } from './people/nobody.ts'
import type { Phrase } from './phrases.ts'
import { isWithin, textOf } from './token-range.ts'
import { notOfAnother, partOf, tellersOf } from './told-deeds.ts'

/**
 * Of candidates that tell when somebody did what is asked, those of a part that does not tell it of somebody else: "Vane died in 1837"
 * does not say when Holm died.
 */
export function ofAskedSubject(found: readonly Candidate[], asked: Asked): readonly Candidate[] {
  const subject = subjectOf(asked)
  if (subject.terms.size === 0 || !ACTIVE.test(asked.full)) return found
  return notOfAnother(found, asked, (tokens, phrases, at) => isOfAnother(tokens, phrases, at, subject))
}

/** "Vane emigrated", "Vane, who emigrated", "denounced by Vane", where the asked one is not named beside: `at` is the verb. */
function isOfAnother(tokens: readonly Token[], phrases: readonly Phrase[], at: number, subject: Subject): boolean {
  const part = partOf(tokens, at)
  const isAskedIn = (from: number, to: number) =>
    tokens.slice(from, to).some(({ text }) => subject.terms.has(termOf(text)))
  const agent = agentAfter(tokens, phrases, at)
  if (agent) return agent.proper && !isAskedIn(agent.first, Math.max(part.to, agent.last + 1))
  const far = subjectOfVerb(tokens, phrases, at)
  if (far && !isAskedIn(0, at) && (isOtherGender(tokens[far.last]!.text, subject) || isFarOther(tokens, far, at)))
    return true
  const doer = phrases.findLast(({ last }) => last < at)
  if (!doer?.proper) return false
  // "Regium was captured": whoever captured it.
  if (
    isPassive(tokens, at) &&
    tokens.slice(doer.first, doer.last + 1).some(({ text }) => subject.others.has(termOf(text)))
  )
    return false
  const between = tokens.slice(doer.last + 1, at).filter(({ pos }) => !/^(?:AUX|ADV)$/.test(pos))
  if (between.length === 0) return isNamesake(tokens, doer, subject.names) || !isAskedIn(part.from, at)
  // "Lund of Torvik, who emigrated": Lund.
  const { first } = headOf(tokens, phrases, doer.last) ?? doer
  return textOf(between, 0) === ', who' && !isAskedIn(first, at)
}

/** "Vane, who ran the mill, sold it", "Vane went on to sell it": somebody with a name, and more between than auxiliaries. */
const isFarOther = (tokens: readonly Token[], { proper, last }: Phrase, at: number): boolean =>
  proper && tokens.slice(last + 1, at).some(({ pos }) => !/^(?:AUX|ADV|PART)$/.test(pos))

/** "She" where Lars is asked for. */
function isOtherGender(said: string, { names }: Subject): boolean {
  const gender = names.length === 1 ? genderOf(names[0]!.split(' ')[0]!) : undefined
  return gender !== undefined && PERSONAL.test(said) && /^she$/i.test(said) !== (gender === 'female')
}

/** Whom a passive verb names behind "by": "captured by Hart", "was taken in May by the Rangers". */
function agentAfter(tokens: readonly Token[], phrases: readonly Phrase[], at: number): Phrase | undefined {
  if (tokens[at + 1]?.text === 'by') return phrases.find(({ first }) => first > at)
  const by = tokens.findIndex(({ text }, i) => i > at && text === 'by')
  if (by > 0 && tokens[at - 1]?.pos === 'NOUN' && TIME_BETWEEN.test(textOf(tokens, at + 1, by)))
    return phrases.find(({ first }) => first > by)
  return isPassive(tokens, at) ? clauseAt(tokens, phrases, at).actor : undefined
}

/** "Set IN MAY 1999 by": what stands between a participle and whose deed it was. */
const TIME_BETWEEN = /^(?:in|on) (?:\p{Lu}\p{L}+ )?[\d ,]*\d{2,4}$/u

/** "When did Holm die": no passive, of which the names are those that it was done to. */
const ACTIVE = /^(?:when|(?:in |on )?(?:what|which) \p{L}+) (?:did|does|do) /iu

/** Whom a question asks of: the terms of the names before its verb, and those that stand in a row, as they are written. */
interface Subject {
  readonly terms: ReadonlySet<string>
  /** The terms behind the verb. */
  readonly others: ReadonlySet<string>
  readonly names: readonly string[]
}

function subjectOf({ terms, full }: Asked): Subject {
  const verb = mainVerb(terms)?.at ?? 0
  const own = terms.filter((one) => one.kind === 'name' && one.at < verb)
  const others = terms.filter(({ at }) => at > verb).map(({ term }) => term)
  return { terms: new Set(own.map(({ term }) => term)), others: new Set(others), names: inRows(own, full) }
}

/** Names of a question that stand side by side: "Tugh Temür", "Robert of Osk". */
function inRows(names: Asked['terms'], full: string): string[] {
  const words = wordsOf(full)
  const rows: string[] = []
  for (const [i, { at, text }] of names.entries()) {
    const before = names[i - 1]
    const isNext = before && words.slice(before.at + 1, at).every((word) => word.text === 'of')
    rows.push(isNext ? `${rows.pop()} ${text}` : text)
  }
  return rows
}

/** "Yesün Temür" where "Tugh Temür" is asked for: another one with a name in common. */
function isNamesake(tokens: readonly Token[], { first, last }: Phrase, names: readonly string[]): boolean {
  const name = tokens.slice(first, last + 1)
  const [asked] = names
  if (names.length !== 1 || !name.every(({ text }) => NAME.test(text)) || isThing(asked!)) return false
  if (/^(?:and|of|&)$/.test(tokens[first - 1]?.text ?? '')) return false
  const said = textOf(name, 0)
  const [own, others] = [nameParts(asked!), nameParts(said)]
  return own.some((part) => others.includes(part)) && !mayBeSame(asked!, said)
}

const NAME = /^\p{Lu}[\p{L}.’'-]*$/u

/**
 * Of candidates for who did something to somebody, those of a part that does not tell it of another with a name in common: who killed Yesün
 * Temür need not have killed Tugh Temür.
 */
export function ofAskedObject(found: readonly Candidate[], asked: Asked): readonly Candidate[] {
  const [first] = found
  const verb = mainVerb(asked.terms)
  if (!first || !verb || !/^(?:subject|any)$/.test(asked.side)) return found
  const names = inRows(
    asked.terms.filter(({ kind, at }) => kind === 'name' && at > verb.at),
    asked.full,
  )
  if (names.length !== 1) return found
  const { tokens } = first
  const phrases = basePhrasesOf(tokens)
  const terms = new Set(names.join(' ').split(' ').map(termOf))
  const others = tellersOf(tokens, asked).flatMap((at) => {
    const { patient } = clauseAt(tokens, phrases, at)
    const part = partOf(tokens, at)
    const isAskedIn = phrases.some(
      ({ first, last }) =>
        first >= part.from &&
        last < part.to &&
        tokens.slice(first, last + 1).every(({ text }) => terms.has(termOf(text))),
    )
    return patient && !isAskedIn && isNamesake(tokens, patient, names) ? [part] : []
  })
  return others.length > 0 ? found.filter((one) => !others.some((part) => isWithin(one, part))) : found
}
