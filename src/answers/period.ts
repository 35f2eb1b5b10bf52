// The time that a question names ("in May 2022", "in May"): news seldom says the year or month of what it tells, its date does.
import type { Article } from '../articles/index.ts'
import type { Collection } from '../collections/index.ts'
import { dateRange, dates } from '../language/index.ts'
import { wordsOf } from './words.ts'

export interface Period extends Days {
  /** Numbers of the question's terms that name it. */
  readonly terms: readonly number[]
}

/** First and last day, as ISO dates; without years ("05-01") those of any year. */
interface Days {
  readonly start: string
  readonly end: string
}

const YEAR = /\b(?:1\d|20)\d\d\b/
/** TIMEX3 of a month or day whose year is not told. */
const YEARLESS = /^XXXX(?=-\d\d(?:-\d\d)?$)/
/** It has a 29 February. */
const ANY_YEAR = '2000'
const YEAR_LENGTH = '2000-'.length

/** The first such time of a question; nothing when it names none. */
export function periodOf(question: string, terms: readonly { readonly term: string }[]): { period?: Period } {
  for (const { text, value } of dates(question)) {
    const days = daysOf(text, value)
    if (!days) continue
    const words = new Set(wordsOf(text).map(({ term }) => term))
    return { period: { ...days, terms: [...terms.keys()].filter((i) => words.has(terms[i]!.term)) } }
  }
  return {}
}

function daysOf(text: string, value: string): Days | undefined {
  if (YEAR.test(text)) return dateRange(value)
  const days = YEARLESS.test(value) ? dateRange(value.replace(YEARLESS, ANY_YEAR)) : undefined
  return days && { start: days.start.slice(YEAR_LENGTH), end: days.end.slice(YEAR_LENGTH) }
}

/** Filters for articles published in a period; none for that of any year. */
export function filtersFor({ start, end }: Period): { after: string; before: string } | undefined {
  return YEAR.test(start) ? { after: start, before: end } : undefined
}

/**
 * Whether what `article.text` tells from `start` to `end` was in a period: by the days that it names, counted from the
 * article's date; where it names none, by that date itself. An article without a date tells by its words alone.
 */
export function isWithin(period: Period, article: Article, start: number, end: number): boolean {
  const { date } = article
  if (!date) return false
  const told = dates(article.text.slice(start, end), { date }).flatMap(({ value }) => dateRange(value) ?? [])
  return told.length > 0 ? told.some((days) => overlap(period, days)) : isDatedWithin(period, date)
}

/** Numbers of the question's terms that are met by the time of what was found, though no text may hold them. */
export function metByTime({ period }: { period?: Period }, found: readonly { inPeriod: boolean }[]): readonly number[] {
  return period && found.some(({ inPeriod }) => inPeriod) ? period.terms : []
}

/** Share of a collection's articles that were published in a period. */
export function shareWithin(period: Period, collection: Collection): number {
  let within = 0
  for (const { date } of collection.list()) if (date && isDatedWithin(period, date)) within++
  return within / Math.max(1, collection.size)
}

function isDatedWithin(period: Period, date: string): boolean {
  const day = date.slice(0, '2000-01-01'.length)
  return overlap(period, { start: day, end: day })
}

function overlap(period: Days, { start, end }: Days): boolean {
  const from = start.length - period.start.length
  // Days of more than one year have every month.
  if (from > 0 && start.slice(0, YEAR_LENGTH) !== end.slice(0, YEAR_LENGTH)) return true
  return start.slice(from) <= period.end && end.slice(from) >= period.start
}
