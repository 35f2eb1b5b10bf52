// /quote: what somebody said, out of the articles' quotes, by speaker and topic; whole quotes before fragments.
import type { Article } from '../../articles/index.ts'
import type { Collection } from '../../collections/index.ts'
import type { Filters } from '../../index/index.ts'
import { type Analysis, inTurns, mapped, type Quote, type Steps } from '../../language/index.ts'
import { snippetOf } from '../cite.ts'
import { entitiesMeant, isCalled, slipIn, wantedTerms } from '../people.ts'
import { refusal, refused } from '../refuse.ts'
import type { Request } from '../request.ts'
import type { Answer, Correction, Outcome, Refusal } from '../types.ts'
import { wordsOf } from '../words/words.ts'
import { citeQuote } from './cite-quote.ts'
import { quotesOf } from './interviewed.ts'
import { type Held, holderOf, searchedFor, TOPIC_MIN, topicOf } from './topic.ts'

/** Passages and articles that quotes are looked for in. */
const PASSAGES = 80
const ARTICLES = 25
const ANSWERS = 5

interface Found extends Held {
  readonly article: Article
  readonly analysis: Analysis
  readonly quote: Quote
  /** What of the speaker's name was typed otherwise. */
  readonly slip: Correction | undefined
  /** Rank of its article among the hits. */
  readonly rank: number
}

/** Quotes by a speaker, about a topic, or both; at least one must be given. */
export async function answerQuote(request: Request): Promise<Outcome> {
  const { question, collection, filters, options } = request
  const { limit = ANSWERS } = options
  const { speaker = '', topic = question.question ?? '' } = question
  const found = await findQuotes(collection, filters, speaker, topic)
  const kept = found.filter(({ beside, near, about }) => topic === '' || Math.max(beside, near, about) > TOPIC_MIN)
  kept.sort((a, b) => byWorth(a, b, topic !== ''))
  const answers = (await inTurns(distinct(kept))).slice(0, limit).map(toAnswer)
  const slip = kept[0]?.slip
  if (answers.length > 0) return { kind: 'answered', asked: question, answers, ...(slip && { corrected: slip }) }
  return refused(question, why(collection, speaker, topic, found.length > 0))
}

/** Whether nothing is known of the speaker, or only nothing on the topic. */
function why(collection: Collection, speaker: string, topic: string, speaks: boolean): Refusal {
  const known = wantedTerms(speaker).some((term) => collection.index.frequency(term) > 0)
  if (speaker && !known && !speaks) return refusal('nothing-speaks-of', speaker)
  return topic ? refusal('no-quote-about', speaker, { topic }) : refusal('no-such-quote', speaker)
}

/** Quotes of the best articles for what was typed, with how much of the topic they hold. */
export async function findQuotes(
  collection: Collection,
  filters: Filters,
  speaker: string,
  topic: string,
): Promise<Found[]> {
  const wanted = topicOf(topic, speaker, collection, filters)
  const ids = await articlesFor(collection, filters, `${speaker} ${searchedFor(topic, collection)}`.trim())
  const found: Found[] = []
  for (const [rank, id] of ids.entries()) {
    const [article, analysis] = [await collection.article(id), await collection.analysis(id, 'quotes')]
    if (!article || !analysis) continue
    const isBy = speaker ? bySpeaker(speaker, analysis) : () => true
    const held = holderOf(wanted, analysis)
    const own = mapped(quotesOf(article, analysis), (quote) =>
      isBy(quote)
        ? [{ article, analysis, quote, slip: slipIn(speaker, quote.speaker?.name), ...held(quote), rank }]
        : [],
    )
    for (const one of await inTurns(own)) found.push(...one)
  }
  return found
}

async function articlesFor(collection: Collection, filters: Filters, text: string): Promise<string[]> {
  const hits = await collection.index.search({ text, ...filters }, PASSAGES)
  return [...new Set(hits.map(({ passage }) => passage.article))].slice(0, ARTICLES)
}

/** What tells the quotes of those who are meant, by their names or by what they are called. */
export function bySpeaker(typed: string, analysis: Analysis): (quote: Quote) => boolean {
  const meant = entitiesMeant(typed, analysis)
  const wanted = wantedTerms(typed)
  const entities = new Set(analysis.names.map(({ entity }) => entity))
  const named = new Set([...entities].flatMap((entity) => [entity, ...wantedTerms(entity)]))
  const known = new Map<string, boolean>()
  return ({ speaker }) => {
    if (!speaker) return false
    if (meant.has(speaker.name)) return true
    // A name may only say whose he is: "Marlund" of "Marlund's campaign manager".
    if (named.has(speaker.name) && wanted.every((term) => named.has(term))) return false
    const called = `${speaker.mention} ${speaker.name}`
    const is = known.get(called) ?? (wanted.length > 0 && isCalled(wanted, called))
    known.set(called, is)
    return is
  }
}

/** Who is called just as was typed before who nearly is; on the topic first; then whole quotes before fragments, the newest article first, the best article first, in its order. */
function byWorth(a: Found, b: Found, topical: boolean): number {
  const direct = ({ quote }: Found) => (quote.kind === 'direct' ? 1 : 0)
  if (!a.slip !== !b.slip) return a.slip ? 1 : -1
  if (topical && a.about !== b.about) return b.about - a.about
  if (topical && a.near !== b.near) return b.near - a.near
  if (topical && a.beside !== b.beside) return b.beside - a.beside
  return (
    direct(b) - direct(a) ||
    (b.article.date ?? '').localeCompare(a.article.date ?? '') ||
    a.rank - b.rank ||
    a.quote.start - b.quote.start
  )
}

/** Each quote once, however many articles print it. */
function* distinct(found: readonly Found[]): Steps<{ first: Found; also: Found[] }[]> {
  const groups = new Map<string, { first: Found; also: Found[] }>()
  yield* mapped(found, (one) => {
    const key = wordsOf(one.quote.text)
      .map(({ term }) => term)
      .join(' ')
    const group = groups.get(key)
    if (!group) groups.set(key, { first: one, also: [] })
    else if (group.first.article !== one.article) group.also.push(one)
  })
  return [...groups.values()]
}

function toAnswer({ first, also }: { first: Found; also: readonly Found[] }): Answer {
  const { article, analysis, quote, about, near } = first
  const { citation, text } = citeQuote(article, analysis, quote)
  return {
    text,
    score: Math.round((0.6 + 0.3 * about + 0.1 * near) * 100) / 100,
    snippet: snippetOf(article, citation),
    citation,
    ...(quote.speaker && { speaker: quote.speaker.name }),
    ...roleIn(analysis, quote),
    quote: { kind: quote.kind },
    ...(also.length > 0 && { alsoIn: also.map((one) => citeQuote(one.article, one.analysis, one.quote).citation) }),
  }
}

function roleIn(analysis: Analysis, { speaker }: Quote): { role?: string } {
  const role = speaker && analysis.names.find(({ entity, role }) => entity === speaker.name && role)?.role?.text
  return role ? { role } : {}
}
