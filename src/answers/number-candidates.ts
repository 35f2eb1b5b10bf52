// Numbers of a sentence as answers: counts and sums with their sign and scale, and people's ages.
import type { DateMention, Token } from '../language/index.ts'
import type { Candidate } from './candidates.ts'
import type { Asked } from './question.ts'

interface NumberRange {
  readonly start: number
  readonly end: number
}

const NUMBER_PARTS = /^(?:NUM|SYM)$/
/** Between the cells of a table's row. */
const BAR = '|'
const SIGN = /^[$€£]/
/** Web addresses are tagged as numbers when they hold one. */
const ADDRESS = /\/\/|^www\.|@/
const SCALE = /^(?:hundred|thousand|million|billion|trillion|dozen|percent|per cent|%|dollars?|pounds?|euros?)s?$/i

/** Runs of numbers with their sign and scale: "$1.2 billion", "seven", "10 percent"; not those that belong to a date. */
export function numbersOffered(tokens: readonly Token[], dates: readonly DateMention[]): NumberRange[] {
  const days = dates.filter(({ kind }) => kind === 'date' || kind === 'time')
  const found: NumberRange[] = []
  for (let i = 0; i < tokens.length; i++) {
    if ((!isPart(tokens[i]) && !SIGN.test(tokens[i]!.text)) || ADDRESS.test(tokens[i]!.text)) continue
    let last = i
    while (isPart(tokens[last + 1]) || SCALE.test(tokens[last + 1]?.text ?? '')) last++
    const [start, end] = [tokens[i]!.start, tokens[last]!.end]
    if (!days.some((day) => day.start < end && day.end > start)) found.push({ start, end })
    i = last
  }
  return found
}

function isPart(token: Token | undefined): boolean {
  return token !== undefined && NUMBER_PARTS.test(token.pos) && token.text !== BAR
}

const DIGITS = /\d[\d.,]*(?<=\d)/g

/** "100 metres" where "how fast did she run 100 metres" is asked: the question tells that number itself. */
export function isTold(number: string, { full }: Asked): boolean {
  const own = number.match(DIGITS) ?? []
  const told: readonly string[] = full.match(DIGITS) ?? []
  return own.length > 0 && own.every((one) => told.includes(one))
}

const CURRENCY =
  /\p{Sc}|^[ -]?(?:\p{Lu}[\p{L} ]{1,14} )?(?:dollars?|cents?|euros?|pounds?|pence|francs?|marks?|guilders?|crowns?|kron(?:er?|or)|yen|yuan|rupees?|rub(?:el|le)s?|pesos?|reais|rand|dinars?|lira|zlotys?|shillings?|won)\b/iu
const SCALED = /\b(?:thousand|million|billion|trillion)\b/i
const PART = /%|\b(?:per ?cent|percentage points?)\b|\b(?:half|thirds?|quarters?|fifths?|tenths?)\b/i
const LONGEST_CURRENCY = 24

type Place = Pick<Candidate, 'text' | 'end' | 'evidence'>
const behind = ({ end, evidence }: Place) =>
  evidence.article.text.slice(end, Math.min(evidence.end, end + LONGEST_CURRENCY))

/** Whether a number is a sum: of a currency, or so many millions of nobody knows what, but no share of it. */
export function isMoney(number: Place): boolean {
  const { text } = number
  return (
    !PART.test(text) &&
    (CURRENCY.test(text) || SCALED.test(text) || CURRENCY.test(behind(number).replace(/\p{Sc}/gu, ' ')))
  )
}

/** Whether a number is a share of something: "8.6%", "two thirds", "12 per cent". */
export function isShare(number: Place): boolean {
  return (
    PART.test(number.text) ||
    /^[ -]?(?:%|per ?cent|percentage|in (?:every )?(?:\d|ten|five|four|three|two|hundred)|out of)/i.test(behind(number))
  )
}

/** Units that tell how far, high, heavy or fast. */
const UNIT =
  /^[ -]?(?:(?:kilo|centi|milli)?met(?:re|er)s?|(?:kilo)?gram(?:me)?s?|km|cm|mm|m|kg|g|mph|km\/h|kph|knots?|miles?|feet|foot|ft|inch(?:es)?|yards?|acres?|hectares?|tons?|tonnes?|pounds?|lbs?|stone|degrees?|fathoms?|leagues?|light[ -]years?|blocks?|hours?|minutes?|seconds?)\b/i
const LONGEST_UNIT = 14

/** Numbers with a unit of measure behind them: "12 kilometres", "200-metre". */
export function measuresOffered(text: string, tokens: readonly Token[], dates: readonly DateMention[]): NumberRange[] {
  return numbersOffered(tokens, dates).flatMap(({ start, end }) => {
    const unit = UNIT.exec(text.slice(end, end + LONGEST_UNIT))?.[0]
    return unit ? [{ start, end: end + unit.length }] : []
  })
}

/** "52-year-old", "aged 52", "John Smith, 52,", "at the age of 52", "340 years old". */
const AGE =
  /\b(\d{1,4})(?=[- ]years?[- ]olds?\b)|(?:\baged? |\bage of |\p{Ll}, )(\d{1,3})(?=[,.;)]|\s)(?!, \p{L}+ \d)/gu

/** Ages in a sentence, the number alone. */
export function agesOffered(text: string): NumberRange[] {
  return [...text.matchAll(AGE)].map(({ index, 0: whole, 1: first, 2: second }) => {
    const end = index + whole.length
    return { start: end - (first ?? second!).length, end }
  })
}
