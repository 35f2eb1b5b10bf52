// Numbers of a sentence as answers: counts and sums with their sign and scale, shares.
import type { DateMention, Span, Token } from '../../../language/index.ts'
import type { Asked } from '../../question/question.ts'
import { CURRENCIES } from '../../question/question-words.data.ts'

/** Offsets from the sentence's start. */
export type NumberRange = Pick<Span, 'start' | 'end'>

const NUMBER_PARTS = /^(?:NUM|SYM)$/
/** Between the cells of a table's row. */
const BAR = '|'
const SIGN = /^[$€£]/
/** Web addresses are tagged as numbers when they hold one. */
const ADDRESS = /\/\/|^www\.|@/
const SCALE = /^(?:hundred|thousand|million|billion|trillion|dozen|percent|per cent|%|dollars?|pounds?|euros?)s?$/i
/** No "/" of "A/S". */
const SAYS = /[\p{L}\p{N}]/u
/** Two words of a scale, and of a number of many: "90 per cent", "nine out of ten". */
const JOINED: readonly (readonly [RegExp, RegExp])[] = [
  [/^per$/i, /^cent$/i],
  [/^out$/i, /^of$/i],
]

/** Runs of numbers with their sign and scale: "$1.2 billion", "seven", "10 percent"; not those that belong to a date. */
export function numbersOffered(text: string, tokens: readonly Token[], dates: readonly DateMention[]): NumberRange[] {
  const days = dates.filter(({ kind }) => kind === 'date' || kind === 'time')
  const found: NumberRange[] = []
  for (let i = 0; i < tokens.length; i++) {
    if ((!isPart(tokens[i]) && !SIGN.test(tokens[i]!.text)) || ADDRESS.test(tokens[i]!.text)) continue
    const last = lastPart(tokens, i)
    const [start, end] = [tokens[i]!.start, tokens[last]!.end]
    const isDay = days.some((day) => day.start < end && day.end > start)
    if (!isDay && SAYS.test(text.slice(start, end)) && !isNoAmount(text, { start, end })) found.push({ start, end })
    i = last
  }
  return found
}

function lastPart(tokens: readonly Token[], first: number): number {
  const textAt = (i: number) => tokens[i]?.text ?? ''
  let last = first
  for (;;) {
    if (isPart(tokens[last + 1]) || SCALE.test(textAt(last + 1))) last++
    else if (isJoined(0) || (isJoined(1) && isPart(tokens[last + 3]))) last += 2
    else return last
  }
  function isJoined(i: 0 | 1): boolean {
    return JOINED[i]![0].test(textAt(last + 1)) && JOINED[i]![1].test(textAt(last + 2))
  }
}

function isPart(token: Token | undefined): boolean {
  return token !== undefined && NUMBER_PARTS.test(token.pos) && token.text !== BAR
}

/** "half past NINE", "EIGHT o'clock". */
const HOUR_BEFORE = /\b(?:past|(?:quarter|minutes) to) $/i
const HOUR_BEHIND = /^ ?(?:o['’]clock|[ap]\.?m)\b/i
/** "5. Any other business", "5) Any other business". */
const LIST_MARK = /^(?:[.)]\s|[.)]?$)/
/** "members under 18", "at the age of 12": an age. */
const AGE_BEFORE =
  /\b(?:(?:age|ages) of|aged|(?:adults|boys|children|girls|guests|kids|members|men|minors|people|players|pupils|students|teenagers|those|visitors|women|workers) (?:under|over|below|above)) $/i
/** "Ann Lee, 47, sold ..." */
const NAME_BEFORE = /\p{Lu}\p{Ll}+, $/u
const AGE_MAX = 100
const NOUN_BEHIND = /^(?:-| ?%|,\d)/

/** Characters before and behind a number that are looked at: a row may hold thousands. */
const NEAR = 40

