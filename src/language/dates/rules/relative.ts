// Dates counted from the day of publication or from the date before: "last week", "two years ago", "the next day".
import { duration, fromDay, isDayOfMonth, isoDay, pad, readDay } from '../calendar.ts'
import { dayAhead } from '../event.ts'
import { isWeekdayInName } from '../in-name.ts'
import type { Lexeme } from '../lexer.ts'
import { nearestWeekday } from '../nearest.ts'
import { isNotice } from '../notice.ts'
import type { Match } from '../pattern.ts'
import { tenseOfPossessive } from '../possessive.ts'
import { recurs } from '../recurring.ts'
import { type Context, date, directionOf, fromReference, type Reading, type Rule, rule, tenseOf } from '../rule.ts'
import { tenseAt } from '../tense.ts'
import { inStory } from '../year-told.ts'
import { yearBeforeQuarter } from './business.ts'

const DAYS_PER_WEEK = 7
/** Larger counts are no times that a text speaks of. */
const COUNT_MAX = 10_000
/** Behind "a Thursday" when no noun follows. */
const BEHIND_ANY = new Set(['.', ',', ';', '!', '?', 'when', 'and', 'in', 'that', 'but', 'after', 'before'])
/** Between the first day and the last one. */
const SPAN = new Set(['to', '-', 'through', 'until', 'till'])
const CALENDAR_DAYS: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1 }

export const relativeRules: readonly Rule[] = [
  rule('today|yesterday|tomorrow', ({ words }, context) => fromReference(context, 'D', CALENDAR_DAYS[words[0]!]!)),
  rule('the? day before yesterday', (_, context) => fromReference(context, 'D', -2)),
  rule('the? day after tomorrow', (_, context) => fromReference(context, 'D', 2)),
  rule('WEEKDAY', bareWeekday),
  rule(['SHIFT WEEKDAY', 'this past|coming WEEKDAY', 'the past WEEKDAY'], shiftedWeekday),
  rule(['SHIFT MONTH', 'this past|coming MONTH'], shiftedMonth),
  rule('MONTH of? SHIFT year', monthOfYear),
  rule(['MONTH DAY ,? of? SHIFT year', 'DAY of? MONTH ,? of? SHIFT year'], dayOfYear),
  rule(
    ['the? SHIFT fiscal? SINGULAR', 'this past SINGULAR', 'the past SINGULAR', "the? SHIFT SINGULAR 's quarter|period"],
    shiftedUnit,
  ),
  rule(['the? end of the? SHIFT? SINGULAR', "year -|'s end", 'year end'], endOf),
  rule(['a|an|one|NUMBER -? UNIT ago', 'NUMBER or|to|- NUMBER UNIT ago', 'half a UNIT ago'], ago),
  rule(['VAGUE UNIT ago', 'a few|couple|VAGUE of? UNIT ago', 'PLURAL ago'], () => date('PAST_REF')),
]

/** "on Thursday"; "on a Thursday" and "one Thursday" are none of the calendar. */
function bareWeekday(match: Match, context: Context): Reading | undefined {
  const { lexemes, reference } = context
  const { from, tags } = match
  if (isWeekdayInName(lexemes, from)) return undefined
  const tense = tenseOfPossessive(lexemes, from) ?? tenseOf(match, context)
  const start = endsSpan(lexemes, from) && context.focus !== undefined ? readDay(context.focus) : undefined
  if (start !== undefined) return date(nearestWeekday(start, tags.WEEKDAY!, 'future'))
  const isOpen = isAnySuch(lexemes, from) || recurs(match, context)
  const ofEvent = isOpen || tense === 'past' ? undefined : dayAhead(context.ahead, tags.WEEKDAY!)
  if (ofEvent !== undefined) return date(isoDay(ofEvent))
  const value = nearestWeekday(reference, tags.WEEKDAY!, tense)
  const isUnknown = isOpen || isOfEventAhead(match, context, value)
  return date(isUnknown ? nearestWeekday(undefined, tags.WEEKDAY!, tense) : value)
}

/**
 * "The fair is on 25 June. ... We need helpers for the clean-up on Sunday": a notice that has named a later day may mean a
 * weekday near that one.
 */
function isOfEventAhead({ from }: Match, { focus = '', lexemes, reference }: Context, value: string): boolean {
  const [day, named] = [readDay(value), readDay(focus)]
  return reference !== undefined && day !== undefined && named !== undefined && named > day && isNotice(lexemes, from)
}

/** The last day of "from Monday to Friday" follows the first. */
function endsSpan(lexemes: readonly Lexeme[], at: number): boolean {
  return SPAN.has(lexemes[at - 1]?.word ?? '') && lexemes[at - 2]?.tags.WEEKDAY !== undefined
}

