// What a word or a numeral may be in a date.
import { isDate, pad } from './calendar.ts'
import type { Tags } from './lexer.ts'
import * as data from './lexicon.data.ts'

/** Abbreviations, and names of months that are words of their own, count only with a capital letter. */
const CAPITAL_ONLY = new Set([
  ...Object.keys(data.MONTH_ABBREVIATIONS),
  ...Object.keys(data.WEEKDAY_ABBREVIATIONS),
  'may',
  'march',
  'august',
  'et',
])

const WORDS = buildWords()
const EARLY_MIN = 100
const YEAR_MIN = 1000
const YEAR_MAX = 2199
const DAY_MAX = 31
const HOUR_MAX = 24

function buildWords(): Map<string, Tags> {
  const words = new Map<string, Tags>()
  const add = (entries: Readonly<Record<string, unknown>>, tagsOf: (value: never) => Tags) => {
    for (const [word, value] of Object.entries(entries)) {
      words.set(word, { ...words.get(word), ...tagsOf(value as never) })
    }
  }
  add(data.MONTHS, (MONTH: number) => ({ MONTH }))
  add(data.MONTH_ABBREVIATIONS, (MONTH: number) => ({ MONTH }))
  add(data.WEEKDAYS, (WEEKDAY: number) => ({ WEEKDAY }))
  for (const [word, WEEKDAYS] of Object.entries(data.WEEKDAYS)) words.set(`${word}s`, { WEEKDAYS })
  add(data.WEEKDAY_ABBREVIATIONS, (SHORT: number) => ({ SHORT }))
  add(data.UNITS, (UNIT: NonNullable<Tags['UNIT']>) => ({ UNIT, SINGULAR: UNIT }))
  add(data.PLURALS, (UNIT: NonNullable<Tags['UNIT']>) => ({ UNIT, PLURAL: UNIT }))
  add(data.PARTS, (PART: string) => ({ PART }))
  add(data.SEASONS, (SEASON: string) => ({ SEASON }))
  add(data.SHIFTS, (SHIFT: number) => ({ SHIFT }))
  add(data.FREQUENCIES, (FREQUENCY: string) => ({ FREQUENCY }))
  add(data.DECADES, (DECADE: number) => ({ DECADE }))
  add(data.NUMBERS, (NUMBER: number) => ({ NUMBER }))
  add(data.ORDINALS, (ORDINAL: number) => ({ ORDINAL }))
  for (const word of data.VAGUE) words.set(word, { VAGUE: true })
  for (const word of data.ZONES) words.set(word, { ZONE: true })
  words.set('half', { HALF: true })
  words.set('am', { MERIDIEM: 'am' })
  words.set('pm', { MERIDIEM: 'pm' })
  return words
}

/** Tags of a word in lower case; undefined for a word that has no part in dates. */
export function tagsOfWord(word: string, capital: boolean): Tags | undefined {
  const tags = WORDS.get(word)
  return tags && !capital && CAPITAL_ONLY.has(word) ? undefined : tags
}

/** Tags of a lexeme that begins with a digit, in lower case. */
export function tagsOfNumeral(numeral: string): Tags {
  const [, digits, suffix] = /^([\d,.]+)(\D*)$/.exec(numeral) ?? []
  if (digits === undefined || /^\d+\.\d+\./.test(digits)) return tagsOfDigits(numeral)
  const count = Number(digits.replaceAll(',', ''))
  const whole = /^\d+$/.test(digits)
  if (suffix === 's') return whole ? tagsOfDecade(digits, count) : {}
  if (suffix) return whole ? { ORDINAL: count, ...(count >= 1 && count <= DAY_MAX && { DAY: count }) } : {}
  if (!whole) return { NUMBER: count }
  return {
    NUMBER: count,
    ...(digits.length <= 2 && count >= 1 && count <= DAY_MAX && { DAY: count }),
    ...(digits.length <= 2 && count <= HOUR_MAX && { HOUR: count }),
    ...(digits.length === 3 && count >= EARLY_MIN && { EARLY: count }),
    ...(digits.length === 4 && count >= YEAR_MIN && count <= YEAR_MAX && { YEAR: count }),
  }
}

function tagsOfDecade(digits: string, count: number): Tags {
  if (count % 10) return {}
  if (digits.length === 4) return { DECADE: count }
  return digits.length === 2 ? { DECADE: count / 10 } : {}
}

/**
 * "2017-05-11", "5/11/2017" (month first, as in American papers, unless it cannot be one), "11.05.2017", "10:35".
 * Of day and month without a year only 9/11 is a date; the rest are fractions, odds and scores.
 */
function tagsOfDigits(numeral: string): Tags {
  if (numeral.includes(':')) return { CLOCK: numeral.length === 4 ? `0${numeral}` : numeral }
  if (numeral === '9/11') return { DIGITS: '2001-09-11' }
  const [a = 0, b = 0, c] = numeral.split(/[-/.]/).map(Number)
  if (c === undefined) return b === 2 * a ? { HALF: true } : {}
  if (numeral.includes('-')) return tagsOfDate(a, b, c)
  const year = c < 100 ? fullYear(c) : c
  return numeral.includes('.') || a > 12 ? tagsOfDate(year, b, a) : tagsOfDate(year, a, b)
}

function tagsOfDate(year: number, month: number, day: number): Tags {
  if (year < YEAR_MIN || !isDate(year, month, day)) return {}
  return { DIGITS: `${pad(year, 4)}-${pad(month)}-${pad(day)}` }
}

/** A year of two digits: 70 to 99 are of the last century (the rule of POSIX, for papers that write "5/11/98"). */
export function fullYear(short: number): number {
  return short + (short < 70 ? 2000 : 1900)
}
