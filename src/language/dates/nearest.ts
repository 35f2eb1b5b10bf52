// Which year, or week, a date means that does not say it: the publication's date and the tense of the clause decide.
import { type Day, fromDay, isoDay, pad, shift, toDay, weekdayOf } from './calendar.ts'
import type { Tense } from './tense.ts'

const DAYS_PER_WEEK = 7
const MONTHS_PER_YEAR = 12
/** Nearer than this a date of the year is the nearest one, whatever the tense. */
const NEAR_DAYS = 60
const NEAR_MONTHS = 3

/** "Oct. 23": the nearest one; far from publication the one that the tense asks for. */
export function nearestDate(reference: Day | undefined, month: number, day: number, tense: Tense): string {
  if (reference === undefined) return `XXXX-${pad(month)}-${pad(day)}`
  const { year } = fromDay(reference)
  const candidates = [year - 1, year, year + 1].map((y) => toDay(y, month, day))
  const nearest = candidates.reduce((a, b) => (Math.abs(b - reference) < Math.abs(a - reference) ? b : a))
  if (Math.abs(nearest - reference) <= NEAR_DAYS || tense === 'present') return isoDay(nearest)
  return isoDay(
    tense === 'future' ? candidates.find((d) => d >= reference)! : candidates.findLast((d) => d <= reference)!,
  )
}

/** The first one from publication on; what was announced just before may come out late. */
export function nextDate(reference: Day, month: number, day: number): string {
  const { year } = fromDay(reference)
  const days = [year - 1, year, year + 1].map((y) => toDay(y, month, day))
  return isoDay(days.find((d) => d >= reference - DAYS_PER_WEEK)!)
}

/** "in October": this month or the last such one; the next one when the clause looks ahead. */
export function nearestMonth(reference: Day | undefined, month: number, tense: Tense): string {
  if (reference === undefined) return `XXXX-${pad(month)}`
  const now = fromDay(reference)
  let ahead = (month - now.month + MONTHS_PER_YEAR) % MONTHS_PER_YEAR
  if (tense === 'past' && ahead > 0) ahead -= MONTHS_PER_YEAR
  if (tense === 'present' && ahead > NEAR_MONTHS) ahead -= MONTHS_PER_YEAR
  return isoDay(shift(toDay(now.year, now.month), 'M', ahead)).slice(0, 7)
}

/** "the third quarter": the last one that has begun; the next one when the clause looks ahead. */
export function nearestQuarter(reference: Day | undefined, quarter: number, tense: Tense): string {
  if (reference === undefined) return `XXXX-Q${quarter}`
  const now = fromDay(reference)
  const current = Math.ceil(now.month / 3)
  let { year } = now
  if (quarter > current && tense !== 'future') year--
  // Plans of a quarter that is hardly over are still about its report: "expects to post a third-quarter loss".
  if (quarter < current - 1 && tense === 'future') year++
  return `${pad(year, 4)}-Q${quarter}`
}

/** "on Thursday": the day of publication itself, else the last such day; the next one when the clause looks ahead. */
export function nearestWeekday(reference: Day | undefined, weekday: number, tense: Tense): string {
  if (reference === undefined) return `XXXX-WXX-${weekday}`
  const ahead = (weekday - weekdayOf(reference) + DAYS_PER_WEEK) % DAYS_PER_WEEK
  return isoDay(reference + (tense === 'future' || ahead === 0 ? ahead : ahead - DAYS_PER_WEEK))
}
