// Days that have names: Christmas, Thanksgiving, Easter.
import { type Day, fromDay, isoDay, toDay, weekdayOf } from '../calendar.ts'
import { isLimitAhead } from '../deadline.ts'
import { isHolidayInName } from '../in-name.ts'
import { nearestDate } from '../nearest.ts'
import type { Match } from '../pattern.ts'
import { type Context, date, type Reading, type Rule, rule, tenseOf } from '../rule.ts'
import { NO_YEAR, yearTold } from '../year-told.ts'

const DAYS_PER_WEEK = 7
const THURSDAY = 4

type DayOf = (year: number) => Day

export const holidayRules: readonly Rule[] = [
  holiday(['christmas day?', 'christmas'], (year) => toDay(year, 12, 25)),
  holiday(['christmas eve'], (year) => toDay(year, 12, 24)),
  holiday(["new year 's day"], (year) => toDay(year, 1, 1)),
  holiday(["new year 's eve"], (year) => toDay(year, 12, 31)),
  holiday(['thanksgiving day?'], thanksgiving),
  holiday(['halloween'], (year) => toDay(year, 10, 31)),
  holiday(["valentine 's day"], (year) => toDay(year, 2, 14)),
  holiday(['easter sunday?'], easter),
  holiday(['good friday'], (year) => easter(year) - 2),
]

/** The patterns as they are, with a year behind them, and shifted: "last Thanksgiving". */
function holiday(names: readonly string[], dayOf: DayOf): Rule {
  const patterns = names.flatMap((name) => [name, `${name} ,|of? YEAR`, `SHIFT ${name}`])
  return { ...rule(patterns, (match, context) => readHoliday(match, context, dayOf)), proper: true }
}

function readHoliday(match: Match, context: Context, dayOf: DayOf): Reading | undefined {
  const { lexemes, reference } = context
  if (!lexemes[match.to - 1]!.capital && match.tags.YEAR === undefined) return undefined
  if (match.tags.YEAR !== undefined) return date(isoDay(dayOf(match.tags.YEAR)))
  const { SHIFT } = match.tags
  if (reference === undefined || (match.words.length === 1 && isHolidayInName(lexemes, match.from))) return undefined
  const { year } = fromDay(reference)
  if (SHIFT === -1) return date(isoDay([year, year - 1].map(dayOf).find((day) => day < reference)!))
  if (SHIFT === 1) return date(isoDay([year, year + 1].map(dayOf).find((day) => day > reference)!))
  if (isLimitAhead(lexemes, match.from))
    return date(isoDay([year, year + 1].map(dayOf).find((day) => day >= reference)!))
  const { month, day } = fromDay(dayOf(year))
  const told = yearTold(match, context, month)
  if (told !== undefined) return told === NO_YEAR ? undefined : date(isoDay(dayOf(Number(told))))
  const nearest = nearestDate(reference, month, day, tenseOf(match, context))
  return date(isoDay(dayOf(Number(nearest.slice(0, 4)))))
}

/** The fourth Thursday of November (the United States). */
function thanksgiving(year: number): Day {
  const first = toDay(year, 11, 1)
  return first + ((THURSDAY - weekdayOf(first) + DAYS_PER_WEEK) % DAYS_PER_WEEK) + 3 * DAYS_PER_WEEK
}

/** Sunday of Easter in the Gregorian calendar: the anonymous algorithm of Nature, 1876. */
function easter(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return toDay(year, Math.floor(f / 31), (f % 31) + 1)
}
