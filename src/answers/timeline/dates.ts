// The days on which something happened, among the dates of a sentence: not when it was told, nor "the same afternoon".
import type { Article } from '../../articles/index.ts'
import { type DateMention, dateRange } from '../../language/index.ts'
import { calendarDate } from '../dates.ts'
import { analysisOf } from '../evidence/deep.ts'
import { DAY_MS, type Days } from '../question/period.ts'

/** A date of a sentence; offsets are UTF-16 units into the article's text. */
export interface Point {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly value: string
  readonly days: Days
  /** How long it lasts: 0 a day, 1 a week, 2 a month, 3 a quarter, 4 a year, 5 more. */
  readonly grain: number
  /** The sentence has no other: it may be only when this was told. */
  readonly told: boolean
  /** Said by somebody, not by the article. */
  readonly quoted: boolean
  /** By which it is ordered: an ISO day. */
  readonly order: string
}

export const [DAY, QUARTER] = [0, 3]

/** "01:38": the length of a film as often as a time of day. */
const CLOCK = /^\d{1,2}:\d\d(?::\d\d)?$/
/** A time of some day: "3.12 a.m.", "noon". */
const TIME_ALONE =
  /^(?:(?:about|around|at|just|shortly|after|before|past) )*(?:\d{1,2}(?:[.:]\d\d)?(?: ?[ap]\.?m\.?| o['’]clock)?|noon|midnight|dawn|dusk)$/i
/** Points back to a date of another sentence, which it cannot be counted from here. */
const BACK =
  /^(?:(?:on|in|about|at|from|of) )?(?:(?:the|that|this) same|that|the)(?: very)? (?:year|month|week|weekend|day|night|morning|afternoon|evening|season|decade|century|quarter|hour)$/i
/** "Eleven minutes later" is no day; "five days later" is one only where the sentence has the date that it is counted from. */
const MINUTES = /\b(?:seconds?|minutes?|hours?)\b/i
const OFFSET =
  /\b(?:later|earlier|after|before|afterwards|following|previous|next day|last day|day before|day after)\b/i
/** "Today" of somebody's words: they may be a week old when they are printed. */
const SPOKEN_TODAY =
  /\b(?:today|tonight|tomorrow|yesterday|this (?:morning|afternoon|evening|week|weekend)|last night)\b/i
/** "The first quarter of an hour", "the second half of the promise". */
const PART_OF = /^(?:the )?(?:first|second|third|fourth|last|final) (?:half|quarter)$/i
const OF_OTHER = /^ of (?!(?:the )?(?:year|\d{4}))/i
/** "The first strike since 2016", "has not happened since May": the date of something else. */
const SINCE_OTHER = /\b(?:first|only|no|not|never|n['’]t|\w{3,}est|most|least)\b[^.;]*\bsince (?:the )?$/i
/** "Between May 1990 and June 1991", "from 3 to 5 May": the first day tells when. */
const RANGE = /\b(?:between|from) (?:\w+ ){0,3}$/i
const TO = /^\s*(?:and|to|until|[–—-])\s*(?:the )?$/i

/** "Officials said on Tuesday", "said in a statement on Wednesday": when it was told. */
const TOLD = new RegExp(
  String.raw`\b(?:said|says|told (?:\p{L}+ ){0,3}\p{L}+|announced|confirmed|reported|wrote|spoke to [\p{L} ]{2,40}|according to \p{L}+)` +
    String.raw`(?: in an? [\p{L} ]{2,30}?)?(?: (?:late|early))?(?: on)? (?:the )?$`,
  'iu',
)
/** "Last week she had said", "in a tweet later on Sunday he added". */
const TOLD_BEHIND = /^,? (?:he|she|they) (?:had |has |also |then )*(?:said|told|added|wrote|announced)\b/i
/** Often nowadays: "most infections today occur there". */
const NOWADAYS = /^today$/i
/** "The Jan. 6 committee", "May's minister": names. */
const OF_NAME = /^(?:['’]s\b|(?: \p{L}+)? (?:committee|panel|commission|hearings?|investigation|inquiry)\b)/u
/** "VIENNA, Oct 16 (APA) — ". */
const DATELINE = /^\p{Lu}{3,}[^.!?;]{0,40}$/u
const BEHIND_DATELINE = /^\s*(?:\([^)]{1,30}\)\s*)?(?:[—–-]|:)\s/u
/** "Tuesday to Saturday: 10 am to 5 pm", "Monday: closed": hours of opening. */
const HOURS =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?(?:,? (?:to|and|until) |, ?| ?[–—-] ?)?)+:\s*(?:closed|\d[\d.:]*(?: ?[ap]\.?m\.?)?\s*(?:to|until|[–—-])\s*\d)/i
const AROUND = 60

/**
 * The dates of events in `article.text.slice(start, end)`, in the order of the text. @param paragraph where its paragraph begins,
 * which tells whether a date is within a quotation.
 */
export function pointsOf(article: Article, start: number, end: number, paragraph: number): readonly Point[] {
  const text = article.text.slice(start, end)
  if (HOURS.test(text)) return []
  const all = analysisOf(article, start, end).dates
  const found = all.flatMap((mention, i) => {
    const previous = all[i - 1]
    const value = calendarOf(mention)
    const days = value === undefined ? undefined : dateRange(value)
    if (value === undefined || !days || isNoEvent(mention, previous, text, article.date)) return []
    const quoted = isQuoted(article.text.slice(paragraph, start + mention.start))
    if (quoted && SPOKEN_TODAY.test(mention.text)) return []
    const before = text.slice(Math.max(0, mention.start - AROUND), mention.start)
    const isLine = DATELINE.test(text.slice(0, mention.start)) && BEHIND_DATELINE.test(text.slice(mention.end))
    const point: Point = {
      text: mention.text,
      start: start + mention.start,
      end: start + mention.end,
      value,
      days,
      grain: grainOf(days),
      told: isLine || NOWADAYS.test(mention.text) || TOLD.test(before) || TOLD_BEHIND.test(text.slice(mention.end)),
      quoted,
      order: orderOf(mention.text, before, days, article.date),
    }
    return [{ point, isLine }]
  })
  const [events, lines] = [found.filter(({ point }) => !point.told), found.filter(({ isLine }) => !isLine)]
  const best = events.length > 0 ? events : lines.length > 0 ? lines : found
  return best.map(({ point }) => point)
}

function calendarOf({ kind, text, value }: DateMention): string | undefined {
  return (kind === 'date' || kind === 'time') && !CLOCK.test(text) && !(kind === 'time' && TIME_ALONE.test(text))
    ? calendarDate(value)
    : undefined
}

function isNoEvent(mention: DateMention, previous: DateMention | undefined, text: string, published = ''): boolean {
  const before = text.slice(0, mention.start)
  if (BACK.test(mention.text) || MINUTES.test(mention.text)) return true
  const isOwnAnchor = mention.anchor === undefined || published.startsWith(mention.anchor)
  if (OFFSET.test(mention.text) && isOwnAnchor) return true
  if (PART_OF.test(mention.text) && OF_OTHER.test(text.slice(mention.end))) return true
  if (SINCE_OTHER.test(before)) return true
  if (/\p{Lu}/u.test(mention.text) && !/day$|\d{4}/.test(mention.text) && OF_NAME.test(text.slice(mention.end)))
    return true
  return (
    previous !== undefined &&
    TO.test(text.slice(previous.end, mention.start)) &&
    RANGE.test(text.slice(0, previous.start))
  )
}

/** Whether a quotation is open at the end of a paragraph's part; a straight mark opens and closes. */
function isQuoted(part: string): boolean {
  let open = 0
  for (let i = 0; i < part.length; i++) {
    const mark = part[i]
    if (mark === '"') open = open > 0 ? 0 : 1
    else if (mark === '“' || mark === '«') open = 1
    else if (mark === '”' || mark === '»') open = 0
    else if (mark === '‘' && !/\p{L}/u.test(part[i - 1] ?? '')) open = 1
    else if (mark === '’' && !/\p{L}/u.test(part[i + 1] ?? '') && /[.,!?]/.test(part[i - 1] ?? '')) open = 0
  }
  return open > 0
}

/** Days in a day, a week, a month, a quarter, a year and more, and one: months are as long as each other, and years. */
const GRAINS = [1, 7, 31, 93, 366, Number.POSITIVE_INFINITY]

function grainOf({ start, end }: Days): number {
  const lasts = (Date.parse(end) - Date.parse(start)) / DAY_MS
  return GRAINS.findIndex((most) => lasts < most)
}

const AT_END = /\b(?:end|close|late)\b/i
const IN_MIDDLE = /\b(?:middle|mid)\b/i
const PAST_SEASON = /\b(?:since|last|past)\b/i
const LONGEST_BEFORE = 12

/** The beginning of an interval; the end of what is told to be at the end of it ("by the end of 2025"). */
function orderOf(text: string, before: string, { start, end }: Days, published = ''): string {
  const told = before.slice(-LONGEST_BEFORE) + text
  if (start === end) return start
  if (AT_END.test(text)) return end
  if (IN_MIDDLE.test(text)) return dayBetween(start, end)
  // "Since the winter" began with the last one, though TIMEX3 names a winter by the year in which it begins.
  if (start > published && published !== '' && PAST_SEASON.test(told)) return yearBefore(start)
  return start
}

function dayBetween(start: string, end: string): string {
  const middle = (Date.parse(start) + Date.parse(end)) / 2
  return new Date(middle).toISOString().slice(0, start.length)
}

function yearBefore(day: string): string {
  return `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`.padStart(day.length, '0')
}
