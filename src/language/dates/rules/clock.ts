// Times of day: "10:35 a.m.", "5 o'clock", "noon", "this morning", "Wednesday night", "tonight".
import { isoDay, pad, shift } from '../calendar.ts'
import type { Match } from '../pattern.ts'
import { daysOf } from '../range.ts'
import { type Context, openValue, type Reading, type Rule, rule } from '../rule.ts'

const NOON = 12
const HOURS_PER_DAY = 24
/** "6.10" read as a decimal number has its minutes behind the point. */
const MINUTES_PER_DECIMAL = 100

/** Values without their day; `dates` puts a day of the text before them. */
export const clockRules: readonly Rule[] = [
  rule(['CLOCK|HOUR|NUMBER MERIDIEM ZONE?', 'CLOCK ZONE?', 'CLOCK|HOUR in the PART'], timeOfDay),
  rule("HOUR|NUMBER o ' clock", timeOfDay),
  rule('noon|midday', () => ({ kind: 'time', value: 'T12:00', needsDay: true })),
  rule('midnight', () => ({ kind: 'time', value: 'T24:00', needsDay: true })),
  rule('tonight', (_, context) => partOf('TNI', context.reference)),
  rule('last night', (_, { reference }) => partOf('TNI', reference === undefined ? undefined : reference - 1)),
  rule(['this PART', 'earlier|later this PART'], ({ tags }, { reference }) => partOf(tags.PART!, reference)),
  rule(['that PART', 'the same PART'], ({ tags }, context) => partOf(tags.PART!, focusDay(context, 0))),
  rule('the next|following PART', ({ tags }, context) => partOf(tags.PART!, focusDay(context, 1))),
  rule(['mid - PART', 'the? early|late PART of?', 'the? PART of?', 'the? PART'], ({ tags }) => ({
    kind: 'time',
    value: tags.PART!,
    needsDay: true,
  })),
]

function partOf(part: string, day: number | undefined): Reading {
  return { kind: 'time', value: (day === undefined ? openValue('D') : isoDay(day)) + part }
}

function focusDay({ focus, reference }: Context, days: number): number | undefined {
  const first = (focus === undefined ? undefined : daysOf(focus)?.first) ?? reference
  return first === undefined ? undefined : shift(first, 'D', days)
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
