// People's and things' ages in a sentence: "52-year-old", "aged 52", "John Smith, 52,", "who is 34", "at the age of eight".

import { type Token, termOf } from '../../../language/index.ts'
import type { Asked } from '../../question/question.ts'
import { senseOf } from '../../words/kinds.ts'
import { isSaidOfPeople } from '../people/own-names.ts'
import type { NumberRange } from './number-candidates.ts'

const ONES = 'one|two|three|four|five|six|seven|eight|nine'
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'
const AGE_WORD = `(?:${TENS})(?:-(?:${ONES}))?|${ONES}|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen`

/** By itself, or with what stands before and behind it. */
const AGES = [
  new RegExp(`\\b(?<age>\\d{1,4}|${AGE_WORD})(?=[- ]years?[- ]olds?\\b)`, 'giu'),
  new RegExp(`\\b(?:aged|age of|ages of) (?<age>\\d{1,3}|${AGE_WORD})(?![\\p{L}\\d])`, 'giu'),
  /(?<=\p{Ll}), (?<age>\d{1,3})(?=[,.;)]|\s)(?!, \p{L}+ \d)/gu,
  new RegExp(
    `(?:\\b(?:who|he|she|they|\\p{Lu}\\p{L}+)) (?:is|are|was|were|turned|turns) (?:only |just |now |already )?(?<age>\\d{1,3}|${AGE_WORD})(?=[.,;!?)]|$| (?:and|when|but)\\b)`,
    'gu',
  ),
]
/** One that must be reached: "at least 16 to join", "14 or older". */
const REQUIRED = [
  new RegExp(
    `\\b(?:at least|must be|aged|over|under|minimum age (?:is|of)) (?<age>\\d{1,2}|${AGE_WORD})(?= (?:to|or (?:over|older|above|more)|and (?:over|older|above)|years? (?:old|of age))\\b|[.,;)]|$)`,
    'giu',
  ),
  new RegExp(`\\b(?<age>\\d{1,2}|${AGE_WORD})(?= (?:or|and) (?:over|older|above)\\b)`, 'giu'),
]
const ASKS_REQUIRED = /\bhow old (?:do|does|must|should|have|has|can|need)\b/i
/** An age that somebody had once. */
const ONCE = /\b(?:at|by|from|since) (?:the|an) age of $|\b(?:was|were|turned) (?:only |just |already )?$/i
/** One that somebody has now. */
const NOW = /\b(?:is|are) (?:only |just |now |already )?$/i
/** Characters before an age that are looked at. */
const NEAR = 40
const ASKS_NOW = /\bhow old (?:is|are)\b/i
const ASKS_ONCE = /\bhow old (?:was|were)\b/i

/** Ages in a sentence, the number alone; where it is asked how old somebody is, not how old he was at something, nor the other way. */
export function agesOffered(text: string, { full }: Asked): NumberRange[] {
  const found = (ASKS_REQUIRED.test(full) ? REQUIRED : AGES).flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: whole, groups }) => {
      const { age = '' } = groups!
      const start = index + whole.lastIndexOf(age)
      return { start, end: start + age.length }
    }),
  )
  const other = ASKS_NOW.test(full) ? ONCE : ASKS_ONCE.test(full) ? NOW : undefined
  const meant = found.filter(({ start }) => !other?.test(text.slice(Math.max(0, start - NEAR), start)))
  return meant.filter(({ start }, i) => meant.findIndex((one) => one.start === start) === i)
}

/** "How old is Ada Quist": nobody else of this last name. */
const OF_NAMED =
  /\bhow old (?:is|was|will) ((?:\p{Lu}[\p{L}.’'-]*|d[aei]|v[ao]n|der?|bin|al)(?: (?:\p{Lu}[\p{L}.’'-]*|d[aei]|v[ao]n|der?|bin|al))*)(?![\p{L}’'])/u
const NAME_BEFORE =
  /(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Prof|Lord|Lady)\.? )?(?<![\p{L}’'-])(\p{Lu}[\p{L}’'-]*)(?: \p{Lu}[\p{L}.’'-]*)*,? $/u

/** Whether an age stands beside a name that the question does not know: "30-year-old Bethanie"; or "Colin Dunmore, 47" for Neil Dunmore. */
export function isAgeOfAnother(
  text: string,
  tokens: readonly Token[],
  { start, end }: NumberRange,
  asked: Asked,
): boolean {
  if (isBeforeOther(tokens, end, asked)) return true
  if (!OF_NAMED.test(asked.full)) return false
  const first = NAME_BEFORE.exec(text.slice(Math.max(0, start - NEAR), start))?.[1]
  return first !== undefined && senseOf(first) !== 'person' && !asked.all.has(termOf(first))
}

const YEARS_OLD = /^(?:-|–|years?|olds?)$/i

/** "30-year-old Bethanie"; the age ends at an offset of the tokens. */
function isBeforeOther(tokens: readonly Token[], end: number, { terms, all }: Asked): boolean {
  if (!terms.some(({ kind }) => kind === 'name')) return false
  const behind = tokens.filter((token) => token.start >= end && !YEARS_OLD.test(token.text))
  const last = behind.findIndex(({ pos }) => !/^(?:ADJ|NOUN|PROPN)$/.test(pos))
  const named = behind
    .slice(0, last < 0 ? undefined : last)
    .filter(({ text }) => /^\p{Lu}/u.test(text) && !isSaidOfPeople(text))
  return named.length > 0 && !named.some(({ text }) => all.has(termOf(text)))
}

/** Whether a whole value is an age: "27", "27 years". */
export const isAge = (value: string): boolean => /^\d{1,4}(?: years?(?: old)?)?$/i.test(value)
