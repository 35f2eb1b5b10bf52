// Puts times of day and their days together: "10 p.m. Wednesday", "Wednesday night", "on May 6 at noon".
import { isoDay } from './calendar.ts'
import type { Found } from './dates.ts'
import { daysOf } from './range.ts'
import type { Context } from './rule.ts'

const LINKS = new Set([',', 'on', 'of', 'at', 'in', 'the', 'around', 'about'])
/** Longest link between a day and its time: "May 6, at about". */
const LINK_MAX = 3

/** The readings with each time of day resolved against the day beside it, else against the day mentioned last. */
export function joinTimes(found: readonly Found[], context: Context): Found[] {
  const joined: Found[] = []
  let day = context.reference === undefined ? undefined : isoDay(context.reference)
  for (let i = 0; i < found.length; i++) {
    const reading = found[i]!
    if (!reading.value.startsWith('T')) {
      if (isDay(reading)) day = reading.value
      joined.push(reading)
      continue
    }
    const before = joined.at(-1)
    const next = found[i + 1]
    if (next && isDay(next) && touch(context, reading.to, next.from)) {
      joined.push(withTime(next, reading, reading.from, next.to))
      day = next.value
      i++
    } else if (before && isDay(before) && touch(context, before.to, reading.from)) {
      joined[joined.length - 1] = withTime(before, reading, before.from, reading.to)
    } else if (!reading.needsDay) {
      joined.push({ ...reading, value: (day ?? 'XXXX-XX-XX') + reading.value })
    }
  }
  return joined
}

const isDay = ({ kind, value }: Found): boolean =>
  kind === 'date' && (daysOf(value)?.unit === 'D' || /^XXXX-(?:WXX-\d|\d\d-\d\d)$/.test(value))

function withTime(day: Found, time: Found, from: number, to: number): Found {
  return { ...day, kind: 'time', value: day.value + time.value, from, to }
}

function touch({ lexemes }: Context, from: number, to: number): boolean {
  if (to - from > LINK_MAX) return false
  for (let i = from; i <= to; i++) {
    const lexeme = lexemes[i]
    if (lexeme?.opens || (i < to && lexeme && !LINKS.has(lexeme.word))) return false
  }
  return true
}
