// What a rule is, and what rules know of the text around them.
import { type Day, periodOf, shift, type Unit } from './calendar.ts'
import { tenseOfDeadline } from './deadline.ts'
import type { Ahead } from './event.ts'
import type { Lexeme } from './lexer.ts'
import { isNotice } from './notice.ts'
import { compile, type Match, type Pattern } from './pattern.ts'
import { daysOf } from './range.ts'
import { type Tense, tenseAt } from './tense.ts'
import { isAsFine, type Told } from './told.ts'

/** What a rule makes of a match. */
export interface Reading {
  readonly kind: 'date' | 'time' | 'duration' | 'set'
  readonly value: string
  /** What the value was counted from, when it is another date of the text. */
  readonly anchor?: string
  /** Index of the lexeme behind the mention, when it is shorter than the match. */
  readonly to?: number
  /** A time without its day, which a date beside it gives; the mention is dropped when none stands there. */
  readonly needsDay?: boolean
}

export interface Rule {
  readonly patterns: readonly Pattern[]
  /** Its words are names, which have a capital letter anywhere. */
  readonly proper?: true
  /** Undefined when the words are no date after all. */
  readonly read: (match: Match, context: Context) => Reading | undefined
}

export interface Context {
  readonly lexemes: readonly Lexeme[]
  /** Day of publication. */
  readonly reference: Day | undefined
  /** The text tells of times long before its publication. */
  readonly isHistory: boolean
  /** Value of the calendar date mentioned last. */
  focus?: string
  /** Index of its first lexeme. */
  focusAt?: number
  /** The dates told last. */
  told: readonly Told[]
  /** What was announced for days after publication. */
  ahead: Ahead
  /** Value of the quarter mentioned last: business reports compare with it long after they named it. */
  quarter?: string
}

export function rule(patterns: string | readonly string[], read: Rule['read']): Rule {
  const all = typeof patterns === 'string' ? [patterns] : patterns
  return { patterns: all.map(compile), read }
}

/** Values of periods whose place in time the text does not tell. */
const OPEN: Readonly<Partial<Record<Unit, string>>> = {
  D: 'XXXX-XX-XX',
  WE: 'XXXX-WXX-WE',
  W: 'XXXX-WXX',
  M: 'XXXX-XX',
  Q: 'XXXX-QX',
}

export const openValue = (unit: Unit): string => OPEN[unit] ?? 'XXXX'

export const date = (value: string, anchor?: string): Reading => ({ kind: 'date', value, ...(anchor && { anchor }) })

/** The period of a unit that lies so many units from the day of publication. */
export function fromReference(context: Context, unit: Unit, count: number): Reading {
  return date(context.reference === undefined ? openValue(unit) : periodOf(shift(context.reference, unit, count), unit))
}

/** The period of a unit that lies so many units from the date mentioned last; undefined when there is none as fine. */
export function fromFocus(context: Context, unit: Unit, count: number): Reading | undefined {
  const focus = context.focus === undefined ? undefined : daysOf(context.focus)
  return focus && isAsFine(focus, unit)
    ? date(periodOf(shift(focus.first, unit, count), unit), context.focus)
    : undefined
}

/** -1 for "last", "this past", 1 for "next", "this coming", 0 for "this". */
export function directionOf({ tags, words }: Match): number {
  return words.includes('past') ? -1 : words.includes('coming') ? 1 : (tags.SHIFT ?? 0)
}

/** The tense that a match stands in: "by Friday", "through January" and a notice are said of what is to come. */
export function tenseOf({ from }: Match, { lexemes }: Context): Tense {
  const tense = tenseOfDeadline(lexemes, from) ?? tenseAt(lexemes, from)
  return tense === 'present' && isNotice(lexemes, from) ? 'future' : tense
}
