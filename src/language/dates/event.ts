// The days of an event that a text announces, for the weekdays behind: "from Friday 16 to Sunday 18 May. Doors open at 4 pm on Friday."
import { type Day, weekdayOf } from './calendar.ts'
import type { Lexeme } from './lexer.ts'
import type { Told } from './told.ts'

/** Days with their weekdays that lie ahead of publication. */
export interface Ahead {
  /** The first span of days that was told. */
  readonly span?: { readonly first: Day; readonly last: Day }
  /** Days that were told with their weekday, "Saturday 1 February". */
  readonly days: readonly Day[]
}

const DAYS_PER_WEEK = 7
/** As many single days are kept. */
const KEPT = 16
const LINKS = new Set(['to', '-', 'until', 'till', 'through'])

/** What lies ahead, with what a text has told last. */
export function withAhead(
  ahead: Ahead,
  told: readonly Told[],
  lexemes: readonly Lexeme[],
  reference: Day | undefined,
): Ahead {
  const [before, one] = [told.at(-2), told.at(-1)]
  if (one?.days.unit !== 'D' || (reference !== undefined && one.days.first <= reference)) return ahead
  const { first, last } = one.days
  if (first < last) return ahead.span || last - first >= DAYS_PER_WEEK ? ahead : { ...ahead, span: { first, last } }
  // "From Friday, May 30 to Sunday, June 1".
  const isEnd = before?.days.unit === 'D' && before.to === one.from - 1 && LINKS.has(lexemes[before.to]!.word)
  const days = isEnd ? last - before.days.first : 0
  if (!ahead.span && days > 0 && days < DAYS_PER_WEEK) return { ...ahead, span: { first: before!.days.first, last } }
  const { tags } = lexemes[one.from]!
  const isNamed = (tags.WEEKDAY ?? tags.SHORT) !== undefined && one.to - one.from > 1
  return isNamed ? { ...ahead, days: [...ahead.days.slice(1 - KEPT), first] } : ahead
}

/** The day that a weekday means in such a text; undefined when none was told, or two. */
export function dayAhead({ span, days }: Ahead, weekday: number): Day | undefined {
  const within = span && span.first + ((weekday - weekdayOf(span.first) + DAYS_PER_WEEK) % DAYS_PER_WEEK)
  if (within !== undefined && within <= span!.last) return within
  const named = new Set(days.filter((day) => weekdayOf(day) === weekday))
  return named.size === 1 ? [...named][0] : undefined
}
