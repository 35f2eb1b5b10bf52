// What a number counts: "lifeboats" of "nine old lifeboats"; whether that is what the question counts.
import { type Token, termOf } from '../../../language/index.ts'
import type { Asked } from '../../question/question.ts'
import { CURRENCIES, UNITS } from '../../question/question-words.data.ts'
import type { NumberRange } from './number-candidates.ts'

const TIME =
  /^(?:time|seconds?|minutes?|hours?|days?|nights?|weeks?|weekends?|months?|years?|decades?|centur(?:y|ies)|mornings?|evenings?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)$/i
const TIMES = /^(?:times|occasions)$/i
const UNIT = new RegExp(
  `^(?:${[UNITS.length, UNITS.weight, UNITS.speed, UNITS.heat, UNITS.area, CURRENCIES].join('|')})$`,
  'i',
)
/** "In four cases people were hurt": the cases are counted, not the people. */
const IN_CASES = /^(?:cases|instances|respects|ways|places)$/i

const SIGN = /^\p{Sc}/u

/** "£900", "24 euros". */
function isSum(tokens: readonly Token[], { start, end }: NumberRange): boolean {
  const own = tokens.filter((token) => token.start >= start && token.end <= end)
  return SIGN.test(own[0]?.text ?? '') || UNIT.test(own.at(-1)?.text ?? '')
}

/** The words before a number, the nearest first, without "the then". */
function wordsBefore(tokens: readonly Token[], { start }: NumberRange): readonly (Token | undefined)[] {
  const before = tokens.filter((token) => token.end <= start).reverse()
  return before.slice(before.findIndex(({ pos }) => !/^(?:DET|PRON|ADV|ADJ)$/.test(pos)))
}

/** "Eleven of FOURTEEN people left": so many were there, not so many left; of "one of five clubs" five are told. */
function isWhole(tokens: readonly Token[], number: NumberRange, { verb }: Asked): boolean {
  const [of, part] = wordsBefore(tokens, number)
  if (of?.text !== 'of' || part?.pos !== 'NUM' || /^one$/i.test(part.text)) return false
  return tokens.some((token) => token.start > number.end && termOf(token.text) === verb)
}

const SIBLINGS = /^(?:brothers|sisters|siblings)$/i
const BORN_AS =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|oldest|eldest|youngest|middle|one)(?:-born)?$/i

/** "The third of FIVE children": those of the parents. */
function areSiblings(tokens: readonly Token[], number: NumberRange, wanted: string): boolean {
  const [of, which] = wordsBefore(tokens, number)
  return of?.text === 'of' && BORN_AS.test(which?.text ?? '') && KIN.test(wanted) && !SIBLINGS.test(wanted)
}

const KIN = /^(?:child|children|kids|sons|daughters)$/i

/** "TWO brothers" where it is asked how many cars the brothers sold. */
function isOtherNoun(own: string, { terms, counted }: Asked): boolean {
  return terms.some(({ term, kind }, i) => kind === 'noun' && term === termOf(own) && !counted.includes(i))
}

/** Classes of nouns; a number of one counts nothing of the others. */
const CLASSES = [TIME, TIMES, UNIT]
const classOf = (noun: string) => CLASSES.find((nouns) => nouns.test(noun))

/** The noun that a number counts: "lifeboats" of "nine old lifeboats"; undefined where none stands behind it. */
export function nounBehind(tokens: readonly Token[], { end }: NumberRange): string | undefined {
  let noun: string | undefined
  for (const token of tokens) {
    if (token.start < end) continue
    if (!/^(?:ADJ|NOUN|PROPN)$/.test(token.pos)) break
    if (token.pos !== 'ADJ') noun = token.text
    // "six years work", "in four cases people were hurt": what is counted is told.
    if (noun !== undefined && (classOf(noun) || IN_CASES.test(noun))) break
  }
  return noun
}

/** Whether the noun behind a number is the one that is asked for. */
export function countsAsked(tokens: readonly Token[], number: NumberRange, asked: Asked): boolean {
  const own = nounBehind(tokens, number)
  return own !== undefined && asked.counted.some((i) => asked.terms[i]!.term === termOf(own))
}

/** Whether a number counts something else than "how many" or "how much" asks for: weeks where workers are asked for. */
export function countsAnother(tokens: readonly Token[], number: NumberRange, asked: Asked): boolean {
  const wanted = asked.terms[asked.counted.at(-1) ?? -1]
  if (wanted?.kind !== 'noun') return false
  const wantedKind = classOf(wanted.text)
  const isMany = /\bhow many\b/i.test(asked.full)
  if (isMany && wantedKind === undefined && isSum(tokens, number)) return true
  if (isMany && (isWhole(tokens, number, asked) || areSiblings(tokens, number, wanted.text))) return true
  const own = nounBehind(tokens, number)
  if (own === undefined || termOf(own) === wanted.term) return false
  if (isMany && isOtherNoun(own, asked)) return true
  const before = tokens.findLast(({ end }) => end <= number.start)?.text.toLowerCase()
  if (isMany && IN_CASES.test(own) && before === 'in') return true
  const kind = classOf(own)
  // "How much butter" is answered in grams.
  return kind !== undefined && kind !== wantedKind && (isMany || kind !== UNIT)
}
