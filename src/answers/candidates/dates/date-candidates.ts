// Dates of a sentence as answers: each mention, the year inside it, and ranges that two mentions make.
import type { DateMention, Token } from '../../../language/index.ts'
import { senseOf } from '../../words/kinds.ts'
import { nounPhrases } from '../phrases.ts'
import { offsetBefore } from './offsets.ts'

export interface DateRange {
  readonly start: number
  readonly end: number
  readonly date: DateMention
  /** Made of two mentions: "1562 to 1598". */
  readonly range?: boolean
  /** Where the time begins that is counted from an event: "two hours before kickoff". */
  readonly counted?: number
}

/** What may stand between the two ends of a range. */
const BETWEEN = /^\s?(?:–|-|—|to|and|until|through|till)\s?$/
const LONGEST_BETWEEN = 9
const YEAR = /(?<!\d)(?:1\d{3}|20\d{2})(?!\d)/
/** "The first Thursday in May", of which the month alone may be asked for. */
const MONTH_OF_WEEKDAY = /day (?:of|in) (\p{Lu}\p{L}+)$/u
const MONTH_LENGTH = '2000-01'.length
/** Parts of a span of time that belong to a date: "the first half of", "the end of". */
const PART =
  /(?:(?:the )?(?:first|second|latter|last|early|late|mid|middle|beginning|end|start|turn) (?:half |part |years |days |weekend |week )?of )$/i
const LONGEST_PART = 30
/** "10th and " before "11th centuries". */
const SERIES = /(?:\d{1,2}(?:st|nd|rd|th)(?:, | and | or | to |–))+$/
const LONGEST_SERIES = 24

const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i

/** "Saturday, 25 January 2025, 11 am": who tells the weekday or the hour tells when to come, and its year alone says nothing. */
const isAppointment = ({ kind, text }: DateMention): boolean => kind === 'time' || WEEKDAY.test(text)

/** Whether two mentions are the ends of a range; "jailed on Thursday to six years" are none. */
function areEnds(text: string, first: DateMention | undefined, last: DateMention): boolean {
  if ((first?.kind === 'duration') !== (last.kind === 'duration')) return false
  const gap = first && text.slice(first.end, last.start)
  return gap !== undefined && gap.length <= LONGEST_BETWEEN && BETWEEN.test(gap)
}

/** "5 pm", which alone tells nothing of "10 am to 5 pm"; "6 pm on Friday" and "6 pm on 4 May" are more. */
const isHour = ({ kind, text }: DateMention): boolean =>
  kind === 'time' && !/day\b|\d \p{Lu}\p{Ll}|\p{Ll}\.? \d/u.test(text)

/** All dates that a sentence offers; offsets are those of the mentions. */
export function datesOffered(text: string, mentions: readonly DateMention[]): DateRange[] {
  const found: DateRange[] = []
  for (const [i, date] of mentions.entries()) {
    if (!isHour(date) || !areEnds(text, mentions[i - 1], date)) found.push({ start: date.start, end: date.end, date })
    const year = YEAR.exec(date.text)
    if (year && year[0].length < date.text.length && !isAppointment(date)) {
      const start = date.start + year.index
      found.push({ start, end: start + year[0].length, date: { ...date, text: year[0], value: year[0], kind: 'date' } })
    }
    const month = MONTH_OF_WEEKDAY.exec(date.text)?.[1]
    if (month) {
      const start = date.start + date.text.lastIndexOf(month)
      const value = date.value.slice(0, MONTH_LENGTH)
      found.push({ start, end: start + month.length, date: { ...date, text: month, value, kind: 'date' } })
    }
    const next = mentions[i + 1]
    if (next && areEnds(text, date, next)) {
      const joined = { ...date, end: next.end, text: text.slice(date.start, next.end) }
      found.push({ start: date.start, end: next.end, date: joined, range: true })
    }
    for (const [pattern, longest] of [
      [PART, LONGEST_PART],
      [SERIES, LONGEST_SERIES],
    ] as const) {
      const before = pattern.exec(text.slice(Math.max(0, date.start - longest), date.start))?.[0]
      if (before)
        found.push({ start: date.start - before.length, end: date.end, date: { ...date, text: before + date.text } })
    }
  }
  return found
}

const TEMPORAL = new Set(['during', 'after', 'before', 'following', 'since', 'until', 'upon'])
/** A unit of time is no event; where it names a time, it is a date. */
const UNIT = /^(?:hour|day|night|week|weekend|month|quarter|year|decade|century)$/i
const ARTICLE = /^(?:the|a|an|its|his|her|their)$/i

/** Events that tell a time: "after the Franco-German War", "during the summit". They have no value. */
export function eventsOffered(tokens: readonly Token[]): DateRange[] {
  return nounPhrases(tokens).flatMap(({ start, end, first, last, inner, joined }) => {
    // "after the comedian told a joke": the subject of a clause is no event; nor is whom one stands before ("before the sheriff").
    if (inner || /^(?:VERB|AUX)$/.test(tokens[last + 1]?.pos ?? '')) return []
    // "Until the week before her death".
    if (first === last && UNIT.test(tokens[last]!.text)) return []
    if (!joined && /^(?:person|place)$/.test(senseOf(tokens[last]!.text) ?? '')) return []
    let at = first - 1
    while (at > 0 && ARTICLE.test(tokens[at]!.text)) at--
    const preposition = tokens[at]?.text.toLowerCase() ?? ''
    if (!TEMPORAL.has(preposition)) return []
    const from = offsetBefore(tokens, at)
    const whole = from < at ? { counted: tokens[from]!.start } : {}
    return [{ start, end, ...whole, date: { start, end, text: '', kind: 'date' as const, value: '' } }]
  })
}

/** "a quarter of " before "an hour". */
const FRACTION = /\b(?:(?:an?|one|three)[ -])?(?:half|thirds?|quarters?)(?: of)? $/i

/** Characters of a part that stands before a span of time at a place of a text. */
export function partBefore(text: string, at: number): number {
  return FRACTION.exec(text.slice(Math.max(0, at - LONGEST_PART), at))?.[0].length ?? 0
}
