// The first and the last day of a TIMEX3 value.
import { type Day, isDate, isoDay, mondayOf, toDay, type Unit } from './calendar.ts'

export interface DayRange {
  readonly first: Day
  readonly last: Day
  /** What the value counts in. */
  readonly unit: Unit
}

const SHAPE = /^(\d{2})(?:(\d)(?:(\d)(?:-(.+))?|X)?|XX)?$/
/** First months of the seasons of the northern half, by the calendar of weather services; a winter ends in the next year. */
export const MONTH_OF_SEASON: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }
const MONTHS_PER_QUARTER = 3
const MONTHS_PER_HALF = 6
const SATURDAY_AFTER_MONDAY = 5
const SUNDAY_AFTER_MONDAY = 6

/**
 * First and last day (ISO, in UTC) of what a value names: 2016-07 is 2016-07-01 to 2016-07-31. Undefined for durations,
 * sets, references (PRESENT_REF) and values that lack their year (XXXX-07).
 */
export function dateRange(value: string): { start: string; end: string } | undefined {
  const range = daysOf(value)
  return range && { start: isoDay(range.first), end: isoDay(range.last) }
}

/** As `dateRange`, in days since 1970. */
export function daysOf(value: string): DayRange | undefined {
  const [from, to] = value.split('/')
  if (to !== undefined) {
    const [first, last] = [daysOf(from!), daysOf(to)]
    return first && last && { first: first.first, last: last.last, unit: last.unit }
  }
  const parts = SHAPE.exec(value)
  if (!parts) return undefined
  const [, century, decade, year, rest] = parts
  if (decade === undefined) return years(Number(century) * 100, 100, 'CE')
  if (year === undefined) return years(Number(century + decade) * 10, 10, 'DE')
  const full = Number(century + decade + year)
  return rest === undefined ? years(full, 1, 'Y') : withinYear(full, rest)
}

function withinYear(year: number, rest: string): DayRange | undefined {
  const season = MONTH_OF_SEASON[rest]
  if (season) return months(year, season, MONTHS_PER_QUARTER, 'Q')
  const part = /^([QHW])(\d{1,2})(?:-(\d|WE))?$/.exec(rest)
  if (part) return numbered(year, part[1]!, Number(part[2]), part[3])
  const date = /^(\d{2})(?:-(\d{2})(?:T.*)?|-XX)?$/.exec(rest)
  if (!date) return undefined
  const month = Number(date[1])
  if (month < 1 || month > 12) return undefined
  if (date[2] === undefined) return months(year, month, 1, 'M')
  if (!isDate(year, month, Number(date[2]))) return undefined
  const day = toDay(year, month, Number(date[2]))
  return { first: day, last: day, unit: 'D' }
}

function numbered(year: number, letter: string, n: number, inWeek: string | undefined): DayRange | undefined {
  if (n < 1) return undefined
  if (letter === 'Q') return n <= 4 ? months(year, n * 3 - 2, MONTHS_PER_QUARTER, 'Q') : undefined
  if (letter === 'H') return n <= 2 ? months(year, n * 6 - 5, MONTHS_PER_HALF, 'HALF') : undefined
  if (n > 53) return undefined
  const monday = mondayOf(year, n)
  const sunday = monday + SUNDAY_AFTER_MONDAY
  if (inWeek === 'WE') return { first: monday + SATURDAY_AFTER_MONDAY, last: sunday, unit: 'WE' }
  if (inWeek === undefined) return { first: monday, last: sunday, unit: 'W' }
  const day = monday + Number(inWeek) - 1
  return { first: day, last: day, unit: 'D' }
}

function years(year: number, count: number, unit: Unit): DayRange {
  return { first: toDay(year), last: toDay(year + count) - 1, unit }
}

function months(year: number, month: number, count: number, unit: Unit): DayRange {
  return { first: toDay(year, month), last: toDay(year, month + count) - 1, unit }
}
