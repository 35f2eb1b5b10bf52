// What all commands that ask the articles share: from the question to the drawn reply, kept for its buttons.
import type { Question } from '../src/answers/index.ts'
import { type Ask, drawOutcome, type Reply } from '../src/replies/index.ts'
import type { Services } from './command.ts'

/** Asks the guild's articles and draws the first answer. Throws FootnoteError for a reply that must not be sent. */
export async function replyTo(question: Question, ask: Ask, services: Services): Promise<Reply> {
  const collection = await services.collection(ask.guild)
  const outcome = await services.answer(question, collection)
  const hidden = ask.options.private === true
  const kept = { question, guild: ask.guild, user: ask.user.id, private: hidden }
  const key = outcome.kind === 'answered' ? await services.kept?.keep(kept) : undefined
  return drawOutcome(outcome, { articles: collection, locale: ask.locale, private: hidden, page: 0, key })
}
