// Events out of dated sentences: one event once, with its finest date, and how important each is.

import type { Weigh } from '../evidence/matching.ts'
import { relatedTo } from '../words/lexicon.ts'
import { isStop, wordsOf } from '../words/words.ts'
import { type Point, QUARTER } from './dates.ts'
import type { Telling } from './sentences.ts'
import { isSameEvent } from './topic.ts'

/** One date of one sentence, and the other sentences that tell the same. */
export interface Event {
  readonly telling: Telling
  readonly point: Point
  /** 0 to 1. */
  readonly importance: number
  readonly others: readonly Telling[]
}

interface Single extends Event {
  /** The words that say what happened, without the topic's own and the date's. */
  readonly words: ReadonlySet<string>
  readonly others: Telling[]
}

/** Words that two sentences of one day have in common at least, by weight, when they tell of one event; and of a month and a day in it. */
const [SAME_DAY, SAME_TIME] = [0.15, 0.25]
/** The topic's words are in most sentences about it. */
const OF_TOPIC = 0.6
/** Letters of a word that another may hold: "aground" and "grounding". */
const STOCK = 6

/** @param terms the topic's. */
export function eventsOf(tellings: readonly Telling[], terms: ReadonlySet<string>, weigh: Weigh): Event[] {
  const all = tellings.flatMap((telling) => singlesOf(telling))
  // What is told best comes first, and takes up the others.
  all.sort((a, b) => a.point.grain - b.point.grain || fitness(b) - fitness(a))
  const events: Single[] = []
  for (const one of all) {
    const same = events.find((event) => isSame(event, one, terms, weigh))
    if (same) same.others.push(one.telling)
    else events.push(one)
  }
  return events.map(({ telling, point, importance, others }) => {
    const tellers = new Set([telling, ...others].map(({ article }) => article.id)).size
    return { telling, point, others, importance: Math.min(1, importance + SEVERAL * Math.min(1, (tellers - 1) / MANY)) }
  })
}

function singlesOf(telling: Telling): Single[] {
  const { article, start, end } = telling
  const points = pointsToTell(telling)
  return points.map((point) => {
    const event = nounBefore(article.text, start, point)
    const [from, to] = event ?? (telling.points.length > 1 ? clauseOf(article.text, start, end, point) : [start, end])
    const words = [...wordsOf(article.text, from, point.start), ...wordsOf(article.text, point.end, to)]
    const nearest = !event && (points.length === 1 || point === nearestOf(points, telling))
    return {
      telling,
      point,
      importance: importanceOf(telling, point, nearest),
      others: [...telling.copies],
      words: new Set(words.flatMap(({ term, text }) => (isStop(term) || isStop(text.toLowerCase()) ? [] : [term]))),
    }
  })
}

/**
 * Days and months of a sentence, or one coarser date; of a sentence of another matter, the one nearest to the topic's name. A history or
 * a life tells two deeds in one sentence: "It was sold in 1890 and pulled down in 1931".
 */
function pointsToTell(telling: Telling): readonly Point[] {
  const finest = Math.min(...telling.points.map(({ grain }) => grain))
  const fine = telling.points.filter(({ grain }) => grain < QUARTER || grain === finest)
  const different = fine.filter(({ value }, i) => fine.findIndex((one) => one.value === value) === i)
  if (telling.titled) return apart(telling.points)
  if (different.length > 1 && (finest >= QUARTER || (telling.by === 'name' && !telling.inArticle))) {
    const nearest = nearestOf(different, telling)
    return nearest ? listedWith(nearest, different, telling) : []
  }
  return different
}

const BETWEEN = /^(?:,|,? (?:and|&))(?: in)? $/

/** A date with those of its list: "in 1921, 1934 and 1978". */
function listedWith(point: Point, points: readonly Point[], { article }: Telling): readonly Point[] {
  const at = points.indexOf(point)
  const isApart = (i: number) => {
    const [one, other] = [points[i], points[i + 1]]
    return !one || !other || one.grain !== other.grain || !BETWEEN.test(article.text.slice(one.end, other.start))
  }
  let [from, to] = [at, at]
  while (!isApart(from - 1)) from--
  while (!isApart(to)) to++
  return points.slice(from, to + 1)
}

