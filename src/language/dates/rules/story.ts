// Dates counted from the date that the text has just told: "the next day", "two days later", "the following Monday", "that year".
import { fromDay, pad, periodOf, shift, type Unit } from '../calendar.ts'
import { dayAhead } from '../event.ts'
import type { Lexeme } from '../lexer.ts'
import { nearestWeekday } from '../nearest.ts'
import type { Match } from '../pattern.ts'
import { daysOf } from '../range.ts'
import {
  type Context,
  date,
  fromFocus,
  fromReference,
  openValue,
  type Reading,
  type Rule,
  rule,
  tenseOf,
} from '../rule.ts'
import { toldBefore } from '../story-told.ts'
import { type Tense, tenseAt } from '../tense.ts'
import { edgeOf, type Told, toldNear } from '../told.ts'
import { inStory } from '../year-told.ts'
import { yearBeforeQuarter } from './business.ts'

/** Larger counts are no times that a text speaks of. */
const COUNT_MAX = 10_000
const SATURDAY = 6
const DAYS_PER_YEAR = 366
const CLOCK_UNITS: ReadonlySet<Unit> = new Set<Unit>(['S', 'MIN', 'H'])
/** Where the story goes on, or comes from. */
const STEPS: Readonly<Record<string, number>> = {
  next: 1,
  following: 1,
  after: 1,
  previous: -1,
  preceding: -1,
  before: -1,
}
const PERIODS: ReadonlySet<Unit> = new Set<Unit>(['D', 'W', 'M', 'Y'])

/** Behind "the year" they begin the clause that tells which year it is. */
const SUBJECTS = new Set('i you he she it we they'.split(' '))
/** Behind "a year after that" they begin what happened then. */
const BEHIND_THAT = new Set([
  ...SUBJECTS,
  ...'the a an his her its their this there one two in at on when and but was were had came'.split(' '),
])
const WITHIN = new Set('of during over for through throughout within'.split(' '))
const TELLS_WHICH = new Set('that when who whose which before after his her their its'.split(' '))

export const storyRules: readonly Rule[] = [
  rule(
    ['a|an|one|NUMBER UNIT earlier|later|before|after|afterwards|afterward', 'a|an|one|NUMBER UNIT before|after that'],
    later,
  ),
  rule(['the? SHIFT SINGULAR', 'the SINGULAR before|after', 'the SINGULAR before|after that'], neighbour),
  rule('the SHIFT SEASON', neighbourSeason),
  rule('SHIFT WEEKDAY', followingWeekday),
  rule('SHIFT MONTH', followingMonth),
  rule(['that|the SINGULAR', 'that|the same SINGULAR'], sameUnit),
]

/** "three days earlier". */
function later(match: Match, context: Context): Reading | undefined {
  const { tags, words } = match
  const unit = tags.UNIT!
  const isBack = words.includes('earlier') || words.includes('before')
  const count = (tags.NUMBER ?? 1) * (isBack ? -1 : 1)
  // "Begins 30 minutes later": of what day it is, they say nothing.
  if (Math.abs(count) > COUNT_MAX || CLOCK_UNITS.has(unit) || governs(match, context)) return undefined
  if (unit === 'Y' && count === -1 && context.quarter !== undefined) return yearBeforeQuarter(context, 1)
  return (
    fromTold(match, context, unit, count) ??
    fromFocus(context, unit, count) ??
    fromPublication(match, context, unit, count)
  )
}

/**
 * "Two days before the vote" and "after that vote" count from the vote, whose date is not known here; "two days before." and "after that
 * she left" from the date before.
 */
function governs({ to, words }: Match, { lexemes }: Context): boolean {
  const last = words.at(-1)
  if (last === 'that') return goesOn(lexemes[to]) && !BEHIND_THAT.has(lexemes[to]!.word)
  return (last === 'before' || last === 'after') && goesOn(lexemes[to])
}

