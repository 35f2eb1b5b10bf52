// What each way of answering is handed: the question as it was asked, the articles that it is asked of, and how.
import type { Collection } from '../collections/index.ts'
import type { Filters } from '../index/index.ts'
import { noneLeftBy } from './filters.ts'
import { refusal } from './refuse.ts'
import type { AnswerOptions, Question, Refusal } from './types.ts'

export interface Request {
  readonly question: Question
  readonly collection: Collection
  /** The question's own, for searches. */
  readonly filters: Filters
  readonly options: AnswerOptions
}

export function requestOf(question: Question, collection: Collection, options: AnswerOptions): Request {
  const { after, before, source, article } = question
  const filters = {
    ...(after && { after }),
    ...(before && { before }),
    ...(source && { source }),
    ...(article && { article }),
  }
  return { question, collection, filters, options }
}

/** Why nothing can be looked up: no words were typed, or no article is left; undefined when something can. */
export function nothingToAsk(typed: readonly string[], { collection, filters }: Request): Refusal | undefined {
  if (!typed.some((words) => /[\p{L}\p{N}]/u.test(words))) return refusal('empty-question')
  return collection.size === 0 ? refusal('no-articles') : noneLeftBy(filters, collection)
}
