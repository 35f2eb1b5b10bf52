// /timeline: dated sentences about a topic, in the order of what happened, each with its citation.
import type { Collection } from '../collections/index.ts'
import type { Filters } from '../index/index.ts'
import { type DateMention, dateRange, sentences } from '../language/index.ts'
import { cite, snippetOf } from './cite.ts'
import { calendarDate } from './dates.ts'
import { analysisOf } from './deep.ts'
import { isFurniture } from './furniture.ts'
import { weigher } from './matching.ts'
import type { Asked } from './question.ts'
import { keyOf } from './rank.ts'
import { foundWithout } from './reasons.ts'
import { refusal, refused } from './refuse.ts'
import { SPANS_MAX } from './snippet.ts'
import type { Answer, AnswerOptions, Outcome, Question } from './types.ts'
import { wordsOf } from './words.ts'

const PASSAGES = 60
const ENTRIES = 12
/** A sentence belongs to the topic when it, with its article's title, holds this share of the topic's words. */
const ABOUT_MIN = 0.5

interface Entry {
  readonly date: Point
  readonly about: number
  readonly answer: Answer
}

/** Dated sentences about `asked`, the earliest event first; the best `limit` of them. */
export async function answerTimeline(
  question: Question,
  asked: Asked,
  collection: Collection,
  filters: Filters,
  { limit = ENTRIES }: AnswerOptions,
): Promise<Outcome> {
  const weigh = weigher(collection, asked)
  const total = asked.terms.reduce((sum, { term }) => sum + weigh(term), 0) || 1
  const share = (held: ReadonlySet<string>) =>
    asked.terms.reduce((sum, { term }) => sum + (held.has(term) ? weigh(term) : 0), 0) / total
  const hits = await collection.index.search({ text: asked.text, ...filters }, PASSAGES)
  const entries = new Map<string, Entry>()
  for (const { passage } of hits) {
    const article = await collection.article(passage.article)
    if (!article) continue
    const title = wordsOf(article.title ?? '').map(({ term }) => term)
    for (const sentence of sentences(article.text.slice(passage.start, passage.end))) {
      const start = passage.start + sentence.start
      const end = passage.start + sentence.end
      const own = new Set(wordsOf(article.text, start, end).map(({ term }) => term))
      const about = share(own)
      if (
        about === 0 ||
        isFurniture(article.text.slice(start, end)) ||
        share(new Set([...own, ...title])) < ABOUT_MIN ||
        end - start > SPANS_MAX
      )
        continue
      const date = finest(article.text.slice(start, end), analysisOf(article, start, end).dates)
      const key = keyOf(article.text.slice(start, end))
      if (!date || entries.has(key)) continue
      const citation = cite(article, start, end)
      const answer: Answer = {
        text: date.text,
        score: Math.round(about * 1000) / 1000,
        snippet: snippetOf(article, citation),
        citation,
        resolved: { value: date.value, basis: 'event' },
      }
      entries.set(key, { date, about, answer })
    }
  }
  const best = [...entries.values()].sort((a, b) => b.about - a.about).slice(0, limit)
  best.sort((a, b) => byTime(a.date, b.date))
  if (best.length > 0) return { kind: 'answered', asked: question, answers: best.map(({ answer }) => answer) }
  if (hits.length === 0 && (await foundWithout(filters, asked.text, collection)))
    return refused(question, refusal('filters-leave-nothing'))
  const code = hits.length === 0 ? 'nothing-speaks-of' : 'named-but-unanswered'
  return refused(question, refusal(code, asked.text, { literal: true }))
}

/** "01:38": the length of a film as often as a time of day. */
const CLOCK = /^\d{1,2}:\d\d(?::\d\d)?$/
type Days = NonNullable<ReturnType<typeof dateRange>>

/** "Officials said on Tuesday": when it was told. */
const TOLD =
  /\b(?:said|says|told \p{L}+|announced|confirmed|reported|according to \p{L}+)(?: (?:late|early))?(?: on)? (?:the )?$/iu
const LONGEST_TOLD = 40

interface Point {
  readonly text: string
  readonly value: string
  readonly days: Days
}

/** The date of a sentence that tells most exactly when: "Tuesday" rather than "this year", but not when it was told. */
function finest(text: string, dates: readonly DateMention[]): Point | undefined {
  const points = dates.flatMap(({ kind, start, text: words, value: told }) => {
    const value = (kind === 'date' || kind === 'time') && !CLOCK.test(words) ? calendarDate(told) : undefined
    const days = value === undefined ? undefined : dateRange(value)
    const isTold = TOLD.test(text.slice(Math.max(0, start - LONGEST_TOLD), start))
    return value !== undefined && days ? [{ text: words, value, days, isTold }] : []
  })
  const events = points.filter(({ isTold }) => !isTold)
  return (events.length > 0 ? events : points).sort((a, b) => grain(a) - grain(b))[0]
}

/** How long a date lasts, in a rough measure: months are as long as each other, and years. */
function grain({ days: { start, end } }: Point): number {
  const lasts = (Date.parse(end) - Date.parse(start)) / DAY_MS
  return GRAINS.findIndex((most) => lasts < most)
}

const DAY_MS = 86_400_000
/** Days in a day, a week, a month, a quarter, a year and more, and one. */
const GRAINS = [1, 7, 31, 93, 366, Number.POSITIVE_INFINITY]

/** The earlier first; of those that begin on one day the shorter, then by the hour. ISO dates compare as text. */
function byTime(a: Point, b: Point): number {
  const [x, y] = [a, b].map(({ days: { start, end }, value }) => `${start} ${end} ${value}`) as [string, string]
  return x < y ? -1 : x > y ? 1 : 0
}