/** Those that hold no finer or earlier one: "on 4 May 1931, the coldest day of 1931". */
function apart(points: readonly Point[]): readonly Point[] {
  return points.filter(({ days, grain }, i) =>
    points.every(
      (other, at) =>
        at === i || other.days.start < days.start || other.days.end > days.end || (other.grain === grain && i < at),
    ),
  )
}

/** What parts clauses, within the words between a name and a date. */
const BOUNDARY = /\b(?:and|but|or|after|before|when|while|because|who|whose|which)\b|;/gi
/** Characters that each counts for. */
const APART = 40

function nearestOf(points: readonly Point[], { article, start, places }: Telling): Point | undefined {
  const from = places.length > 0 ? places : [start]
  const distance = ({ start: at, end }: Point) =>
    Math.min(
      ...from.map((place) => {
        const between = article.text.slice(Math.min(place, end), Math.max(place, at))
        return between.length + APART * (between.match(BOUNDARY)?.length ?? 0)
      }),
    )
  return [...points]
    .sort((a, b) => a.grain - b.grain)
    .reduce<Point | undefined>((best, one) => (best && distance(best) <= distance(one) ? best : one), undefined)
}

/** The part of a sentence that a date stands in. */
function clauseOf(text: string, start: number, end: number, point: Point): readonly [number, number] {
  const cuts = [...text.slice(start, end).matchAll(BOUNDARY)].map(({ index }) => start + index)
  return [cuts.findLast((cut) => cut < point.start) ?? start, cuts.find((cut) => cut > point.end) ?? end]
}

/** "She slept badly since the THEFT OF 18 May": the event of the date is only mentioned. */
const MENTIONED =
  /\bthe (?:\p{L}+ )?(?!(?:hours?|end|beginning|start|middle|eve|morning|afternoon|evening|night|days?|weeks?|months?|half) )\p{L}+ of (?:the )?$/u
const LONGEST_MENTION = 40

function nounBefore(text: string, start: number, point: Point): readonly [number, number] | undefined {
  const before = text.slice(Math.max(start, point.start - LONGEST_MENTION), point.start)
  const found = MENTIONED.exec(before)
  return found ? [point.start - found[0].length, point.start] : undefined
}

/** Of a day, a week, a month, a quarter, a year, and more. */
const BY_GRAIN = [0.2, 0.15, 0.12, 0.06, 0.05, 0]
const [OF_NAME, OF_LEAD, SEVERAL, MANY] = [0.55, 0.1, 0.15, 2]
const [TOLD, QUOTED, BESIDE] = [0.15, 0.1, 0.1]
/** Told when it had happened, rather than when it was planned. */
const HAPPENED = 0.03

function importanceOf({ about, lead }: Telling, { grain, told, quoted }: Point, nearest: boolean): number {
  const own = OF_NAME * about + BY_GRAIN[grain]! + (lead ? OF_LEAD : 0)
  return Math.max(0, own - (told ? TOLD : 0) - (quoted ? QUOTED : 0) - (nearest ? 0 : BESIDE))
}

/** By which the sentence is chosen that tells an event. */
function fitness({ telling: { article }, point, importance }: Single): number {
  return importance + (article.date !== undefined && article.date >= point.days.end ? HAPPENED : 0)
}

/** Whether `one`, of a date no finer, tells of an event: dates that go together, and words in common. */
function isSame(event: Single, one: Single, terms: ReadonlySet<string>, weigh: Weigh): boolean {
  const [a, b] = [event.point.days, one.point.days]
  if (event.telling === one.telling || a.start < b.start || a.end > b.end) return false
  const isDay = b.start === b.end
  const own = [...one.words].filter((word) => !terms.has(word))
  // Two deeds at one place on one day: the topic's words alone make no event the same.
  if (own.length > 0 && !own.some((word) => [...event.words].some((other) => isAlike(word, other)))) return false
  const weightOf = (term: string) => weigh(term) * (terms.has(term) ? OF_TOPIC : 1)
  const sum = (words: Iterable<string>) => [...words].reduce((all, word) => all + weightOf(word), 0)
  const common = [...one.words].filter((word) => [...event.words].some((other) => isAlike(word, other)))
  const smaller = Math.min(sum(event.words), sum(one.words)) || 1
  return sum(common) / smaller >= (isDay ? SAME_DAY : SAME_TIME)
}

function isAlike(a: string, b: string): boolean {
  if (a === b || relatedTo(a).includes(b) || isSameEvent(a, b)) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length >= STOCK && long.includes(short)
}
