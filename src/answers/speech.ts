// "Who said ..." and "what did X say about ...": looked up among the quotes, where the words and their speakers are known.
import type { Collection } from '../collections/index.ts'
import type { Filters } from '../index/index.ts'
import { snippetOf } from './cite.ts'
import { citeNamed } from './cite-quote.ts'
import type { Asked } from './question.ts'
import { answerQuote, findQuotes } from './quotes.ts'
import { REPORT_TERMS, reportedOf } from './reported.ts'
import type { AnswerOptions, Outcome, Question } from './types.ts'

/** "What did X say about Y": X and Y. */
export const WHAT_SAID =
  /^what (?:did|does|has|have|do) (.{2,80}?) (?:say|said|tell|told|think|comment|announce)(?: (?:about|on|of|regarding|concerning) (.{2,200}?))?\s*\?*$/i
const WHO_SAID = /^(?:who )?(?:said|says|has said|told)\b/i
/** Share of the question's words that a quote must hold for its speaker to be the answer. */
const HELD_MIN = 0.75
/** Reported sentences at most; default. */
const REPORTED = 3

/** An answer out of the quotes; undefined when the question does not ask for speech or no quote fits. */
export async function answerSpeech(
  question: Question,
  asked: Asked,
  collection: Collection,
  filters: Filters,
  options: AnswerOptions,
): Promise<Outcome | undefined> {
  const what = question.command === 'ask' ? WHAT_SAID.exec(asked.text) : undefined
  if (what) return whatSaid(question, what[1]!, what[2] ?? '', collection, filters, options)
  return asksWhoSaid(asked) ? whoSaid(question, asked, collection, filters) : undefined
}

export function asksWhoSaid({ type, text }: Asked): boolean {
  return type === 'person' && WHO_SAID.test(text)
}

/** What somebody is quoted with, else what the articles report of him. */
async function whatSaid(
  question: Question,
  speaker: string,
  topic: string,
  collection: Collection,
  filters: Filters,
  options: AnswerOptions,
): Promise<Outcome> {
  const quoted = await answerQuote({ ...question, speaker, topic }, collection, filters, options)
  if (quoted.kind === 'answered') return { ...quoted, asked: question }
  const answers = await reportedOf(speaker, topic, collection, filters)
  if (answers.length === 0) return { ...quoted, asked: question }
  return { kind: 'answered', asked: question, answers: answers.slice(0, options.limit ?? REPORTED) }
}

async function whoSaid(
  question: Question,
  asked: Asked,
  collection: Collection,
  filters: Filters,
): Promise<Outcome | undefined> {
  const about = asked.terms.filter(({ term }) => !REPORT_TERMS.has(term)).map(({ text }) => text)
  if (about.length < 2) return undefined
  const found = (await findQuotes(collection, filters, '', about.join(' '))).filter(
    ({ quote, near }) => quote.speaker && near >= HELD_MIN,
  )
  found.sort((a, b) => b.about - a.about || b.near - a.near || a.rank - b.rank)
  const best = found[0]
  if (!best?.quote.speaker) return undefined
  const { name, mention } = best.quote.speaker
  const citation = citeNamed(best.article, best.analysis, best.quote)
  const snippet = snippetOf(best.article, citation)
  const text = [name, mention].find((words) => snippet.includes(words))
  if (!text) return undefined
  return {
    kind: 'answered',
    asked: question,
    answers: [{ text, score: best.about, snippet, citation, speaker: name, quote: { kind: best.quote.kind } }],
  }
}
