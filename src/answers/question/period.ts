// The time that a question names ("in May 2022", "in May", "yesterday"): news seldom says the year or month of what it tells, its
// date does.
import type { Article } from '../../articles/index.ts'
import type { Collection } from '../../collections/index.ts'
import { dateRange, dates, type Span } from '../../language/index.ts'
import { wordsOf } from '../words/words.ts'

export interface Period extends Days {
  /** As it stands in the question. */
  readonly text: string
  /** Numbers of the question's terms that name it. */
  readonly terms: readonly number[]
  /** What the question names by a year counted from today, in small letters: "last year's event". */
  readonly thing?: string
  /** Of such a year, where a sentence is asked for: the question's other terms. A sentence with all of them says its own "this year". */
  readonly others?: readonly string[]
}

/** First and last day, as ISO dates; without years ("05-01") those of any year. */
export interface Days {
  readonly start: string
  readonly end: string
  /** Counted from today ("yesterday", "last week"): what an article of another time tells is old news to it. */
  readonly relative?: boolean
}

const YEAR = /\b(?:1\d|20)\d\d\b/
/** TIMEX3 of a month or day whose year is not told. */
const YEARLESS = /^XXXX(?=-\d\d(?:-\d\d)?$)/
/** Said of a day that is counted from today, whatever the article; a number of days ago, last week. */
const COUNTED =
  /\b(?:yesterday|tomorrow|(?:days?|weeks?|months?) ago|(?:last|this|next) (?:night|evening|week|weekend|month|year|\w{1,6}day))\b/i
/** "Today" often means nowadays, and a weekday may be that of an article: its words alone tell something, too. */
const HINTED = /^(?:on )?(?:today|\w{1,6}day)$/i
/** Articles call a thing so for a whole year; "yesterday's vote" is another one every day. */
const OF_A_YEAR = /^(?:last|this|next) year's \p{L}+/u
/** It has a 29 February. */
const ANY_YEAR = '2000'
const YEAR_LENGTH = '2000-'.length

const A_YEAR = /^(?:last|this|next) year$/i

/**
 * The first such time of a question; nothing when it names none. `today`: the ISO day that others are counted from; `whole`: a sentence is
 * asked for.
 */
export function periodOf(
  question: string,
  terms: readonly { readonly term: string }[],
  today: string,
  whole: boolean,
): { period?: Period } {
  const counted = dates(question, { date: today })
  for (const { start, text, value } of dates(question)) {
    const days = daysOf(text, value) ?? countedFrom(text, counted.find((one) => one.start === start)?.value)
    if (!days) continue
    const words = new Set(wordsOf(text).map(({ term }) => term))
    const named = [...terms.keys()].filter((i) => words.has(terms[i]!.term))
    const thing = days.relative ? OF_A_YEAR.exec(plain(question.slice(start)))?.[0] : undefined
    const others = whole && A_YEAR.test(text) ? terms.flatMap(({ term }) => (words.has(term) ? [] : [term])) : []
    const own = { ...(thing && { thing }), ...(others.length > 0 && { others }) }
    return { period: { ...days, text, terms: named, ...own } }
  }
  return {}
}

function daysOf(text: string, value: string): Days | undefined {
  if (YEAR.test(text)) return dateRange(value)
  const days = YEARLESS.test(value) ? dateRange(value.replace(YEARLESS, ANY_YEAR)) : undefined
  return days && { start: days.start.slice(YEAR_LENGTH), end: days.end.slice(YEAR_LENGTH) }
}

const plain = (text: string) => text.toLowerCase().replace(/’/g, "'").replace(/\s+/g, ' ')

function countedFrom(text: string, value: string | undefined): Days | undefined {
  const relative = COUNTED.test(text)
  const days = value !== undefined && (relative || HINTED.test(text)) ? dateRange(value) : undefined
  return days && { ...days, relative }
}

export const DAY_MS = 86_400_000
/** News tells of a time until so many days after it. */
const AFTERWARDS = 7

/** Filters for articles that may tell of a period; none for that of any year. */
export function filtersFor({ start, end }: Period): { after: string; before: string } | undefined {
  if (!YEAR.test(start)) return undefined
  const last = new Date(Date.parse(end) + AFTERWARDS * DAY_MS)
  return { after: start, before: last.toISOString().slice(0, end.length) }
}

/** The days that sentences name, kept with them: all of the best passages are looked at, for each question with a time. */
const daysTold = new WeakMap<Span, readonly Days[]>()

function daysIn(sentence: Span, text: string, date: string): readonly Days[] {
  let days = daysTold.get(sentence)
  if (!days) {
    days = dates(text, { date }).flatMap(({ value }) => dateRange(value) ?? [])
    daysTold.set(sentence, days)
  }
  return days
}

/**
 * Whether what a sentence of an article tells was in a period: by the days that it names, counted from the
 * article's date; where it names none, by that date itself. An article without a date tells by its words alone. Whatever its
 * date, it is meant where it has the question's very words for a thing of that time, or all its words.
 */
export function isWithin(period: Period, article: Article, sentence: Span): boolean {
  const { date } = article
  const text = article.text.slice(sentence.start, sentence.end)
  if (period.thing && names(text, period.thing)) return true
  if (period.others && names(text, plain(period.text)) && hasAll(text, period.others)) return true
  if (!date) return false
  const told = daysIn(sentence, text, date)
  return told.length > 0 ? told.some((days) => isWithinDays(period, days)) : isDatedWithin(period, date)
}

/** Whether words stand in a text as they are, and are nobody's: "last year", but not "last year's". */
function names(text: string, words: string): boolean {
  return plain(text)
    .split(words)
    .slice(1)
    .some((behind) => !/^'?\p{L}/u.test(behind))
}

function hasAll(text: string, terms: readonly string[]): boolean {
  const own = new Set(wordsOf(text).map(({ term }) => term))
  return terms.every((term) => own.has(term))
}

/** Days as an ISO 8601 value: "2025", "2025-05-04", "2025-05-04/2025-05-10". */
export function isoOf({ start, end }: Days): string {
  if (start === end) return start
  const year = start.slice(0, YEAR_LENGTH - 1)
  return start === `${year}-01-01` && end === `${year}-12-31` ? year : `${start}/${end}`
}

/** Numbers of the question's terms that are met by the time of what was found, though no text may hold them. */
export function metByTime({ period }: { period?: Period }, found: readonly { inPeriod: boolean }[]): readonly number[] {
  return period && found.some(({ inPeriod }) => inPeriod) ? period.terms : []
}

/** Counted once a question, since all articles are. */
const shares = new WeakMap<Period, { readonly of: Collection; readonly share: number }>()

/** Share of a collection's articles that were published in a period. */
export function shareWithin(period: Period, collection: Collection): number {
  const known = shares.get(period)
  if (known?.of === collection) return known.share
  let within = 0
  for (const { date } of collection.list()) if (date && isDatedWithin(period, date)) within++
  const share = within / Math.max(1, collection.size)
  shares.set(period, { of: collection, share })
  return share
}

function isDatedWithin(period: Period, date: string): boolean {
  const day = date.slice(0, '2000-01-01'.length)
  return isWithinDays(period, { start: day, end: day })
}

/** Whether days are among those of a period. */
export function isWithinDays(period: Days, { start, end }: Days): boolean {
  const from = start.length - period.start.length
  // Days of more than one year have every month.
  if (from > 0 && start.slice(0, YEAR_LENGTH) !== end.slice(0, YEAR_LENGTH)) return true
  return start.slice(from) <= period.end && end.slice(from) >= period.start
}
