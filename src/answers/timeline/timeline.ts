// /timeline: the events that articles tell about a topic, in the order of what happened, each with its citation.
import type { Range } from '../../articles/index.ts'
import type { Collection } from '../../collections/index.ts'
import type { Hit } from '../../index/index.ts'
import { cite, snippetOf } from '../cite.ts'
import { weigher } from '../evidence/matching.ts'
import type { Asked } from '../question/question.ts'
import { keyOf } from '../ranking/rank.ts'
import { refusal, refused } from '../refuse.ts'
import type { Request } from '../request.ts'
import type { Answer, Citation, Outcome } from '../types.ts'
import { type Event, eventsOf } from './events.ts'
import { personsIn, type Read, readArticle } from './people.ts'
import { windowOf } from './period.ts'
import { type Telling, tellingsOf } from './sentences.ts'
import { withoutForeign } from './subject.ts'
import { thingsIn } from './things.ts'
import { readTopic } from './topic.ts'

const PASSAGES = 60
const ENTRIES = 20

/** The events of `asked`, the earliest first; of more than `limit` the most important ones. */
export async function answerTimeline(
  { question, collection, filters, options: { limit = ENTRIES } }: Request,
  asked: Asked,
): Promise<Outcome> {
  const weigh = weigher(collection, asked)
  const window = windowOf(asked, filters)
  const hits = await collection.index.search({ text: asked.text, ...filters }, PASSAGES)
  const found = await readFound(hits, collection)
  const persons = personsIn(window.terms, found)
  const topic = readTopic(
    window.terms,
    persons,
    thingsIn(window.terms, persons, found),
    found.map(({ words }) => words),
    weigh,
  )
  const tellings = withoutForeign(found, topic).flatMap((read) => tellingsOf(read, topic))
  const timely = tellings.flatMap((telling) => {
    const points = telling.points.filter(({ days }) => window.holds(days))
    return points.length > 0 ? [{ ...telling, points }] : []
  })
  const events = eventsOf(once(timely), topic.terms, weigh).sort((a, b) => b.importance - a.importance)
  const best = events.slice(0, limit).sort((a, b) => byTime(a.point, b.point))
  if (best.length > 0) {
    const left = events.length - best.length
    return { kind: 'answered', asked: question, answers: best.map(answerOf), ...(left > 0 && { left }) }
  }
  const code = hits.length === 0 ? 'nothing-speaks-of' : 'no-dated-event'
  return refused(question, refusal(code, asked.text, { literal: true }))
}

/** The articles of the passages, the best first. */
async function readFound(hits: readonly Hit[], collection: Collection): Promise<Read[]> {
  const passages = new Map<string, Range[]>()
  for (const { passage } of hits) {
    const known = passages.get(passage.article) ?? []
    passages.set(passage.article, [...known, [passage.start, passage.end]])
  }
  const found: Read[] = []
  for (const [id, ranges] of passages) {
    const article = await collection.article(id)
    if (article) found.push(readArticle(article, ranges))
  }
  return found
}

/** Each sentence once, with its copies in other articles, as wire copies have them. */
function once(tellings: readonly Telling[]): Telling[] {
  const groups = new Map<string, Telling[]>()
  for (const telling of tellings) {
    const key = keyOf(telling.article.text.slice(telling.start, telling.end))
    groups.set(key, [...(groups.get(key) ?? []), telling])
  }
  return [...groups.values()].map(([first, ...copies]) => ({ ...first!, copies }))
}

function answerOf({ telling: { article, start, end }, point, importance, others }: Event): Answer {
  const citation = cite(article, start, end)
  const alsoIn = new Map<string, Citation>()
  for (const other of others)
    if (other.article.id !== article.id) alsoIn.set(other.article.id, cite(other.article, other.start, other.end))
  return {
    text: point.text,
    score: Math.round(importance * 1000) / 1000,
    snippet: snippetOf(article, citation),
    citation,
    resolved: { value: point.value, basis: 'event' },
    ...(alsoIn.size > 0 && { alsoIn: [...alsoIn.values()] }),
  }
}

/** The earlier first; of those that begin on one day the shorter, then by the hour. ISO dates compare as text. */
function byTime(a: Event['point'], b: Event['point']): number {
  const [x, y] = [a, b].map(({ order, days, value }) => `${order} ${days.end} ${value}`) as [string, string]
  return x < y ? -1 : x > y ? 1 : 0
}
