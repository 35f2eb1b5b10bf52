// Months and days of a year that the text has just told: "on 11 September of that year", "in May of the following year".
import { fromDay, isDayOfMonth, pad } from '../calendar.ts'
import type { Match } from '../pattern.ts'
import { type Context, date, type Reading, type Rule, rule } from '../rule.ts'
import { storyTold } from '../story-told.ts'
import { edgeOf, toldNear } from '../told.ts'
import { NO_YEAR } from '../year-told.ts'

const STEPS: Readonly<Record<string, number>> = { next: 1, following: 1, previous: -1, preceding: -1 }
const DATES = ['MONTH', 'MONTH the? DAY|ORDINAL', 'the? DAY|ORDINAL of? MONTH']
const YEARS = ['that same? year', 'the same year', 'the next|following|previous|preceding year']

export const thatYearRules: readonly Rule[] = [
  rule(
    DATES.flatMap((day) => YEARS.map((year) => `${day} ,? of|in? ${year}`)),
    ofThatYear,
  ),
]

/** The next year is counted from the date that the story has come to; without one, from publication. */
function ofThatYear(match: Match, context: Context): Reading | undefined {
  const { DAY, MONTH: month = 0, ORDINAL } = match.tags
  const shift = STEPS[match.words.at(-2)!] ?? 0
  const day = DAY ?? ORDINAL
  if (day !== undefined && !isDayOfMonth(month, day)) return undefined
  const { lexemes, reference, told } = context
  const [near, story] = [toldNear(told, lexemes, match.from, 'Y'), storyTold(match, context)]
  const one = shift === 0 ? (near ?? story) : (story ?? near)
  const from = one ? edgeOf(one, false) : shift === 0 ? undefined : reference
  const year = from === undefined ? NO_YEAR : pad(fromDay(from).year + shift, 4)
  return date(`${year}-${pad(month)}${day === undefined ? '' : `-${pad(day)}`}`, one?.value)
}
