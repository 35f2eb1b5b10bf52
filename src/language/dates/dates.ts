// Dates, times, durations and sets in a text, with TIMEX3 values.
import { atOnce, mapped, type Steps } from '../steps.ts'
import type { DateMention } from '../types.ts'
import { isoDay, readDay } from './calendar.ts'
import { withAhead } from './event.ts'
import { extend } from './extend.ts'
import { historySteps } from './history.ts'
import { lex, type Tag } from './lexer.ts'
import { joinNumerals } from './numerals.ts'
import { beginnings, matchAt, type Pattern } from './pattern.ts'
import { daysOf } from './range.ts'
import type { Context, Reading, Rule } from './rule.ts'
import { RULES } from './rules/index.ts'
import { joinTimes } from './times.ts'
import { withTold } from './told.ts'

interface DateOptions {
  /** ISO date or date-time of publication; without it a value that needs one stays open (XXXX-WXX-4). */
  readonly date?: string
}

interface Entry {
  readonly pattern: Pattern
  readonly rule: Rule
}

const byTag = new Map<Tag, Entry[]>()
const byWord = new Map<string, Entry[]>()
for (const rule of RULES) {
  for (const pattern of rule.patterns) {
    const { tags, words } = beginnings(pattern)
    for (const tag of tags) byTag.set(tag, [...(byTag.get(tag) ?? []), { pattern, rule }])
    for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), { pattern, rule }])
  }
}

const NO_ENTRIES: readonly Entry[] = []
/** Lexemes between two steps at most. */
const STRIDE = 64

/** A reading and the lexemes that it stands on. */
export interface Found extends Reading {
  readonly from: number
  readonly to: number
}

/** All mentions of dates in a text, in its order. Offsets are UTF-16 units into `text`. */
export function dates(text: string, options: DateOptions = {}): DateMention[] {
  return atOnce(dateSteps(text, options))
}

/** The same in steps. */
export function* dateSteps(text: string, options: DateOptions = {}): Steps<DateMention[]> {
  const lexemes = joinNumerals(yield* lex(text))
  yield
  const reference = options.date === undefined ? undefined : readDay(options.date)
  const isHistory = yield* historySteps(lexemes, reference)
  const context: Context = { lexemes, reference, isHistory, told: [], ahead: { days: [] } }
  const found: Found[] = []
  for (let i = 0; i < lexemes.length; ) {
    const reading = longest(context, i)
    if (reading) {
      remember(context, reading)
      found.push(reading)
    }
    if (reading || i % STRIDE === 0) yield
    i = reading?.to ?? i + 1
  }
  let taken = 0
  return yield* mapped(joinTimes(found, context), (reading) => {
    const { from, to } = extend(lexemes, reading, taken)
    taken = to
    const [start, end] = [lexemes[from]!.start, lexemes[to - 1]!.end]
    const { kind, value, anchor } = reading
    return { start, end, text: text.slice(start, end), kind, value, ...(anchor !== undefined && { anchor }) }
  })
}

function longest(context: Context, at: number): Found | undefined {
  const { tags, word } = context.lexemes[at]!
  let best: Found | undefined
  for (const tag in tags) best = longer(best, byTag.get(tag as Tag), context, at)
  return longer(best, byWord.get(word), context, at)
}

/** The longest reading by some patterns, if it is longer than the best so far. Most words begin none. */
function longer(
  known: Found | undefined,
  entries: readonly Entry[] | undefined,
  context: Context,
  at: number,
): Found | undefined {
  let best = known
  for (const { pattern, rule } of entries ?? NO_ENTRIES) {
    const match = matchAt(pattern, context.lexemes, at)
    if (!match || match.to <= (best?.to ?? at)) continue
    if (match.to === at + 1 && !rule.proper && isInName(context, at)) continue
    const reading = rule.read(match, context)
    if (reading) best = { ...reading, from: at, to: reading.to ?? match.to }
  }
  return best
}

/** A common word with a capital letter inside a sentence belongs to a name: "USA Today", "the Hundred Years' War". */
function isInName({ lexemes }: Context, at: number): boolean {
  const { capital, opens, tags } = lexemes[at]!
  if (!capital || opens || tags.MONTH !== undefined || (tags.WEEKDAY ?? tags.WEEKDAYS) !== undefined) return false
  return /^[a-z]/.test(lexemes[at - 1]?.word ?? '')
}

/** Keeps what later mentions hang on. */
function remember(context: Context, found: Found): void {
  const { from, kind, value, anchor } = found
  if (kind === 'date' || kind === 'time') context.told = withTold(context.told, found)
  if (kind !== 'date') return
  context.ahead = withAhead(context.ahead, context.told, context.lexemes, context.reference)
  const range = daysOf(value)
  if (!range) return
  context.focus = range.unit === 'D' ? isoDay(range.first) : value
  // "The following day" goes on with the story of its anchor.
  if (anchor === undefined) context.focusAt = from
  const isOver = context.reference === undefined || range.last < context.reference
  if (value.includes('Q') && isOver && anchor === undefined) context.quarter = value
}
