// Times of day: "10:35 a.m.", "5 o'clock", "noon", "this morning", "Wednesday night", "tonight".
import { isoDay, pad } from '../calendar.ts'
import type { Match } from '../pattern.ts'
import { type Context, openValue, type Reading, type Rule, rule } from '../rule.ts'
import { edgeOf, toldNear } from '../told.ts'

const NOON = 12
const HOURS_PER_DAY = 24
/** "6.10" read as a decimal number has its minutes behind the point. */
const MINUTES_PER_DECIMAL = 100

const [QUARTER, HALF, MINUTES] = [15, 30, 60]
/** Before noon and midnight they are hours of a day that is not said. */
const BEFORE_HOUR = new Set([
  'at',
  'by',
  'until',
  'till',
  'to',
  'from',
  'before',
  'after',
  'around',
  'about',
  'past',
  '-',
  ',',
])

/** Values without their day; `dates` puts a day of the text before them. */
export const clockRules: readonly Rule[] = [
  rule(['CLOCK|HOUR|NUMBER MERIDIEM ZONE?', 'CLOCK ZONE?', 'CLOCK|HOUR in the PART'], timeOfDay),
  rule("HOUR|NUMBER o ' clock", timeOfDay),
  rule(
    [
      'half past NUMBER',
      'a? quarter|NUMBER past NUMBER',
      'NUMBER minutes past NUMBER',
      'half past NUMBER MERIDIEM',
      'a? quarter|NUMBER past NUMBER MERIDIEM',
      'half past NUMBER in the PART',
      'a? quarter|NUMBER past NUMBER in the PART',
    ],
    timeInWords,
  ),
  rule(
    [
      'a? quarter to NUMBER',
      'NUMBER minutes to NUMBER',
      'a? quarter to NUMBER MERIDIEM',
      'a? quarter to NUMBER in the PART',
    ],
    timeInWords,
  ),
  rule(['12? noon|midday'], (match, context) => onTheHour(NOON, match, context)),
  rule('12? midnight', (match, context) => onTheHour(HOURS_PER_DAY, match, context)),
  rule('tonight', (_, context) => partOf('TNI', context.reference)),
  rule('last night', (_, { reference }) => partOf('TNI', reference === undefined ? undefined : reference - 1)),
  rule(['this PART', 'earlier|later this PART'], ({ tags }, { reference }) => partOf(tags.PART!, reference)),
  rule(['that PART', 'the same PART'], (match, context) => partOf(match.tags.PART!, storyDay(match, context, 0))),
  rule('the? next|following PART', (match, context) => partOf(match.tags.PART!, storyDay(match, context, 1))),
  rule(['mid - PART', 'the? early|late PART of?', 'the? PART of?', 'the? PART'], ({ tags }) => ({
    kind: 'time',
    value: tags.PART!,
    needsDay: true,
  })),
]

function partOf(part: string, day: number | undefined): Reading {
  return { kind: 'time', value: (day === undefined ? openValue('D') : isoDay(day)) + part }
}

/** The day just told, or that behind it; a year just told has no night. */
function storyDay({ from }: Match, { lexemes, reference, told }: Context, days: number): number | undefined {
  const one = toldNear(told, lexemes, from, 'D')
  if (one) return edgeOf(one, days > 0) + days
  return told.length > 0 || reference === undefined ? undefined : reference + days
}

/** "At noon", "from noon to midnight"; "high noon came" is no date without its day. */
function onTheHour(hour: number, { from }: Match, { lexemes }: Context): Reading {
  const isTold = BEFORE_HOUR.has(lexemes[from - 1]?.word ?? '') || lexemes[from]!.word === '12'
  return { kind: 'time', value: `T${hour}:00`, ...(!isTold && { needsDay: true }) }
}

/** "Half past three", "a quarter to nine in the evening", "ten past six"; "two past champions" are people. */
function timeInWords({ tags, to, from, words }: Match, { lexemes }: Context): Reading | undefined {
  const isTo = words.includes('to')
  const at = words.indexOf(isTo ? 'to' : 'past')
  const counts = lexemes.slice(from, to).map((lexeme) => lexeme.tags.NUMBER)
  const [minutes, told] = [
    words.includes('half') ? HALF : (counts[at - (words.includes('minutes') ? 2 : 1)] ?? QUARTER),
    counts[at + 1],
  ]
  if (told === undefined || !Number.isInteger(told) || told < 1 || told > NOON || minutes >= MINUTES) return undefined
  const hour = isTo ? told - 1 : told
  const clock = `${pad(hour)}:${pad(isTo ? MINUTES - minutes : minutes)}`
  return timeOfDay({ ...({ from, to, words } as Match), tags: { ...tags, CLOCK: clock } })
}

function timeOfDay({ tags }: Match): Reading | undefined {
  const hours = (tags.HOUR ?? tags.NUMBER)!
  // British papers write "6.10am".
  const clock = tags.CLOCK ?? `${pad(Math.floor(hours))}:${pad(Math.round((hours % 1) * MINUTES_PER_DECIMAL))}`
  let hour = Number(clock.slice(0, 2))
  if (hour > HOURS_PER_DAY || Number(clock.slice(3, 5)) > 59) return undefined
  const isLate = tags.MERIDIEM === 'pm' || tags.PART === 'TAF' || tags.PART === 'TEV' || tags.PART === 'TNI'
  if (isLate && hour < NOON) hour += NOON
  if (tags.MERIDIEM === 'am' && hour === NOON) hour = 0
  return { kind: 'time', value: `T${pad(hour)}${clock.slice(2)}` }
}