/** "on a Thursday", "It was a Thursday.", but "in a Thursday statement" is one of the calendar. */
function isAnySuch(lexemes: readonly Lexeme[], at: number): boolean {
  const [lead, article, , behind] = [-2, -1, 0, 1].map((k) => lexemes[at + k])
  // "The first Sunday of Advent".
  if (article?.word === 'one' || article?.tags.ORDINAL !== undefined) return true
  // "During a Q&A Monday".
  if (article?.word !== 'a' || article.capital) return false
  return lead?.word === 'on' || behind === undefined || behind.opens || BEHIND_ANY.has(behind.word)
}

/** "last Thursday", "next Monday": never the day of publication; "this Thursday" the nearest that the tense asks for. */
function shiftedWeekday(match: Match, { reference, lexemes }: Context): Reading {
  const { from, tags } = match
  const direction = directionOf(match)
  const tense = direction < 0 ? 'past' : direction > 0 ? 'future' : tenseAt(lexemes, from)
  const value = nearestWeekday(reference, tags.WEEKDAY!, tense)
  const onTheDay = reference !== undefined && direction !== 0 && value === isoDay(reference)
  return date(onTheDay ? isoDay(reference + direction * DAYS_PER_WEEK) : value)
}

/** "last October": the last one that is over; "next", the first to begin; "this", that of the same year. */
function shiftedMonth(match: Match, { reference }: Context): Reading {
  const month = match.tags.MONTH!
  if (reference === undefined) return date(`XXXX-${pad(month)}`)
  const direction = directionOf(match)
  const now = fromDay(reference)
  let { year } = now
  if (direction < 0 && month >= now.month) year--
  if (direction > 0 && month <= now.month) year++
  return date(`${pad(year, 4)}-${pad(month)}`)
}

function monthOfYear({ tags }: Match, { reference }: Context): Reading {
  const year = reference === undefined ? 'XXXX' : pad(fromDay(reference).year + tags.SHIFT!, 4)
  return date(`${year}-${pad(tags.MONTH!)}`)
}

/** "July 17 next year", "July 17 of this year". */
function dayOfYear(match: Match, context: Context): Reading | undefined {
  const { MONTH: month = 0, DAY: day = 0 } = match.tags
  return isDayOfMonth(month, day) ? date(`${monthOfYear(match, context).value}-${pad(day)}`) : undefined
}

/** "last week", "this year", "next quarter", "the past month". */
function shiftedUnit(match: Match, context: Context): Reading | undefined {
  const { tags, words } = match
  const unit = tags.SINGULAR!
  const past = words.includes('past')
  if (unit === 'S' || unit === 'MIN' || unit === 'H' || isLastOf(match, context)) return undefined
  if (past && unit !== 'Y') return { kind: 'duration', value: duration(1, unit) }
  if (words.includes('quarter') && unit === 'Y') return yearBeforeQuarter(context, -(tags.SHIFT ?? 0))
  return fromReference(context, unit, past ? -1 : (tags.SHIFT ?? 0))
}

/** "The last day of the season" is its end; "announced last week of the merger" is not. */
function isLastOf({ from, to }: Match, { lexemes }: Context): boolean {
  const at = lexemes[from]!.word === 'the' ? from + 1 : from
  return lexemes[at - 1]?.word === 'the' && lexemes[at]!.word === 'last' && lexemes[to]?.word === 'of'
}

/** "the end of the year", "the end of last month", "year-end". */
function endOf(match: Match, context: Context): Reading | undefined {
  const { tags } = match
  const unit = tags.SINGULAR ?? 'Y'
  return ['S', 'MIN', 'H', 'D'].includes(unit)
    ? undefined
    : (inStory(match, context, unit) ?? fromReference(context, unit, tags.SHIFT ?? 0))
}

/** "two weeks ago" counts in its own unit; "a year ago" in a report on a quarter is that quarter of the year before. */
function ago(match: Match, context: Context): Reading | undefined {
  const { tags, words } = match
  const unit = tags.UNIT!
  const count = tags.NUMBER ?? 1
  if (count > COUNT_MAX) return undefined
  if (words[0] === 'half') return fromReference(context, unit === 'Y' ? 'M' : unit, unit === 'Y' ? -6 : -1)
  if (unit === 'Y' && count === 1 && context.quarter !== undefined) return yearBeforeQuarter(context, 1)
  if (unit === 'DE' || unit === 'CE') return fromReference(context, 'Y', -count * (unit === 'DE' ? 10 : 100))
  return fromReference(context, unit, -count)
}
