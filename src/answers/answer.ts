// The door of the room: a question and a collection in, an answer or a refusal out.
import type { Collection } from '../collections/index.ts'
import type { Filters } from '../index/index.ts'
import { answerFact } from './facts.ts'
import { noneLeftBy } from './filters.ts'
import { readQuestion } from './question/question.ts'
import { respell } from './question/spelling.ts'
import { truecase } from './question/truecase.ts'
import { checkQuote } from './quotes/quote-check.ts'
import { partsOfQuote } from './quotes/quote-parts.ts'
import { answerQuote } from './quotes/quotes.ts'
import { answerSpeech, asksWhoSaid } from './quotes/speech.ts'
import { answerWhoSaid, withoutPlaces } from './quotes/who-said.ts'
import { refusal, refused } from './refuse.ts'
import { answerTimeline } from './timeline/timeline.ts'
import type { AnswerOptions, Outcome, Question } from './types.ts'
import { answerWhatIs } from './what-is.ts'
import { answerWhoIs } from './who-is.ts'

/** Longer questions are cut: what is behind this is no question. */
export const QUESTION_MAX = 1000

/**
 * Answers a question from the articles of a collection, in their own words, or refuses and says why.
 * Never throws for what was asked: an empty question is a refusal too.
 */
export async function answer(
  question: Question,
  collection: Collection,
  options: AnswerOptions = {},
): Promise<Outcome> {
  const filters = filtersOf(question)
  if (question.command === 'quote') return quote(question, collection, filters, options)
  const typed = (question.question ?? '').trim().slice(0, QUESTION_MAX)
  if (!/[\p{L}\p{N}]/u.test(typed)) return refused(question, refusal('empty-question'))
  if (collection.size === 0) return refused(question, refusal('no-articles'))
  const noneLeft = noneLeftBy(filters, collection)
  if (noneLeft) return refused(question, noneLeft)
  // The words that somebody is said to have said are not to be set right.
  const said = await answerWhoSaid(question, collection, filters, options)
  if (said) return said
  const right = respell(typed, collection)
  const today = options.today ?? new Date().toISOString().slice(0, '2000-01-01'.length)
  const spelt = right?.text ?? typed
  // A timeline goes by words alone, and shows them as they were typed.
  const text = question.command === 'timeline' ? spelt : await truecase(spelt, collection, filters)
  const asked = readQuestion(question.command, text, today)
  if (asked.terms.length === 0) return refused(question, refusal('empty-question'))
  if (question.command === 'timeline')
    return withCorrection(await answerTimeline(question, asked, collection, filters, options), right)
  const introduced =
    (asked.whoIs && (await answerWhoIs(question, asked.whoIs, collection, filters, options))) ||
    (asked.whatIs && (await answerWhatIs(question, asked.whatIs, collection, filters, options)))
  if (introduced) return withCorrection(introduced, right)
  const speech = await answerSpeech(question, asked, collection, filters, options)
  if (speech) return withCorrection(speech, right)
  const fact = await answerFact(question, asked, collection, filters, options, right?.corrected)
  return asksWhoSaid(asked) ? withoutPlaces(fact, collection) : fact
}

async function quote(
  question: Question,
  collection: Collection,
  filters: Filters,
  options: AnswerOptions,
): Promise<Outcome> {
  const parts = partsOfQuote(question)
  const parted = parts && (await quote({ ...question, ...parts }, collection, filters, options))
  if (parted?.kind === 'answered' || (parted && parts.text)) return { ...parted, asked: question }
  const { speaker = '', topic = question.question ?? '', text = '' } = question
  if (![speaker, topic, text].some((part) => /[\p{L}\p{N}]/u.test(part)))
    return refused(question, refusal('empty-question'))
  if (collection.size === 0) return refused(question, refusal('no-articles'))
  const noneLeft = noneLeftBy(filters, collection)
  if (noneLeft) return refused(question, noneLeft)
  if (text.trim()) return checkQuote(question, collection, filters, options)
  const [by, about] = [respell(speaker, collection), respell(topic, collection)]
  const spelt = { ...question, ...(by && { speaker: by.text }), ...(about && { topic: about.text }) }
  return withCorrection(await answerQuote(spelt, collection, filters, options), by?.corrected ? by : about)
}

function withCorrection(outcome: Outcome, right: ReturnType<typeof respell>): Outcome {
  return right?.corrected ? { ...outcome, corrected: right.corrected } : outcome
}

function filtersOf({ after, before, source, article }: Question): Filters {
  return {
    ...(after && { after }),
    ...(before && { before }),
    ...(source && { source }),
    ...(article && { article }),
  }
}
