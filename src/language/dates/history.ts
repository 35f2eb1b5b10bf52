// Is a text history? Then the year of its publication is not that of a date without one: "resigned on 2 December".
import type { Steps } from '../steps.ts'
import { type Day, fromDay } from './calendar.ts'
import { isEarlyYear } from './early-year.ts'
import type { Lexeme } from './lexer.ts'
import { isYear } from './year.ts'

/** A year is long past that is so many before publication. */
const LONG_PAST = 10
/** The least years long past that make history, and how many of them stand against one word of news, or one year of our days. */
const YEARS_MIN = 4
const YEARS_PER_WORD = 8
const YEARS_PER_RECENT = 4
/** Lexemes between two steps. */
const STRIDE = 256
/** As many lexemes may stand to each of them. */
const LEXEMES_PER_YEAR = 200

/** What counts from the day of publication, or passes on what people say; "today" and "to this day" are said of what has lasted. */
const NEWS = new Set(
  'yesterday tomorrow tonight ago said says post posts posted tweet tweeted facebook instagram'.split(' '),
)
const SHIFTS = new Set(['last', 'this', 'next'])

/** Months without a year stand against each one with it; of news hardly one has its year. */
const MONTHS_PER_DATED = 2
/** How far behind a month its year may stand: "May 4, 1910". */
const YEAR_BEHIND = 3

/** Whether the years that a text names are long past, and hardly a word counts from the day of publication. */
export function* historySteps(lexemes: readonly Lexeme[], reference: Day | undefined): Steps<boolean> {
  if (reference === undefined) return false
  const now = fromDay(reference).year
  let [old, recent, news, dated, open] = [0, 0, 0, 0, 0]
  for (let i = 0; i < lexemes.length; i++) {
    const year = yearAt(lexemes, i)
    if (year === undefined) news += isOfNews(lexemes, i) ? 1 : 0
    else if (year <= now - LONG_PAST) old++
    else recent++
    if (isOfMonth(lexemes[i]!)) hasYear(lexemes, i) ? dated++ : open++
    if (i % STRIDE === 0) yield
  }
  if (open > dated * MONTHS_PER_DATED + 1) return false
  if (old < YEARS_MIN || lexemes.length > old * LEXEMES_PER_YEAR) return false
  return old >= recent * YEARS_PER_RECENT && old >= news * YEARS_PER_WORD
}

const isOfMonth = ({ capital, tags }: Lexeme) => capital && tags.MONTH !== undefined

const hasYear = (lexemes: readonly Lexeme[], month: number) =>
  lexemes.slice(month + 1, month + 1 + YEAR_BEHIND).some(({ tags }) => (tags.YEAR ?? tags.EARLY) !== undefined)

function yearAt(lexemes: readonly Lexeme[], i: number): number | undefined {
  const { DIGITS, EARLY, YEAR } = lexemes[i]!.tags
  if (DIGITS !== undefined) return Number(DIGITS.slice(0, 4))
  if (EARLY !== undefined) return isEarlyYear(lexemes, i) ? EARLY : undefined
  return YEAR !== undefined && isYear(YEAR, lexemes, i, i + 1) ? YEAR : undefined
}

/** "Two days ago", "last week", "said", and a weekday without its date. */
function isOfNews(lexemes: readonly Lexeme[], i: number): boolean {
  const [before, { word, tags }, next, after] = [lexemes[i - 1], lexemes[i]!, lexemes[i + 1], lexemes[i + 2]]
  if (NEWS.has(word)) return true
  if (
    SHIFTS.has(before?.word ?? '') &&
    tags.SINGULAR !== 'D' &&
    (tags.SINGULAR ?? tags.MONTH ?? tags.SEASON) !== undefined
  )
    return true
  if (tags.WEEKDAY === undefined) return false
  const isDated = [next, after].some((one) => one && (one.tags.MONTH ?? one.tags.DAY) !== undefined)
  // "Bloody Sunday", "on a Sunday".
  return !isDated && !before?.capital && !/^(?:a|one|every|each)$/.test(before?.word ?? '')
}
