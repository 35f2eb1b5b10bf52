// Which sentences of an article tell of a topic: those that name it, those that go on about it, and all of an article about it.
import type { Article, Range } from '../../articles/index.ts'
import { sentences } from '../../language/index.ts'
import { isFurniture } from '../evidence/furniture.ts'
import { SPANS_MAX } from '../snippet.ts'
import { wordsOf } from '../words/words.ts'
import { isOfOtherClause } from './clauses.ts'
import { type Point, pointsOf } from './dates.ts'
import { isOf, type Link, linkOf, type Part } from './links.ts'
import type { Read } from './people.ts'
import { isTitledBy } from './subject.ts'
import { isOfName } from './things.ts'
import { both, type Reader, type Topic } from './topic.ts'

/** A dated sentence; offsets are UTF-16 units into `article.text`. */
export interface Telling {
  readonly article: Article
  readonly start: number
  readonly end: number
  readonly points: readonly Point[]
  /** How surely it tells of the topic, 0 to 1. */
  readonly about: number
  readonly by: Link['by']
  /** Where it names the topic. */
  readonly places: readonly number[]
  /** Among the first sentences of an article about the topic, which tell the news. */
  readonly lead: boolean
  /** The same sentence in other articles. */
  readonly copies: readonly Telling[]
  /** Its article is about the topic. */
  readonly inArticle: boolean
  /** Its article is titled by the topic. */
  readonly titled: boolean
}

/** An article is about the topic when its title, or title and first sentences, hold this share. */
const ABOUT_MIN = 0.6
/** Characters that title and first sentences of a text take. */
const LEAD = 400
/** Of an article about the topic all sentences are looked at, as far as this. */
const WHOLE = 20_000

/** Each sentence once. */
export function tellingsOf({ article, passages, words }: Read, topic: Topic): Telling[] {
  const isTitled = isTitledBy(article, topic)
  const reader = topic.readerFor(words, isTitled)
  const title = reader(wordsOf(article.title ?? ''), true)
  const lead = reader(wordsOf(article.text, 0, LEAD))
  // A first sentence names much in passing: all words of a topic, but not the one name that it may be, tell what it is about.
  const opening = topic.single || lead.rival ? title.share : topic.share(both(title.units, lead.units))
  const isAbout = isTitled || (opening >= ABOUT_MIN && topic.particular)
  const context = { article, topic, title, isAbout, isTitled }
  const ranges: readonly Range[] = isAbout ? [[0, Math.min(article.text.length, WHOLE)], ...passages] : passages
  const seen = new Set<number>()
  return ranges.flatMap(([from, to]) => {
    const parts = partsOf(article, from, to, reader)
    return parts.flatMap((part, i) => {
      if (seen.has(part.start) || part.end - part.start > SPANS_MAX) return []
      seen.add(part.start)
      const link = linkOf(parts, i, context)
      if (!link || isFurniture(article.text.slice(part.start, part.end))) return []
      const paragraph = parts.find((one) => one.paragraph === part.paragraph)!.start
      const points = pointsOf(article, part.start, part.end, paragraph).filter(
        (point) =>
          isOf(point, link, part, article) &&
          !isOfName(point, part.words, topic.terms) &&
          !isOfOtherClause(point, part, article),
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
          copies: [],
          inArticle: isAbout,
          titled: isTitled,
          lead: isAbout && part.start < LEAD,
        },
      ]
    })
  })
}

function partsOf(article: Article, from: number, to: number, reader: Reader): Part[] {
  return sentences(article.text.slice(from, to)).map(({ start, end, paragraph }) => {
    const words = wordsOf(article.text, from + start, from + end)
    return { start: from + start, end: from + end, paragraph, words, held: reader(words) }
  })
}
