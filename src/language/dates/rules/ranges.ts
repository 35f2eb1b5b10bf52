// Ranges that share a part: "June 3-5, 2012", "3 to 5 June", "1914-18". Their value is an ISO 8601 interval.
import { isDayOfMonth, pad } from '../calendar.ts'
import { nearestDate } from '../nearest.ts'
import type { Match } from '../pattern.ts'
import { type Context, date, type Reading, type Rule, rule, tenseOf } from '../rule.ts'

const YEARS_PER_CENTURY = 100

export const rangeRules: readonly Rule[] = [
  rule(['MONTH DAY -|to|through DAY ,? YEAR?', 'DAY -|to DAY of? MONTH ,? YEAR?'], days),
  rule('YEAR - NUMBER', years),
]

function days(match: Match, context: Context): Reading | undefined {
  const { MONTH: month = 0, YEAR } = match.tags
  const [first = 0, last = 0] = match.words
    .filter((word) => /^\d{1,2}(?!\d)/.test(word))
    .map((word) => Number.parseInt(word, 10))
  if (first >= last || !isDayOfMonth(month, last)) return undefined
  const year = YEAR ?? nearestDate(context.reference, month, first, tenseOf(match, context)).slice(0, 4)
  const day = (n: number) => `${year}-${pad(month)}-${pad(n)}`
  // Without its comma the pattern has taken one that belongs to the sentence.
  const to = match.words.at(-1) === ',' ? match.to - 1 : match.to
  return { ...date(`${day(first)}/${day(last)}`), to }
}

/** "1914-18", "the 2011-12 season": the second year in two digits. */
function years({ from, to, tags }: Match, { lexemes }: Context): Reading | undefined {
  const first = tags.YEAR!
  const [dash, short] = [lexemes[from + 1]!, lexemes[to - 1]!]
  if (dash.spaced || short.spaced || !/^\d\d$/.test(short.word)) return undefined
  const last = first - (first % YEARS_PER_CENTURY) + Number(short.word)
  return last > first ? date(`${first}/${last}`) : undefined
}
