// Puts times of day and their days together: "10 p.m. Wednesday", "Wednesday night", "on May 6 at noon", "Sundays at 2 pm".

import type { Found } from './dates.ts'
import type { Lexeme } from './lexer.ts'
import { daysOf } from './range.ts'
import { type Context, openValue } from './rule.ts'
import { endsSentence } from './tense.ts'

const LINKS = new Set([',', 'on', 'of', 'at', 'in', 'the', 'around', 'about'])
/** Longest link between a day and its time: "May 6, at about". */
const LINK_MAX = 3
/** "At 6 pm, 7 pm and 8 pm on Friday": so many may share a day. */
const TIMES_MAX = 3
/** How far from a time its day may stand in the sentence. */
const REACH = 40
/** The day of a value, if it names one, of the calendar or of every week: "2024-05-08T20:00", "XXXX-WXX-4". */
const DAY_OF = /^(?:\d{4}-\d\d-\d\d|XXXX-(?:WXX-\d|\d\d-\d\d))(?![^T])/

/**
 * The readings with each time of day resolved against the day beside it, else against that of its sentence. Other sentences
 * tell of other days: "The regatta is on 12 July. The meeting closed at 9 pm."
 */
export function joinTimes(found: readonly Found[], context: Context): Found[] {
  const joined: Found[] = []
  for (let i = 0; i < found.length; i++) {
    const reading = found[i]!
    if (!reading.value.startsWith('T')) {
      joined.push(reading)
      continue
    }
    const before = joined.at(-1)
    const next = found[i + 1]
    if (next && isDay(next) && touch(context, reading.to, next.from) && !isOfAnother(next, context)) {
      joined.push(withTime(next, reading, reading.from, next.to))
      i++
    } else if (before && isDay(before) && touch(context, before.to, reading.from)) {
      joined[joined.length - 1] = withTime(before, reading, before.from, reading.to)
    } else if (!reading.needsDay) {
      const behind = found.slice(i + 1, i + 1 + TIMES_MAX).find(({ value }) => !value.startsWith('T'))
      const day = dayBefore(joined, reading, context) ?? dayBehind(behind, reading, context) ?? openValue('D')
      joined.push({ ...reading, value: day + reading.value })
    }
  }
  return joined
}

const isDay = ({ kind, value }: Found): boolean =>
  kind === 'date'
    ? daysOf(value)?.unit === 'D' || /^XXXX-(?:WXX-\d|\d\d-\d\d)$/.test(value)
    : kind === 'set' && value.startsWith('XXXX-WXX-') && !value.includes('T')

/** What recurs stays a set; a span of weekdays keeps its value, which has no place for the time. */
function withTime(day: Found, time: Found, from: number, to: number): Found {
  const value = day.value.includes('/') ? day.value : day.value + time.value
  return { ...day, kind: day.kind === 'set' ? 'set' : 'time', value, from, to }
}

/** Whether nothing but links stand between; a new line parts two entries of a list: "5 pm" and "Sunday" below it. */
function touch({ lexemes }: Context, from: number, to: number): boolean {
  if (to - from > LINK_MAX || (lexemes[from]?.line && !LINKS.has(lexemes[from].word))) return false
  for (let i = from; i <= to; i++) {
    const lexeme = lexemes[i]
    if (lexeme?.opens || (i < to && lexeme && !LINKS.has(lexeme.word))) return false
  }
  return true
}

/** The day told last before a time in its sentence: "On Monday the council met at 8 pm", "8 pm to 10 pm". */
function dayBefore(joined: readonly Found[], { from }: Found, { lexemes }: Context): string | undefined {
  let at = from
  for (let k = joined.length - 1; k >= 0; k--) {
    const { to, value } = joined[k]!
    if (from - to > REACH) return undefined
    for (; at >= to; at--) if (begins(lexemes, at)) return undefined
    const day = DAY_OF.exec(value)?.[0]
    if (day) return day
    if (value.includes('/')) return undefined
  }
  return undefined
}

/** The day behind a time: "It burned at 10 pm in the harbour on Monday", "from 6 pm to 8 pm on Friday", "6 pm (4 GMT) Friday". */
function dayBehind(day: Found | undefined, { to }: Found, { lexemes }: Context): string | undefined {
  if (!day || day.from - to > REACH || isStamp(lexemes, to - 1)) return undefined
  const last = lexemes[day.from - 1]!
  if (last.word !== 'on' && last.word !== ')' && last.tags.MERIDIEM === undefined) return undefined
  if (begins(lexemes, day.from)) return undefined
  for (let i = to; i < day.from; i++) {
    const { tags, word } = lexemes[i]!
    if (begins(lexemes, i) || !(/^[a-z()-]/.test(word) || (tags.HOUR ?? tags.CLOCK ?? tags.NUMBER) !== undefined))
      return undefined
  }
  return DAY_OF.exec(day.value)?.[0]
}

/** "13:10 Schools will stay closed on Monday": when an entry of a live report was written. */
function isStamp(lexemes: readonly Lexeme[], at: number): boolean {
  const [time, next] = [lexemes[at]!, lexemes[at + 1]]
  return time.line && time.tags.CLOCK !== undefined && next?.capital === true && !next.line
}

/** "It closes at 11 pm, on Fridays at midnight". */
function isOfAnother({ from, kind }: Found, { lexemes }: Context): boolean {
  return kind === 'set' && lexemes.slice(from - 2, from).some(({ word }) => word === ',')
}

/** Whether a sentence, or an entry of a list, begins at a lexeme. */
function begins(lexemes: readonly Lexeme[], at: number): boolean {
  const { capital, line, opens, word } = lexemes[at]!
  return opens || (line && (capital || !/^[a-z]/.test(word))) || (at > 0 && endsSentence(lexemes, at - 1))
}
