// Ranges: "June 3-5, 2012", "1914-18", "the 10th and 11th centuries". Their value is an ISO 8601 interval.
import { fromDay, isDayOfMonth, pad } from '../calendar.ts'
import { endsAsYear } from '../early-year.ts'
import { nearestDate } from '../nearest.ts'
import type { Match } from '../pattern.ts'
import { type Context, date, type Reading, type Rule, rule, tenseOf } from '../rule.ts'
import { yearOfClause } from '../year-of-clause.ts'
import { yearTold } from '../year-told.ts'

const YEARS_PER_CENTURY = 100
const CENTURY_MAX = 21

export const rangeRules: readonly Rule[] = [
  rule(['MONTH DAY -|to|through DAY ,? YEAR?', 'DAY -|to DAY of? MONTH ,? YEAR?'], days),
  rule(
    [
      'WEEKDAY|SHORT ,? the? DAY -|to|until|till|through WEEKDAY|SHORT ,? the? DAY of? MONTH ,? YEAR?',
      'WEEKDAY|SHORT ,? MONTH DAY -|to|until|till|through WEEKDAY|SHORT ,? DAY ,? YEAR?',
    ],
    days,
  ),
  rule('WEEKDAY|SHORT ,? the? DAY and|& WEEKDAY|SHORT ,? the? DAY of? MONTH ,? YEAR?', listed),
  rule(
    ['DAY ,? DAY? and|& DAY of? MONTH ,? YEAR?', 'MONTH DAY ,? DAY? and|& DAY ,? YEAR', 'MONTH DAY ,? DAY? and|& DAY'],
    listed,
  ),
  rule(['MONTH DAY -|to|through DAY SHIFT year', 'DAY -|to DAY of? MONTH SHIFT year'], days),
  rule(['YEAR - NUMBER', 'the? SEASON of YEAR - NUMBER'], years),
  rule('the? ORDINAL and|or|to ORDINAL centuries', centuries),
]

/** The days of a match, without its month and year. */
const daysOfMatch = ({ words }: Match): number[] =>
  words.filter((word) => /^\d{1,2}(?!\d)/.test(word)).map((word) => Number.parseInt(word, 10))

/** "12 and 13 July" is a range as "12 to 13 July" is; of days that lie apart, "3 and 17 May", the first tells when. */
function listed(match: Match, context: Context): Reading | undefined {
  const { from, tags, to } = match
  const isMonthFirst = context.lexemes[from]!.tags.MONTH !== undefined
  // "On July 12 and 13 people".
  if (isMonthFirst && tags.YEAR === undefined && !endsAsYear(context.lexemes, to)) return undefined
  const reading = days(match, context)
  const numbers = daysOfMatch(match)
  const isSpan = context.lexemes[from - 1]?.word === 'between' || numbers.every((n, i) => n === numbers[0]! + i)
  return !reading || isSpan ? reading : { ...reading, value: reading.value.split('/')[0]! }
}

function days(match: Match, context: Context): Reading | undefined {
  const { MONTH: month = 0 } = match.tags
  const numbers = daysOfMatch(match)
  const [first = 0, last = 0] = [numbers[0], numbers.at(-1)]
  if (first >= last || !isDayOfMonth(month, last) || isOfVersion(match, context)) return undefined
  const year = yearOfDays(match, context, first)
  const day = (n: number) => `${year}-${pad(month)}-${pad(n)}`
  // Without its comma the pattern has taken one that belongs to the sentence.
  const to = match.words.at(-1) === ',' ? match.to - 1 : match.to
  return { ...date(`${day(first)}/${day(last)}`), to }
}

/** The 2 of "1.8.2 — 11 March 2025". */
function isOfVersion({ from }: Match, { lexemes }: Context): boolean {
  return !lexemes[from]!.spaced && /^[\d.]/.test(lexemes[from - 1]?.word ?? '')
}

/** The year that is said, that of "next year" behind the days or before them, else the nearest. */
function yearOfDays(match: Match, context: Context, day: number): number | string {
  const { lexemes, reference } = context
  const { from, tags } = match
  if (tags.YEAR !== undefined) return tags.YEAR
  if (tags.SHIFT !== undefined && reference !== undefined) return fromDay(reference).year + tags.SHIFT
  const tense = tenseOf(match, context)
  return (
    yearOfClause(lexemes, from, reference) ??
    yearTold(match, context, tags.MONTH!) ??
    nearestDate(reference, tags.MONTH!, day, tense).slice(0, 4)
  )
}

/** "1914-18", "the 2011-12 season": the second year in two digits. */
function years({ to, tags }: Match, { lexemes }: Context): Reading | undefined {
  const first = tags.YEAR!
  const [dash, short] = [lexemes[to - 2]!, lexemes[to - 1]!]
  if (dash.spaced || short.spaced || !/^\d\d$/.test(short.word)) return undefined
  const last = first - (first % YEARS_PER_CENTURY) + Number(short.word)
  return interval(first, last)
}

const interval = (first: number, last: number) => (last > first ? date(`${pad(first, 4)}/${pad(last, 4)}`) : undefined)

/** "the 10th and 11th centuries". */
function centuries({ from, to }: Match, { lexemes }: Context): Reading | undefined {
  const [first = 0, last = 0] = lexemes.slice(from, to).flatMap(({ tags }) => tags.ORDINAL ?? [])
  return last > first && last <= CENTURY_MAX ? date(`${pad(first - 1)}/${pad(last - 1)}`) : undefined
}
