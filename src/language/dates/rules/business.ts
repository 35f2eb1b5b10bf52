// What companies' reports compare: "the latest quarter", "the year-earlier period", "the 1988 quarter".
import { periodOf, shift } from '../calendar.ts'
import { daysOf } from '../range.ts'
import { type Context, date, openValue, type Reading, type Rule, rule } from '../rule.ts'

const QUARTERS_PER_YEAR = 4

export const businessRules: readonly Rule[] = [
  rule(
    ['the latest|current|recent quarter', 'the latest period', 'the most recent quarter|period'],
    ({ words }, context) => (words.includes('current') ? undefined : date(lastQuarter(context))),
  ),
  rule(
    [
      'the|a? year - ago|earlier',
      'the|a? year - ago|earlier period|quarter|month',
      'the? year - ago|earlier ORDINAL -? quarter',
      'the? corresponding|comparable|same period|quarter|month last year',
      'the quarter a year ago|earlier',
    ],
    (_, context) => yearBeforeQuarter(context, 1),
  ),
  rule(['the YEAR period|quarter'], ({ tags, words }, { quarter }) =>
    date(quarter && words.includes('quarter') ? `${tags.YEAR}${quarter.slice(4)}` : String(tags.YEAR)),
  ),
]

/** The quarter of the report, so many years before; without one, the year. */
export function yearBeforeQuarter(context: Context, years: number): Reading {
  const range = context.quarter === undefined ? undefined : daysOf(context.quarter)
  if (range) return date(periodOf(shift(range.first, 'Q', -years * QUARTERS_PER_YEAR), 'Q'), context.quarter)
  if (context.reference === undefined) return date(openValue('Y'))
  return date(periodOf(shift(context.reference, 'Y', -years), 'Y'))
}

/** The quarter of the report, else the last one that is over. */
function lastQuarter({ quarter, reference }: Context): string {
  if (quarter !== undefined) return quarter
  return reference === undefined ? openValue('Q') : periodOf(shift(reference, 'Q', -1), 'Q')
}
