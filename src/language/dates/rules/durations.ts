// How long and how often: "five years", "the last 24 hours", "a four-year low", "daily", "every Monday".
import { duration, pad, type Unit } from '../calendar.ts'
import type { Match } from '../pattern.ts'
import { isOneWeek } from '../recurring.ts'
import { type Context, type Reading, type Rule, rule } from '../rule.ts'

/** Larger counts are no times that a text speaks of. */
const COUNT_MAX = 100_000
/** Bare plurals that mean a length of time; "minutes" and "seconds" mostly mean something else. */
const LONG_UNITS: ReadonlySet<Unit> = new Set<Unit>(['Y', 'M', 'W', 'DE', 'CE'])
const LENGTH_PREPOSITIONS = new Set(['for', 'of', 'in', 'within', 'over', 'after', 'during', 'took', 'take', 'takes'])
const AUXILIARIES = new Set(['to', 'will', 'would', 'can', 'could', 'may', 'might', 'should', 'not'])

export const durationRules: readonly Rule[] = [
  rule(
    [
      'NUMBER -? UNIT',
      'NUMBER more UNIT',
      'the? SHIFT|past|first|final NUMBER UNIT',
      'the NUMBER UNIT',
      'NUMBER to|or|- NUMBER -? UNIT',
    ],
    counted,
  ),
  rule(['the? SHIFT|past|first NUMBER to|or|- NUMBER UNIT'], (match, context) =>
    isVerb(match, context) ? undefined : length('X', match.tags.UNIT!),
  ),
  rule(['the? SHIFT|past|first? couple of? PLURAL', 'a couple of? more? PLURAL'], ({ tags }) =>
    length(2, tags.UNIT ?? tags.PLURAL!),
  ),
  rule(
    [
      'VAGUE more? PLURAL',
      'a few|VAGUE more? PLURAL',
      'the? SHIFT|past|recent|first? VAGUE PLURAL',
      'the? SHIFT|past|recent PLURAL',
      'PLURAL',
    ],
    vague,
  ),
  rule(['the? fiscal? year ended|ending', 'the fiscal year'], ({ from, words }) => ({
    kind: 'duration',
    value: 'P1Y',
    to: from + words.length - (words.at(-1)!.startsWith('end') ? 1 : 0),
  })),
  // One night is a time: "one night the mill burned down".
  rule(['NUMBER -? night|nights'], ({ tags }) => (tags.NUMBER! > 1 ? length(tags.NUMBER!, 'D') : undefined)),
  rule(['a|an|one SINGULAR', 'a full|whole SINGULAR', 'a NUMBER - UNIT period'], single),
  rule(['half a|an UNIT', 'a half -? UNIT', 'a|an UNIT and a HALF'], ({ tags, words }) =>
    length(words.includes('and') ? 1.5 : 0.5, tags.UNIT!),
  ),
]

export const setRules: readonly Rule[] = [
  rule('FREQUENCY', ({ tags }) => set(tags.FREQUENCY!)),
  rule(['every|each UNIT', 'every other UNIT', 'every NUMBER UNIT'], ({ tags, words }) =>
    tags.UNIT === 'S' ? undefined : set(duration(words.includes('other') ? 2 : (tags.NUMBER ?? 1), tags.UNIT!)),
  ),
  rule(['once|twice a|every UNIT', 'NUMBER times a|every UNIT'], ({ tags }) => set(duration(1, tags.UNIT!))),
  rule(['every|each WEEKDAY', 'WEEKDAYS'], ({ tags }) => set(`XXXX-WXX-${tags.WEEKDAY ?? tags.WEEKDAYS}`)),
  rule('every|each morning|evening|night', () => set(duration(1, 'D'))),
  rule('every|each? WEEKDAY|SHORT -|to|through|till|until WEEKDAY|SHORT', weekdays),
  rule('every|each MONTH', ({ tags }) => set(`XXXX-${pad(tags.MONTH!)}`)),
  rule('every|each SEASON', ({ tags }) => set(`XXXX-${tags.SEASON}`)),
]

const set = (value: string): Reading => ({ kind: 'set', value })

/** "Open Monday to Friday"; of one week's days, which what was or will be tells of, each stands for itself. */
function weekdays(match: Match, context: Context): Reading | undefined {
  const [first, last] = [match.to - 3, match.to - 1].map((at) => context.lexemes[at]!.tags)
  const isEach = match.to - match.from > 3
  if (!isEach && isOneWeek(match, context)) return undefined
  return set(`XXXX-WXX-${first!.WEEKDAY ?? first!.SHORT}/XXXX-WXX-${last!.WEEKDAY ?? last!.SHORT}`)
}

const length = (count: number | 'X', unit: Unit): Reading => ({ kind: 'duration', value: duration(count, unit) })

/** "It is to last five years": a verb, which is no part of the date. */
function isVerb({ from, words }: Match, { lexemes }: Context): boolean {
  return words[0] === 'last' && AUXILIARIES.has(lexemes[from - 1]?.word ?? '')
}

/** An age is no time of an event: "a 50-year-old man", "she is 50 years old". */
function isAge({ to }: Match, { lexemes }: Context): boolean {
  const next = lexemes[to]?.word === '-' ? lexemes[to + 1] : lexemes[to]
  return next?.word === 'old' || next?.word === 'olds'
}

function counted(match: Match, context: Context): Reading | undefined {
  const { NUMBER: count = 1, UNIT: unit } = match.tags
  // "three-quarters of its food" is a share.
  if (isVerb(match, context) || (unit === 'Q' && match.words.includes('-'))) return undefined
  if (count > COUNT_MAX || isAge(match, context) || unit === 'S') return undefined
  return length(count, unit!)
}

function vague(match: Match, context: Context): Reading | undefined {
  const { lexemes } = context
  const unit = match.tags.PLURAL!
  if (isAge(match, context)) return undefined
  if (unit === 'S' || unit === 'WE' || (unit === 'Q' && match.words.length === 1)) return undefined
  if (match.words.length === 1 && !LONG_UNITS.has(unit)) {
    return LENGTH_PREPOSITIONS.has(lexemes[match.from - 1]?.word ?? '') ? length('X', unit) : undefined
  }
  return length('X', unit)
}

function single(match: Match, context: Context): Reading | undefined {
  const unit = match.tags.SINGULAR ?? match.tags.UNIT!
  if (unit === 'S' || unit === 'MIN' || unit === 'Q' || isAge(match, context)) return undefined
  return length(match.tags.NUMBER ?? 1, unit)
}
