// A date of publication as it is printed, and how 11/05/2017 is read: by evidence, with the reason kept.
import type { DateOrder } from '../reading.ts'
import { MONTHS, WEEKDAYS } from './calendar.data.ts'

export interface DateFound {
  /** ISO date. */
  readonly value: string
  readonly reason: string
}

export interface DateContext {
  readonly dateOrder?: DateOrder
  /** ISO 639-1; only English has readers of both orders. */
  readonly language?: string
  readonly url?: string
}

const WEEKDAY_NAMES = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const WEEKDAY_NAME = new RegExp(`\\b(?:${WEEKDAY_NAMES.join('|')})\\b`, 'g')
/** Longer lines are sentences. */
const LINE_MAX = 100
/** What stands before a printed date. */
const LABEL =
  /^(?:(?:(?:first |last |originally )?(?:published|updated|posted|modified|date)|veröffentlicht|datum|stand|publié|publicado|pubblicato|опубликовано)(?: on| am| le| el| il)?:?\s+|(?:on|am|vom|den|le|el)\s+)?/iu
/** Behind it, when the article was changed. */
const LATER = /\s[/|]\s+(?:\d{1,2}:\d{2}|updated\b|modified\b).*$/i
const WEEKDAY = /^([\p{L}-]{2,13})[.,]{0,2}\s+/u
const TIME =
  /(?:(?:,|\s[-–|/·•])?\s+(?:at\s+|um\s+|às?\s+)?\d{1,2}(?:[:.h]\d{2}(?::\d{2})?)?\s*(?:[ap]\.?m\.?|uhr)?(?:\s+\(?(?:[A-Z]{2,5}|[+-]\d{4})\)?)?)?$/i
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T\S+)?$/
const NUMERIC = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/
const DAY_MONTH =
  /^(\d{1,2})(?:st|nd|rd|th|er|\.|º)?\s+(?:de\s+)?(\p{L}{3,10})\.?,?\s+(?:del?\s+)?(\d{4})(?:\s+(?:г\.?|года))?$/iu
