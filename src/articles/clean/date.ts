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

/**
 * The date that a line consists of; undefined when the line is no date, or an impossible one.
 * @param texts the article's lines, for evidence of the order of day and month.
 */
export function readDateLine(line: string, texts: readonly string[], context: DateContext): DateFound | undefined {
  if (line.length > LINE_MAX) return undefined
  const unlabelled = line.trim().replace(LABEL, '').replace(LATER, '').trim()
  const [first = '', weekday = ''] = WEEKDAY.exec(unlabelled) ?? []
  const dated = WEEKDAYS.has(weekday.toLowerCase()) ? unlabelled.slice(first.length) : unlabelled
  const whole = dateOf(dated, texts, context)
  return whole ?? dateOf(dated.replace(TIME, '').trim(), texts, context)
}

function dateOf(bare: string, texts: readonly string[], context: DateContext): DateFound | undefined {
  const iso = ISO.exec(bare)
  if (iso) return found(+iso[1]!, +iso[2]!, +iso[3]!, 'it is written year first')
  const dayMonth = DAY_MONTH.exec(bare)
  if (dayMonth) return found(+dayMonth[3]!, monthOf(dayMonth[2]!), +dayMonth[1]!, 'its month is written out')
  const monthDay = MONTH_DAY.exec(bare)
  if (monthDay) return found(+monthDay[3]!, monthOf(monthDay[1]!), +monthDay[2]!, 'its month is written out')
  const numeric = NUMERIC.exec(bare)
  return numeric ? readNumeric(+numeric[1]!, +numeric[2]!, +numeric[3]!, texts, context) : undefined
}

function readNumeric(a: number, b: number, year: number, texts: readonly string[], context: DateContext) {
  const dayFirst = found(year, b, a, 'the other reading is no date')
  const monthFirst = found(year, a, b, 'the other reading is no date')
  if (!dayFirst || !monthFirst || dayFirst.value === monthFirst.value) return dayFirst ?? monthFirst
  const { order, reason } = orderOf(dayFirst.value, monthFirst.value, texts, context)
  return { value: (order === 'DMY' ? dayFirst : monthFirst).value, reason }
}

/** The evidence in its order of weight: another date, a weekday, the language and country, the configuration. */
function orderOf(dayFirst: string, monthFirst: string, texts: readonly string[], context: DateContext) {
  for (const [, first, second] of texts.join('\n').matchAll(OTHER_NUMERIC)) {
    if (+first! > 12 && +second! <= 12) return { order: 'DMY', reason: 'another date of the article is day first' }
    if (+second! > 12 && +first! <= 12) return { order: 'MDY', reason: 'another date of the article is month first' }
  }
  const [named, other] = [dayFirst, monthFirst].map((value) => weekdayNamed(value, texts)) as [string, string]
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

function weekdayNamed(value: string, texts: readonly string[]): string {
  const name = WEEKDAY_NAMES[new Date(`${value}T00:00:00Z`).getUTCDay()]!
  const named = new RegExp(`\\b${name}\\b`)
  return texts.some((text) => named.test(text)) ? name : ''
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
