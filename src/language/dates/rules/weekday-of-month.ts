// The first Thursday of a month, and of every month: "the second Tuesday in May 2024", "on the last Sunday of each month".
import { type Day, duration, fromDay, isoDay, pad, shift, toDay, weekdayOf } from '../calendar.ts'
import { nearestMonth } from '../nearest.ts'
import type { Match } from '../pattern.ts'
import { daysOf } from '../range.ts'
import { recurs } from '../recurring.ts'
import { type Context, date, type Reading, type Rule, rule, tenseOf } from '../rule.ts'

const DAYS_PER_WEEK = 7
const WEEKS_MAX = 5
const MONTHS_PER_YEAR = 12

export const weekdayOfMonthRules: readonly Rule[] = [
  rule(
    [
      'the? ORDINAL|last WEEKDAY of|in every|each|the SINGULAR',
      'the? ORDINAL|last WEEKDAY every|each SINGULAR',
      'every|each ORDINAL|last WEEKDAY of|in the|a? SINGULAR',
    ],
    ofEach,
  ),
  rule('every|each ORDINAL|other WEEKDAY', ({ tags, words }) =>
    words[1] === 'other' || tags.ORDINAL === 2 ? each(duration(2, 'W')) : undefined,
  ),
  rule(['the? ORDINAL|last WEEKDAY of|in MONTH ,? YEAR', 'the? ORDINAL|last WEEKDAY of|in MONTH'], ofMonth),
]

const each = (value: string): Reading => ({ kind: 'set', value })

/** "Of the month" is of each but in the past: "They meet on the first Thursday of the month". */
function ofEach(match: Match, context: Context): Reading | undefined {
  const { tags, words } = match
  const unit = tags.SINGULAR!
  if (!['M', 'Q', 'Y'].includes(unit) || !isNth(match)) return undefined
  const isEach = words.includes('every') || words.includes('each')
  if (isEach || (unit === 'M' && tenseOf(match, context) !== 'past')) return each(duration(1, unit))
  const { reference } = context
  if (unit === 'Q' || reference === undefined) return undefined
  const { year, month } = fromDay(reference)
  return nth(match, toDay(year, unit === 'M' ? month : tags.ORDINAL === undefined ? MONTHS_PER_YEAR : 1))
}

/** "Are held on the first Thursday in May" is of each year. */
function ofMonth(match: Match, context: Context): Reading | undefined {
  const { MONTH: month = 0, YEAR: year } = match.tags
  if (!isNth(match)) return undefined
  if (year !== undefined) return nth(match, toDay(year, month))
  const everyYear = `XXXX-${pad(month)}`
  if (recurs(match, context)) return each(everyYear)
  const days = daysOf(nearestMonth(context.reference, month, tenseOf(match, context)))
  return days ? nth(match, days.first) : date(everyYear)
}

const isNth = ({ tags }: Match): boolean => tags.ORDINAL === undefined || tags.ORDINAL <= WEEKS_MAX

/** The weekday of the month that begins on a day; "last" counts from its end. */
function nth({ tags }: Match, first: Day): Reading | undefined {
  const behind = shift(first, 'M', 1)
  const { ORDINAL: count, WEEKDAY: weekday = 1 } = tags
  const ahead = (day: Day) => (weekday - weekdayOf(day) + DAYS_PER_WEEK) % DAYS_PER_WEEK
  const lastOne = behind - DAYS_PER_WEEK + ahead(behind - DAYS_PER_WEEK)
  const day = count === undefined ? lastOne : first + ahead(first) + (count - 1) * DAYS_PER_WEEK
  return day < behind ? date(isoDay(day)) : undefined
}
