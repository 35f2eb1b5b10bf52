// The date that a text has just told, which "the following day", "that night" and "two days later" count from.
import type { Day, Unit } from './calendar.ts'
import type { Lexeme } from './lexer.ts'
import { type DayRange, daysOf } from './range.ts'
import { endsSentence } from './tense.ts'

export interface Told {
  readonly value: string
  readonly days: DayRange
  /** Indices of its first lexeme and of the one behind its last. */
  readonly from: number
  readonly to: number
}

/** How many dates are kept: those of two sentences. */
const KEPT = 8
/** How many lexemes back a date may stand, so that the cost stays linear. */
const REACH = 120
/** From fine to coarse. What is counted in days needs a day to count from. */
const FINENESS: readonly Unit[] = ['S', 'MIN', 'H', 'D', 'WE', 'W', 'M', 'Q', 'HALF', 'Y', 'DE', 'CE']
/** Behind a full stop they belong to the sentence that it ends. */
const MARKS = new Set(['"', '”', "'", '»', ')'])
/** Before a date they tell when something was said: "He was shot on Friday, the police said on Sunday." */
const TELLING = new Set(['said', 'says', 'announced', 'reported', 'told'])

/** The dates told with one more, if it has a place in the calendar. */
export function withTold(told: readonly Told[], { value, from, to }: Omit<Told, 'days'>): readonly Told[] {
  const days = daysOf(value)
  return days ? [...told.slice(1 - KEPT), { value, days, from, to }] : told
}

/** Whether days are fine enough to count in a unit from them. */
export const isAsFine = ({ unit }: DayRange, as: Unit): boolean =>
  FINENESS.indexOf(unit) <= Math.max(FINENESS.indexOf(as), FINENESS.indexOf('D'))

/**
 * The last date before a place, of its sentence or the one before, that a unit can be counted from; the day on which it was said only
 * where there is no other.
 */
export function toldNear(told: readonly Told[], lexemes: readonly Lexeme[], at: number, unit: Unit): Told | undefined {
  let ends = 0
  let telling: Told | undefined
  let i = at
  for (const one of told.toReversed()) {
    if (at - one.to > REACH) break
    for (; i >= one.to; i--) if (begins(lexemes, i)) ends++
    if (ends > 1) break
    if (!isAsFine(one.days, unit)) continue
    if (!isOfTelling(lexemes, one.from)) return one
    telling ??= one
  }
  return telling
}

/** Whether a sentence begins at a lexeme; a quotation mark behind the full stop belongs to the sentence that it ends. */
export function begins(lexemes: readonly Lexeme[], i: number): boolean {
  if (i === 0) return false
  const isBehindMark = i > 1 && MARKS.has(lexemes[i - 1]!.word) && endsSentence(lexemes, i - 2)
  return lexemes[i]!.opens || isBehindMark || (endsSentence(lexemes, i - 1) && !MARKS.has(lexemes[i]!.word))
}

function isOfTelling(lexemes: readonly Lexeme[], at: number): boolean {
  const before = lexemes[at - 1]?.word ?? ''
  return TELLING.has(before === 'on' ? (lexemes[at - 2]?.word ?? '') : before)
}

/** The day that counting goes on from: the last one forwards, the first one back. */
export const edgeOf = ({ days }: Told, forward: boolean): Day => (forward ? days.last : days.first)