const MONTH_DAY = /^(\p{L}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/iu
const OTHER_NUMERIC = /(?<!\d)(\d{1,2})[/.](\d{1,2})[/.]\d{4}(?!\d)/g

/** What a text says of its own dates. */
interface Evidence {
  readonly order?: Decided
  /** The names of weekdays in it. */
  readonly weekdays: ReadonlySet<string>
}

interface Decided {
  readonly order: DateOrder
  readonly reason: string
}

/** Gives the date that a line consists of; undefined when the line is no date, or an impossible one. */
export type DateReader = (line: string) => DateFound | undefined

/**
 * A reader for the lines of one article.
 * @param texts what it says, for evidence of the order of day and month; looked through once, for the first date that needs it.
 */
export function dateReader(texts: readonly string[], context: DateContext): DateReader {
  let evidence: Evidence | undefined
  const dateOf = (bare: string): DateFound | undefined => {
    const numeric = NUMERIC.exec(bare)
    if (!numeric) return certainDate(bare)
    const [a, b, year] = [+numeric[1]!, +numeric[2]!, +numeric[3]!]
    const dayFirst = found(year, b, a, 'the other reading is no date')
    const monthFirst = found(year, a, b, 'the other reading is no date')
    if (!dayFirst || !monthFirst || dayFirst.value === monthFirst.value) return dayFirst ?? monthFirst
    evidence ??= evidenceOf(texts)
    const { order, reason } = orderOf(dayFirst.value, monthFirst.value, evidence, context)
    return { value: (order === 'DMY' ? dayFirst : monthFirst).value, reason }
  }
  return (line) => {
    if (line.length > LINE_MAX) return undefined
    const unlabelled = line.trim().replace(LABEL, '').replace(LATER, '').trim()
    const [first = '', weekday = ''] = WEEKDAY.exec(unlabelled) ?? []
    const dated = WEEKDAYS.has(weekday.toLowerCase()) ? unlabelled.slice(first.length) : unlabelled
    return dateOf(dated) ?? dateOf(dated.replace(TIME, '').trim())
  }
}

/** Whether an ISO date or date-time is of a day that the calendar has: for Date.parse 2021-02-31 is the third of March. */
export function isCalendarDate(iso: string): boolean {
  const day = iso.slice(0, 'YYYY-MM-DD'.length)
  return !Number.isNaN(Date.parse(iso)) && new Date(Date.parse(day)).toISOString().startsWith(day)
}

/** What is told of a date that a source gives and nobody can read: without it the person thinks that it gives none. */
export function unreadDate(written: string): string {
  return `Its date “${written.slice(0, LINE_MAX)}” cannot be read.`
}

/** A date that can be read in one way only. */
function certainDate(bare: string): DateFound | undefined {
  const iso = ISO.exec(bare)
  if (iso) return found(+iso[1]!, +iso[2]!, +iso[3]!, 'it is written year first')
  const dayMonth = DAY_MONTH.exec(bare)
  if (dayMonth) return found(+dayMonth[3]!, monthOf(dayMonth[2]!), +dayMonth[1]!, 'its month is written out')
  const monthDay = MONTH_DAY.exec(bare)
  return monthDay ? found(+monthDay[3]!, monthOf(monthDay[1]!), +monthDay[2]!, 'its month is written out') : undefined
}

function evidenceOf(texts: readonly string[]): Evidence {
  const text = texts.join('\n')
  const weekdays = new Set(Array.from(text.matchAll(WEEKDAY_NAME), ([name]) => name))
  const order = orderOfOthers(text)
  return { weekdays, ...(order && { order }) }
}

/** What the first other date tells that can be read in one way only. */
function orderOfOthers(text: string): Decided | undefined {
  for (const [, first, second] of text.matchAll(OTHER_NUMERIC)) {
    if (+first! > 12 && +second! <= 12) return { order: 'DMY', reason: 'another date of the article is day first' }
    if (+second! > 12 && +first! <= 12) return { order: 'MDY', reason: 'another date of the article is month first' }
  }
  return undefined
}

/** The evidence in its order of weight: another date, a weekday, the language and country, the configuration. */
function orderOf(dayFirst: string, monthFirst: string, evidence: Evidence, context: DateContext): Decided {
  if (evidence.order) return evidence.order
  const [named, other] = [dayFirst, monthFirst].map((value) => weekdayNamed(value, evidence)) as [string, string]
  if (named && !other) return { order: 'DMY', reason: `the text says "${named}", and ${dayFirst} was one` }
  if (other && !named) return { order: 'MDY', reason: `the text says "${other}", and ${monthFirst} was one` }
  const country = countryOf(context.url)
  if (country === 'us') return { order: 'MDY', reason: 'its publisher is American' }
  if (country) return { order: 'DMY', reason: `its publisher's address ends in .${country}` }
  if (context.language && !['en', 'und'].includes(context.language)) {
    return { order: 'DMY', reason: `its language (${context.language}) writes days first` }
  }
  const order = context.dateOrder ?? 'DMY'
  return { order, reason: `DATE_ORDER is ${order}, and nothing in the article tells` }
}

function weekdayNamed(value: string, { weekdays }: Evidence): string {
  const name = WEEKDAY_NAMES[new Date(`${value}T00:00:00Z`).getUTCDay()]!
  return weekdays.has(name) ? name : ''
}

function countryOf(url: string | undefined): string | undefined {
  const host = url && URL.canParse(url) ? new URL(url).hostname : ''
  return /\.(?:gov|mil)$/.test(host) ? 'us' : /\.([a-z]{2})$/.exec(host)?.[1]
}

function monthOf(name: string): number {
  return MONTHS.get(name.toLowerCase()) ?? 0
}

function found(year: number, month: number, day: number, reason: string): DateFound | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && month >= 1
  return real ? { value: date.toISOString().slice(0, 10), reason } : undefined
}
