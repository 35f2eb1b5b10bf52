// All rules. Of matches that begin at one word the longest wins; of equally long ones the rule that stands first.
import type { Rule } from '../rule.ts'
import { businessRules } from './business.ts'
import { clockRules } from './clock.ts'
import { durationRules, setRules } from './durations.ts'
import { explicitRules } from './explicit.ts'
import { holidayRules } from './holidays.ts'
import { periodRules } from './periods.ts'
import { rangeRules } from './ranges.ts'
import { referenceRules } from './references.ts'
import { relativeRules } from './relative.ts'
import { storyRules } from './story.ts'
import { thatYearRules } from './that-year.ts'
import { weekdayOfMonthRules } from './weekday-of-month.ts'
import { weeksAheadRules } from './weeks-ahead.ts'

export const RULES: readonly Rule[] = [
  ...explicitRules,
  ...thatYearRules,
  ...rangeRules,
  ...businessRules,
  ...periodRules,
  ...storyRules,
  ...weeksAheadRules,
  ...weekdayOfMonthRules,
  ...relativeRules,
  ...clockRules,
  ...setRules,
  ...durationRules,
  ...holidayRules,
  ...referenceRules,
]
