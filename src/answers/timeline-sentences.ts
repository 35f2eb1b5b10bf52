// Which sentences of an article tell of a topic: those that name it, those that go on about it, and all of an article about it.
import type { Article, Range } from '../articles/index.ts'
import { sentences } from '../language/index.ts'
import { analysisOf } from './deep.ts'
import { isFurniture } from './furniture.ts'
import { SPANS_MAX } from './snippet.ts'
import { DAY, MONTH, type Point, pointsOf } from './timeline-dates.ts'
import type { Read } from './timeline-people.ts'
import { type Held, type Topic, titleWords, wordsWithin } from './timeline-topic.ts'
import { type Word, wordsOf } from './words.ts'

/** A dated sentence; offsets are UTF-16 units into `article.text`. */
export interface Telling {
  readonly article: Article
  readonly start: number
  readonly end: number
  readonly points: readonly Point[]
  /** How surely it tells of the topic, 0 to 1. */
  readonly about: number
  /** Names it, goes on about it, or stands in an article about it. */
  readonly by: 'name' | 'going-on' | 'article'
  /** Where it names the topic. */
  readonly places: readonly number[]
  /** Among the first sentences of an article about the topic, which tell the news. */
  readonly lead: boolean
  /** Its article is about the topic. */
  readonly inArticle: boolean
}

/** A sentence belongs to the topic when it, with its article's title, holds this share of the topic's words. */
const NAMED_MIN = 0.5
/** An article is about the topic when its title and first sentences hold this share. */
const ABOUT_MIN = 0.6
/** Characters that title and first sentences of a text take. */
const LEAD = 600
/** Of an article about the topic all sentences are looked at, as far as this. */
const WHOLE = 20_000
/** What a sentence is worth that does not name the topic. */
const BY_PRONOUN = 0.8
const NEARBY = 0.5
const BY_ARTICLE = 0.4
/** Sentences between one that names the topic and one that goes on about it, at most. */
const REACH = 3

interface Part {
  readonly start: number
  readonly end: number
  readonly paragraph: number
  readonly words: readonly Word[]
  readonly held: Held
}

/** Of an article that passages were found in, `found`; each sentence once, in the order of the text. */
export function tellingsOf(read: Read, found: readonly Range[], topic: Topic): Telling[] {
  const { article, words } = read
  const reader = topic.readerFor(words)
  const title = reader(titleWords(article.title))
  const lead = reader(wordsWithin(words, 0, LEAD))
  const opening = topic.person ? title.share : topic.share(both(title.units, lead.units))
  const isAbout = opening >= ABOUT_MIN && topic.particular
  const ranges: readonly Range[] = isAbout ? [[0, Math.min(article.text.length, WHOLE)], ...found] : found
  const seen = new Set<number>()
  return ranges.flatMap(([from, to]) => {
    const parts = partsOf(article, from, to, words, reader)
    return parts.flatMap((part, i) => {
      if (seen.has(part.start) || part.end - part.start > SPANS_MAX) return []
      seen.add(part.start)
      const link = linkOf(parts, i, article, topic, title, isAbout)
      if (!link || isFurniture(article.text.slice(part.start, part.end))) return []
      const paragraph = parts.find((one) => one.paragraph === part.paragraph)!.start
      const points = pointsOf(article, part.start, part.end, paragraph).filter(
        (point) => link.by === 'name' || isNews(point, article, article.text.slice(part.start, part.end)),
      )
      if (points.length === 0) return []
      return [
        {
          article,
          start: part.start,
          end: part.end,
          points,
          ...link,
          places: part.held.places,
          inArticle: isAbout,
          lead: isAbout && part.start < LEAD,
        },
      ]
    })
  })
}

function partsOf(
  article: Article,
  from: number,
  to: number,
  words: readonly Word[],
  reader: (words: readonly Word[]) => Held,
): Part[] {
  return sentences(article.text.slice(from, to)).map(({ start, end, paragraph }) => {
    const own = wordsWithin(words, from + start, from + end)
    return { start: from + start, end: from + end, paragraph, words: own, held: reader(own) }
  })
}

