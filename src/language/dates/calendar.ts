// Days, weeks and years counted in UTC, and the TIMEX3 values (ISO 8601) of the periods that they lie in.

/** Whole days since 1970-01-01. */
export type Day = number

/** Units of time, by their TIMEX3 letters; MIN and S belong behind the T of a duration, DE and CE are decade and century. */
export type Unit = 'S' | 'MIN' | 'H' | 'D' | 'WE' | 'W' | 'M' | 'Q' | 'HALF' | 'Y' | 'DE' | 'CE'

const MS_PER_DAY = 86_400_000
const DAYS_PER_WEEK = 7
const MONTHS_PER_YEAR = 12
/** 1970-01-01 was a Thursday. */
const EPOCH_WEEKDAY = 4
const THURSDAY = 4
const LEAP_YEAR = 2000
const MONTHS: Readonly<Partial<Record<Unit, number>>> = { M: 1, Q: 3, HALF: 6, Y: 12, DE: 120, CE: 1200 }
const DAYS: Readonly<Partial<Record<Unit, number>>> = { D: 1, W: 7, WE: 7 }
const SECONDS: Readonly<Partial<Record<Unit, number>>> = { S: 1, MIN: 60, H: 3600 }

export const pad = (n: number, size = 2): string => String(n).padStart(size, '0')

/** The day of a date; months and days beyond their range run over into the next ones, as in Date.UTC. */
export function toDay(year: number, month = 1, day = 1): Day {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return Math.floor(date.getTime() / MS_PER_DAY)
}

export function fromDay(day: Day): { year: number; month: number; day: number } {
  const date = new Date(day * MS_PER_DAY)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** True for a day that is in the calendar: not 31 June. */
export function isDate(year: number, month: number, day: number): boolean {
  const read = fromDay(toDay(year, month, day))
  return read.month === month && read.day === day
}

/** True for a day that a month can have: 29 February, not 31 June. */
export function isDayOfMonth(month: number, day: number): boolean {
  return isDate(LEAP_YEAR, month, day)
}

/** The day of an ISO date or date-time; what stands behind the date does not count. Undefined for anything else. */
export function readDay(iso: string): Day | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(iso)
  if (!parts) return undefined
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  return isDate(year, month, day) ? toDay(year, month, day) : undefined
}

export function isoDay(day: Day): string {
  const { year, month, day: date } = fromDay(day)
  return `${pad(year, 4)}-${pad(month)}-${pad(date)}`
}

/** 1 Monday ... 7 Sunday (ISO 8601). */
export function weekdayOf(day: Day): number {
  return ((((day + EPOCH_WEEKDAY - 1) % DAYS_PER_WEEK) + DAYS_PER_WEEK) % DAYS_PER_WEEK) + 1
}

/** Year and number of the week that a day lies in (ISO 8601: a week belongs to the year of its Thursday). */
function weekOf(day: Day): { year: number; week: number } {
  const thursday = day - weekdayOf(day) + THURSDAY
  const { year } = fromDay(thursday)
  return { year, week: Math.floor((thursday - toDay(year)) / DAYS_PER_WEEK) + 1 }
}

/** The Monday of a week of a year (ISO 8601: 4 January is always in week 1). */
export function mondayOf(year: number, week: number): Day {
  const inFirst = toDay(year, 1, THURSDAY)
  return inFirst - weekdayOf(inFirst) + 1 + (week - 1) * DAYS_PER_WEEK
}

/** A day moved by a count of units; the 31st becomes the last day of a shorter month. */
export function shift(day: Day, unit: Unit, count: number): Day {
  const days = DAYS[unit]
  if (days) return day + days * count
  const seconds = SECONDS[unit]
  if (seconds) return day + Math.trunc((seconds * count * 1000) / MS_PER_DAY)
  const date = fromDay(day)
  const months = date.year * MONTHS_PER_YEAR + date.month - 1 + MONTHS[unit]! * count
  const year = Math.floor(months / MONTHS_PER_YEAR)
  const month = months - year * MONTHS_PER_YEAR + 1
  const last = fromDay(toDay(year, month + 1, 0)).day
  return toDay(year, month, Math.min(date.day, last))
}

/** The TIMEX3 value of the period of a unit that a day lies in: 1998-03-22 in units of W is 1998-W12. */
export function periodOf(day: Day, unit: Unit): string {
  const { year, month } = fromDay(day)
  const yyyy = pad(year, 4)
  switch (unit) {
    case 'CE':
      return yyyy.slice(0, 2)
    case 'DE':
      return yyyy.slice(0, 3)
    case 'Y':
      return year > 0 ? yyyy : `BC${pad(1 - year, 4)}`
    case 'HALF':
      return `${yyyy}-H${month <= 6 ? 1 : 2}`
    case 'Q':
      return `${yyyy}-Q${Math.ceil(month / 3)}`
    case 'M':
      return `${yyyy}-${pad(month)}`
    case 'W':
    case 'WE': {
      const { year: weekYear, week } = weekOf(day)
      return `${pad(weekYear, 4)}-W${pad(week)}${unit === 'WE' ? '-WE' : ''}`
    }
    default:
      return isoDay(day)
  }
}

/** The TIMEX3 value of a duration. A count of `X` is an unknown one; halves become the next smaller unit. */
export function duration(count: number | 'X', unit: Unit): string {
  if (unit === 'DE' || unit === 'CE') {
    const years = unit === 'DE' ? 10 : 100
    return count === 'X' ? `PX${unit}` : duration(count * years, 'Y')
  }
  if (unit === 'Q' && count !== 'X') return duration(count * 3, 'M')
  const letter = unit === 'MIN' ? 'M' : unit === 'HALF' ? 'H' : unit === 'WE' ? 'W' : unit
  const prefix = SECONDS[unit] ? 'PT' : 'P'
  if (count === 'X' || Number.isInteger(count)) return `${prefix}${count}${letter}`
  const whole = Math.floor(count)
  const half = { Y: '6M', H: '30M', MIN: '30S' }[unit as string]
  if (!half || count - whole !== 0.5) return `${prefix}${count}${letter}`
  return `${prefix}${whole ? `${whole}${letter}` : ''}${half}`
}
