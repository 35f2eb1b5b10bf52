// /timeline: dated sentences about a topic, in the order of what happened, each with its citation.
import type { Collection } from '../collections/index.ts'
import type { Filters } from '../index/index.ts'
import type { DateMention } from '../language/index.ts'
import { sentences } from '../language/index.ts'
import { cite, snippetOf } from './cite.ts'
import { analysisOf } from './deep.ts'
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
const DAY_OR_MONTH_OR_YEAR = /^\d{4}(?:-\d{2}(?:-\d{2})?)?/

interface Entry {
  readonly value: string
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
      if (about === 0 || share(new Set([...own, ...title])) < ABOUT_MIN || end - start > SPANS_MAX) continue
      const date = analysisOf(article, start, end).dates.find(isPoint)
      const key = keyOf(article.text.slice(start, end))
      if (!date || entries.has(key)) continue
      const citation = cite(article, start, end)
      const value = DAY_OR_MONTH_OR_YEAR.exec(date.value)![0]
      const answer: Answer = {
        text: date.text,
        score: Math.round(about * 1000) / 1000,
        snippet: snippetOf(article, citation),
        citation,
        resolved: { value, basis: 'event' },
      }
      entries.set(key, { value, about, answer })
    }
  }
  const best = [...entries.values()].sort((a, b) => b.about - a.about).slice(0, limit)
  best.sort((a, b) => (a.value < b.value ? -1 : a.value > b.value ? 1 : 0))
  if (best.length > 0) return { kind: 'answered', asked: question, answers: best.map(({ answer }) => answer) }
  if (hits.length === 0 && (await foundWithout(filters, asked.text, collection)))
    return refused(question, refusal('filters-leave-nothing'))
  const code = hits.length === 0 ? 'nothing-speaks-of' : 'named-but-unanswered'
  return refused(question, refusal(code, asked.text, { literal: true }))
}

function isPoint({ kind, value }: DateMention): boolean {
  return (kind === 'date' || kind === 'time') && DAY_OR_MONTH_OR_YEAR.test(value)
}
