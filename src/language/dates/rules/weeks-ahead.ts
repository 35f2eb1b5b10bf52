// Days that are told with a week or two: "a week on Tuesday", "Thursday week", "a fortnight today", "a week last Friday".
import { isoDay, readDay } from '../calendar.ts'
import { nearestWeekday } from '../nearest.ts'
import type { Match } from '../pattern.ts'
import { type Context, date, openValue, type Reading, type Rule, rule, tenseOf } from '../rule.ts'

const DAYS_PER_WEEK = 7
const WEEKS_MAX = 52
/** Before "a week": a length ("for two weeks on Monday"), or what is done so often ("twice a week on Fridays"). */
const LENGTH_BEFORE = new Set(`for after of in within during lasted lasting once twice times days hours`.split(' '))

export const weeksAheadRules: readonly Rule[] = [
  rule(['a|one week|fortnight on|from? WEEKDAY|today|tomorrow', 'NUMBER weeks|fortnights on|from WEEKDAY'], counted),
  rule(['NUMBER weeks|fortnights from? today|tomorrow', 'a|one week|fortnight SHIFT WEEKDAY'], counted),
  rule('WEEKDAY|today|tomorrow week|fortnight', named),
]

/** "It lasted a week on Tuesday" is how long until which day; "£500 a week on Friday" is pay. */
function counted(match: Match, context: Context): Reading | undefined {
  const before = context.lexemes[match.from - 1]
  if (before && (LENGTH_BEFORE.has(before.word) || before.tags.NUMBER !== undefined)) return undefined
  const isBack = match.words.includes('last')
  return isBack || tenseOf(match, context) !== 'past' ? weeksFrom(match, context, isBack ? -1 : 1) : undefined
}

/** "Thursday week", but not "Thursday week-long". */
function named(match: Match, context: Context): Reading | undefined {
  const next = context.lexemes[match.to]
  return next?.word === '-' && !next.spaced ? undefined : weeksFrom(match, context, 1)
}

/** So many weeks from the weekday that follows publication, or back from the one before it. */
function weeksFrom({ tags, words }: Match, { reference }: Context, direction: 1 | -1): Reading | undefined {
  const { NUMBER: count = 1, SHIFT, WEEKDAY } = tags
  if (!Number.isInteger(count) || count > WEEKS_MAX || (SHIFT !== undefined && /^(?:follow|pre)/.test(words[2]!)))
    return undefined
  if (reference === undefined) return date(WEEKDAY === undefined ? openValue('D') : `XXXX-WXX-${WEEKDAY}`)
  const weeks = words.some((word) => word.startsWith('fortnight')) ? 2 * count : count
  const days = direction * weeks * DAYS_PER_WEEK
  if (WEEKDAY === undefined) return date(isoDay(reference + days + (words.includes('tomorrow') ? 1 : 0)))
  const near = nearestWeekday(reference + direction, WEEKDAY, direction > 0 ? 'future' : 'past')
  return date(isoDay(readDay(near)! + days))
}