type Link = Pick<Telling, 'about' | 'by'>

function linkOf(
  parts: readonly Part[],
  i: number,
  article: Article,
  topic: Topic,
  title: Held,
  isAbout: boolean,
): Link | undefined {
  const part = parts[i]!
  const { held } = part
  if (held.rival && held.share < NAMED_MIN) return undefined
  if (held.share >= NAMED_MIN) return { about: held.share, by: 'name' }
  const withTitle = topic.share(both(held.units, title.units))
  if (held.share > 0 && (withTitle >= NAMED_MIN || isAbout))
    return { about: isAbout ? Math.max(held.share, NAMED_MIN + held.share / 2) : held.share, by: 'name' }
  const goingOn = linkBack(parts, i, article, topic)
  if (goingOn !== undefined) return { about: goingOn, by: 'going-on' }
  const isOther = topic.person && personsOf(article, part).length > 0
  return isAbout && !isOther ? { about: BY_ARTICLE, by: 'article' } : undefined
}

const PERSONAL = /^(?:he|she)$/i
const IMPERSONAL = /^(?:it|its|they|their|this|these)$/i
/** A sentence that goes on begins with what is known: "The trial", "His letter", "On Monday". "A crack" is another matter. */
const DEFINITE = /^(?:the|this|that|these|those|his|her|its|their|on|in|at|by|since|from|later|now)$/i
const INDEFINITE = /^(?:an?|another|one|some)\b/i
/** Words at the beginning of a sentence among which a pronoun stands for what the sentence before speaks of. */
const OPENING = 4

/** What a sentence is worth for one before it in its paragraph that names the topic; undefined for nothing. */
function linkBack(parts: readonly Part[], i: number, article: Article, topic: Topic): number | undefined {
  const part = parts[i]!
  for (let back = 1; back <= REACH; back++) {
    const before = parts[i - back]
    if (before?.paragraph !== part.paragraph) return undefined
    if (before.held.share < NAMED_MIN) continue
    const opening = part.words.slice(0, OPENING).map(({ text }) => text)
    if (!topic.person) {
      if (opening.some((word) => PERSONAL.test(word))) return undefined
      if (back === 1 && opening.some((word) => IMPERSONAL.test(word))) return BY_PRONOUN
      return topic.particular && DEFINITE.test(opening[0] ?? '') ? NEARBY : undefined
    }
    if (!opening.some((word) => PERSONAL.test(word)))
      return DEFINITE.test(opening[0] ?? '') && personsOf(article, part).length === 0 ? NEARBY : undefined
    // "He" is whom the text named first in the last sentence that named anybody.
    const between = parts.slice(i - back + 1, i).some((one) => personsOf(article, one).length > 0)
    return !between && isFirst(article, before, topic) ? BY_PRONOUN : undefined
  }
  return undefined
}

function personsOf(article: Article, { start, end }: Part): readonly string[] {
  return analysisOf(article, start, end).names.flatMap(({ kind, text }) => (kind === 'person' ? [text] : []))
}

function isFirst(article: Article, part: Part, topic: Topic): boolean {
  const [first] = personsOf(article, part)
  return first === undefined || wordsOf(first).some(({ term }) => topic.terms.has(term))
}

const DAY_MS = 86_400_000
/** News of a month is about as long ago, at most. */
const RECENT = 400

/** Whether a date of a sentence that does not name the topic is news of it rather than somebody's past, or when it was said. */
function isNews({ told, quoted, grain, days }: Point, { date }: Article, opening: string): boolean {
  if (told || quoted || grain > MONTH) return false
  const isRecent = date === undefined || Date.parse(date) - Date.parse(days.start) < RECENT * DAY_MS
  return isRecent || (grain === DAY && !INDEFINITE.test(opening))
}

function both(a: readonly number[], b: readonly number[]): number[] {
  return a.map((one, i) => Math.max(one, b[i]!))
}