/** An hour, the number of a point in a list, of a telephone, or an age: none counts anything. */
function isNoAmount(text: string, { start, end }: NumberRange): boolean {
  const before = text.slice(Math.max(0, start - NEAR), start)
  const [number, behind] = [text.slice(start, end), text.slice(end, end + NEAR)]
  if (HOUR_BEFORE.test(before) || HOUR_BEHIND.test(behind) || isPhone(number)) return true
  if (/^\d{1,3}$/.test(number) && /(?:^|\n)[\s#*]*$/.test(before) && LIST_MARK.test(behind)) return true
  if (/^\d{1,2}$/.test(number) && NAME_BEFORE.test(before) && /^(?:,|\)|$)/.test(behind)) return true
  return AGE_BEFORE.test(before) && !NOUN_BEHIND.test(behind) && !(Number(number) > AGE_MAX)
}

/** Numbers of telephones: with a leading zero or the country's number; or parted by hyphens. */
export const PHONE = /(?<![\d.,])(?:\+\d{1,3}[ -]?\(?\d|\(?0\d|\d{3}-(?=\d{3}-\d{4}\b))[\d ()/-]{5,18}\d(?![\d.,]*\d)/g
const isPhone = (number: string): boolean => number.match(PHONE)?.[0] === number

const DIGITS = /\d[\d.,]*(?<=\d)/g

/** "100 metres" where "how fast did she run 100 metres" is asked: the question tells that number itself. */
export function isTold(number: string, { full }: Asked): boolean {
  const own = number.match(DIGITS) ?? []
  const told: readonly string[] = full.match(DIGITS) ?? []
  return own.length > 0 && own.every((one) => told.includes(one))
}

const CURRENCY = new RegExp(`\\p{Sc}|^[ -]?(?:\\p{Lu}[\\p{L} ]{1,14} )?(?:${CURRENCIES})\\b`, 'iu')
/** "149 euros" */
const CURRENCY_LAST = new RegExp(` (?:${CURRENCIES})$`, 'i')
const SCALED = /\b(?:thousand|million|billion|trillion)\b/i
const PART = /%|\b(?:per ?cent|percentage points?)\b|\b(?:half|thirds?|quarters?|fifths?|tenths?)\b/i
const LONGEST_CURRENCY = 24

/** "412 PENCE", "12 €"; "won" is a verb as well. */
const CURRENCY_BEHIND = new RegExp(`^(?: ?\\p{Sc}| (?:${CURRENCIES.replace('|won', '')})(?![\\p{L}-]))`, 'iu')

/** A number with the currency behind it, if there is one. */
export function withCurrency(text: string, { start, end }: NumberRange): NumberRange {
  return { start, end: end + (CURRENCY_BEHIND.exec(text.slice(end, end + LONGEST_CURRENCY))?.[0].length ?? 0) }
}

/** A number, and what of its sentence stands behind it. */
interface Place {
  readonly text: string
  readonly behind: string
}
const behind = (place: Place) => place.behind.slice(0, LONGEST_CURRENCY)

/** Whether a number is a sum of a currency. */
export function hasCurrency(number: Place): boolean {
  return (
    CURRENCY.test(number.text) ||
    CURRENCY_LAST.test(number.text) ||
    CURRENCY.test(behind(number).replace(/\p{Sc}/gu, ' '))
  )
}

/** Whether a number is a sum: of a currency, or so many millions of nobody knows what, but no share of it. */
export function isMoney(number: Place): boolean {
  return !PART.test(number.text) && (hasCurrency(number) || SCALED.test(number.text))
}

/** Whether a number is a share of something: "8.6%", "two thirds", "12 per cent". */
export function isShare(number: Place): boolean {
  return (
    PART.test(number.text) ||
    /\bout of\b/i.test(number.text) ||
    /^[ -]?(?:%|per ?cent|percentage|in (?:every )?(?:\d|ten|five|four|three|two|hundred)|out of)/i.test(behind(number))
  )
}
