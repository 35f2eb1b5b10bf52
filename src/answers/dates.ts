// A date as an answer: with its preposition (as a place has one), and as a day of the calendar.
import type { Collection } from '../collections/index.ts'
import type { Candidate } from './candidates/candidates.ts'
import type { Answer } from './types.ts'

/** Prepositions and what may stand between them and a date; at most two words are taken along. */
const BEFORE_DATE =
  /(?:^|\s)((?:on|in|at|by|since|until|till|from|during|before|after|following|upon|around|about|between|within|for|through|over)(?: (?:the|late|early|mid|about|around))?) $/i
const BEFORE_PLACE =
  /(?:^|\s)((?:on|in|at|from|to|into|near|outside|inside|across|off|under|over|along|around|behind|between|through|within|aboard)(?: (?:the|a|an|its|his|her|their))?) $/i
const LONGEST_BEFORE = 24

/** A clause of time has its own word: of "turned on while a raid lasts" nothing goes with it. It has no day, though one may stand in it. */
const isClause = ({ date, text }: Candidate): boolean => date?.value === '' && CLAUSE.test(text)
const CLAUSE =
  /^(?:after|as soon as|before|by the time|(?:each|every) time|once|on|the moment|till|until|upon|when|whenever|while) /i

/** A date or place in the article's words with its preposition ("on Thursday", "in Hamburg"); undefined when it has none. */
export function withPreposition(candidate: Candidate): string | undefined {
  if (isClause(candidate)) return undefined
  const { article, start: sentence } = candidate.evidence
  const before = article.text.slice(Math.max(sentence, candidate.start - LONGEST_BEFORE), candidate.start)
  const preposition = (candidate.date ? BEFORE_DATE : BEFORE_PLACE).exec(before.replace(/\s+/g, ' '))?.[1]
  return preposition && `${preposition} ${candidate.text}`
}

/** A part of the day, which the words tell: "Wednesday morning" is 2016-11-09TMO. */
const PART_OF_DAY = /T[A-Z]{2}$/
const CALENDAR = /^\d{2,4}(?:-\d{2}(?:-\d{2}(?:T[\d:]+)?)?|-W\d{2}(?:-\d)?|-Q\d|-(?:SP|SU|FA|WI))?$/

/** A TIMEX3 value as a date of the calendar, without a part of the day; undefined when it names no point in time. */
export function calendarDate(value: string): string | undefined {
  const date = value.replace(PART_OF_DAY, '')
  return CALENDAR.test(date) ? date : undefined
}

/**
 * The calendar date of a mention (TIMEX3), from the annotations of the whole article, where one date may hang on another;
 * undefined when it names no point in time.
 */
export async function resolvedDate(candidate: Candidate, collection: Collection): Promise<Answer['resolved']> {
  if (isClause(candidate)) return undefined
  const { article } = candidate.evidence
  const own = candidate.date?.value ?? ''
  // A date with its year hangs on no other: an article need not be read whole for it, which long ones pay for.
  const full = /^\d{4}/.test(own) && candidate.text.includes(own.slice(0, 4))
  const analysis = full ? undefined : await collection.analysis(article.id, 'dates')
  const mention = analysis?.dates.find((date) => date.start < candidate.end && date.end > candidate.start)
  const value = calendarDate(mention?.value ?? own)
  return value === undefined ? undefined : { value, basis: 'event' }
}
