// The door of the room: a question and a collection in, an answer or a refusal out.
import type { Collection } from '../collections/index.ts'
import { answerFact } from './facts.ts'
import { type Asked, readQuestion } from './question/question.ts'
import { respell } from './question/spelling.ts'
import { truecase } from './question/truecase.ts'
import { checkQuote } from './quotes/quote-check.ts'
import { partsOfQuote } from './quotes/quote-parts.ts'
import { answerQuote } from './quotes/quotes.ts'
import { answerSpeech, asksWhoSaid } from './quotes/speech.ts'
import { answerWhoSaid, withoutPlaces } from './quotes/who-said.ts'
import { refusal, refused } from './refuse.ts'
import { nothingToAsk, type Request, requestOf } from './request.ts'
import { answerTimeline } from './timeline/timeline.ts'
import type { AnswerOptions, Correction, Outcome, Question } from './types.ts'
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
  const request = requestOf(question, collection, options)
  return question.command === 'quote' ? quote(request) : ask(request)
}

async function ask(request: Request): Promise<Outcome> {
  const { question, collection, filters, options } = request
  const typed = (question.question ?? '').trim().slice(0, QUESTION_MAX)
  const nothing = nothingToAsk([typed], request)
  if (nothing) return refused(question, nothing)
  // The words that somebody is said to have said are not to be set right.
  const said = await answerWhoSaid(request)
  if (said) return said
  const right = respell(typed, collection)
  const today = options.today ?? new Date().toISOString().slice(0, '2000-01-01'.length)
  const spelt = right?.text ?? typed
  // A timeline goes by words alone, and shows them as they were typed.
  const text = question.command === 'timeline' ? spelt : await truecase(spelt, collection, filters)
  const asked = readQuestion(question.command, text, today)
  if (asked.terms.length === 0) return refused(question, refusal('empty-question'))
  return withCorrection(await answerAsked(request, asked), right?.corrected)
}

/** In the way that the question asks for: as a timeline, by who or what something is, by what was said, else as a fact. */
async function answerAsked(request: Request, asked: Asked): Promise<Outcome> {
  if (request.question.command === 'timeline') return answerTimeline(request, asked)
  const introduced =
    (asked.whoIs && (await answerWhoIs(request, asked.whoIs))) ||
    (asked.whatIs && (await answerWhatIs(request, asked.whatIs)))
  if (introduced) return introduced
  const speech = await answerSpeech(request, asked)
  if (speech) return speech
  const fact = await answerFact(request, asked)
  return asksWhoSaid(asked) ? withoutPlaces(fact, request.collection) : fact
}

async function quote(request: Request): Promise<Outcome> {
  const { question, collection } = request
  const parts = partsOfQuote(question)
  const parted = parts && (await quote({ ...request, question: { ...question, ...parts } }))
  if (parted?.kind === 'answered' || (parted && parts.text)) return { ...parted, asked: question }
  const { speaker = '', topic = question.question ?? '', text = '' } = question
  const nothing = nothingToAsk([speaker, topic, text], request)
  if (nothing) return refused(question, nothing)
  if (text.trim()) return checkQuote(request)
  const [by, about] = [respell(speaker, collection), respell(topic, collection)]
  const spelt = { ...question, ...(by && { speaker: by.text }), ...(about && { topic: about.text }) }
  return withCorrection(await answerQuote({ ...request, question: spelt }), by?.corrected ?? about?.corrected)
}

function withCorrection(outcome: Outcome, corrected: Correction | undefined): Outcome {
  return corrected ? { ...outcome, corrected } : outcome
}
