// The time that a question names with its year ("in May 2022"): news seldom says the year of what it tells, its date does.
import type { Article } from '../articles/index.ts'
import type { Collection } from '../collections/index.ts'
import { dateRange, dates } from '../language/index.ts'
import { wordsOf } from './words.ts'

/** Days are ISO dates, first and last. */
export interface Period {
  readonly start: string
  readonly end: string
  /** Numbers of the question's terms that name it. */
  readonly terms: readonly number[]
}

const YEAR = /\b(?:1\d|20)\d\d\b/

/** The first such time of a question; nothing when it names none. */
export function periodOf(question: string, terms: readonly { readonly term: string }[]): { period?: Period } {
  for (const { text, value } of dates(question)) {
    const range = YEAR.test(text) ? dateRange(value) : undefined
    if (!range) continue
    const words = new Set(wordsOf(text).map(({ term }) => term))
    return { period: { ...range, terms: [...terms.keys()].filter((i) => words.has(terms[i]!.term)) } }
  }
  return {}
}

/**
 * Whether what `article.text` tells from `start` to `end` was in a period: by the days that it names, counted from the
 * article's date; where it names none, by that date itself. An article without a date tells by its words alone.
 */
export function isWithin(period: Period, article: Article, start: number, end: number): boolean {
  const { date } = article
  if (!date) return false
  const told = dates(article.text.slice(start, end), { date }).flatMap(({ value }) => dateRange(value) ?? [])
  if (told.length > 0) return told.some((range) => range.start <= period.end && range.end >= period.start)
  return isDatedWithin(period, date)
}

/** Share of a collection's articles that were published in a period. */
export function shareWithin(period: Period, collection: Collection): number {
  let within = 0
  for (const { date } of collection.list()) if (date && isDatedWithin(period, date)) within++
  return within / Math.max(1, collection.size)
}

function isDatedWithin({ start, end }: Period, date: string): boolean {
  const day = date.slice(0, 10)
  return day >= start && day <= end
}