const goesOn = (next: Lexeme | undefined): boolean =>
  next !== undefined && !next.opens && /^[a-z\d'‘“"]/.test(next.word)

/** "The following week", "the year before"; "the next week" only where the story is past, "next week" never. */
function neighbour(match: Match, context: Context): Reading | undefined {
  const { tags, words } = match
  const unit = tags.SINGULAR!
  const count = words.map((word) => STEPS[word]).find((step) => step !== undefined)
  if (count === undefined || CLOCK_UNITS.has(unit) || governs(match, context)) return undefined
  const isNext = words.includes('next') && unit !== 'D'
  if (isNext && (words[0] !== 'the' || tenseOf(match, context) !== 'past')) return fromReference(context, unit, count)
  return fromTold(match, context, unit, count) ?? fromPublication(match, context, unit, count)
}

function fromTold(match: Match, context: Context, unit: Unit, count: number): Reading | undefined {
  const { lexemes, told } = context
  const one = toldNear(told, lexemes, match.from, unit) ?? (unit === 'Y' ? yearOfParagraph(match, context) : undefined)
  return one && date(periodOf(shift(edgeOf(one, count > 0), unit, count), unit), one.value)
}

/** "The following year" of history goes on from the last date of its paragraph, however many sentences stand between. */
function yearOfParagraph(match: Match, context: Context): Told | undefined {
  return context.isHistory ? toldBefore(match, context)[1][0] : undefined
}

/**
 * What is over was not after publication: of which day "he left the next day" is, nothing tells. Nor is it told where the story is long
 * past: "found in 1826; three weeks earlier".
 */
function fromPublication(match: Match, context: Context, unit: Unit, count: number): Reading {
  const isOver = (count > 0 || isLongPast(match, context)) && tenseOf(match, context) === 'past'
  return isOver ? date(openValue(unit)) : fromReference(context, unit, count)
}

/** Whether a text is history, or told a date of another year in the sentence or in the one before. */
function isLongPast({ from }: Match, { isHistory, lexemes, reference, told }: Context): boolean {
  const one = toldNear(told, lexemes, from, 'Y')
  return isHistory || (reference !== undefined && one !== undefined && one.days.last < reference - DAYS_PER_YEAR)
}

/** "The previous winter", "the next spring" of a story; "the next spring" that is no past, and news, go by the publication. */
function neighbourSeason(match: Match, context: Context): Reading | undefined {
  const { tags, words } = match
  const step = STEPS[words[1]!]
  if (step === undefined || (words[1] === 'next' && tenseOf(match, context) !== 'past')) return undefined
  const one = toldNear(context.told, context.lexemes, match.from, 'Y')
  if (!one) return context.isHistory ? date(`XXXX-${tags.SEASON}`) : undefined
  const { year } = fromDay(edgeOf(one, step > 0))
  const found = [year - 2, year - 1, year, year + 1].filter((y) => isBeyond(one, `${y}-${tags.SEASON}`, step))
  return date(`${step > 0 ? found[0] : found.at(-1)}-${tags.SEASON}`, one.value)
}

/** Whether a season is all before or behind what was told; of a year the winter before begins in the one before it. */
function isBeyond({ days }: Told, season: string, step: number): boolean {
  const { first, last } = daysOf(season)!
  if (step > 0) return first > days.last
  return days.unit === 'Y' ? first < days.first : last < days.first
}

/** "Opens on 5 January, or from the following Monday". */
function followingWeekday(match: Match, { lexemes, reference, told }: Context): Reading | undefined {
  if (match.words[0] !== 'following') return undefined
  const one = toldNear(told, lexemes, match.from, 'D')
  const last = one ? edgeOf(one, true) : reference
  return date(nearestWeekday(last === undefined ? undefined : last + 1, match.tags.WEEKDAY!, 'future'), one?.value)
}

/** "Built in 1930, it burned the following May". */
function followingMonth(match: Match, { lexemes, reference, told }: Context): Reading | undefined {
  if (match.words[0] !== 'following') return undefined
  const month = match.tags.MONTH!
  const one = toldNear(told, lexemes, match.from, 'Y')
  const last = one ? edgeOf(one, true) : reference
  if (last === undefined) return date(`XXXX-${pad(month)}`)
  const now = fromDay(last)
  return date(`${pad(month <= now.month ? now.year + 1 : now.year, 4)}-${pad(month)}`, one?.value)
}

/** "that year", "the same day", "the quarter": the period of the date mentioned last. */
function sameUnit(match: Match, context: Context): Reading | undefined {
  const { from, tags, words } = match
  const unit = tags.SINGULAR!
  if (unit === 'Q' && context.quarter) return date(context.quarter, context.quarter)
  if (words.includes('that') || words.includes('same'))
    return PERIODS.has(unit) ? (fromTold(match, context, unit, 0) ?? fromFocus(context, unit, 0)) : undefined
  if (unit === 'WE') return weekend(tenseAt(context.lexemes, from), context)
  if (!['Y', 'Q', 'M', 'W'].includes(unit) || isToldBeside(match, context)) return undefined
  return inStory(match, context, unit) ?? fromReference(context, unit, 0)
}

/** "Over the weekend" is the last one; the one to come, or that of the event announced, when the verb looks ahead. */
function weekend(tense: Tense, context: Context): Reading {
  const ofEvent = tense === 'past' || !context.ahead.span ? undefined : dayAhead(context.ahead, SATURDAY)
  return ofEvent === undefined
    ? fromReference(context, 'WE', tense === 'future' ? 0 : -1)
    : date(periodOf(ofEvent, 'WE'))
}

/** "The year it admitted students", "the week before her death", "1972, the year Oslo won": what stands beside it tells which. */
function isToldBeside({ from, to }: Match, { lexemes }: Context): boolean {
  const [next, after] = [lexemes[to], lexemes[to + 1]]
  if (lexemes[from]!.word !== 'the') return false
  if (lexemes[from - 1]?.word === ',' && lexemes[from - 2]?.tags.YEAR !== undefined) return true
  if (next === undefined || next.opens) return false
  // "By the middle of the week she will be back".
  if (WITHIN.has(lexemes[from - 1]?.word ?? '') && SUBJECTS.has(next.word)) return false
  // "A high for the year of $42".
  return (
    SUBJECTS.has(next.word) || TELLS_WHICH.has(next.word) || (next.word === 'of' && /^[a-z]/.test(after?.word ?? ''))
  )
}
