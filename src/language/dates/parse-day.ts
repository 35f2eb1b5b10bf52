// Dates as people type them into a filter: "2022-05-01", "2022-05", "May 2022", "last week", "3 days ago".
import { dates } from './dates.ts'
import { MONTH_ABBREVIATIONS, MONTHS, WEEKDAY_ABBREVIATIONS } from './lexicon.data.ts'
import { dateRange } from './range.ts'

/** Longer input is no date, and is not read. */
const TYPED_MAX = 60
/** Behind it "May" is a month, four digits are a year, and a day without a year is the last one: articles are of the past. */
const LEAD = 'was in '
const ISO_MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/

/**
 * First and last ISO day of what a person typed; undefined when it is not one date and nothing else.
 * `today` is the ISO day that "last week" is counted from. Small letters will do: "may 2022".
 */
export function parseDay(text: string, today: string): { start: string; end: string } | undefined {
  const typed = text.trim()
  if (typed === '' || typed.length > TYPED_MAX) return undefined
  if (ISO_MONTH.test(typed)) return dateRange(typed)
  const capitals = typed
    .toLowerCase()
    .replace(/[a-z]+/g, (word) => (isCapital(word) ? word[0]!.toUpperCase() + word.slice(1) : word))
  const [mention, ...others] = dates(LEAD + capitals, { date: today })
  if (!mention || others.length > 0 || mention.text.length < typed.length) return undefined
  return dateRange(mention.value)
}

const isCapital = (word: string) => word in MONTHS || word in MONTH_ABBREVIATIONS || word in WEEKDAY_ABBREVIATIONS
