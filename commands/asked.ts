// What all commands that ask the articles share: from the question to the drawn reply, kept for its buttons.
import type { Outcome, Question } from '../src/answers/index.ts'
import type { Collection } from '../src/collections/index.ts'
import { type Ask, drawOutcome, type Reply } from '../src/replies/index.ts'
import { articleMeant } from './chosen.ts'
import type { Kept, Services } from './command.ts'
import { filtersOf, textOf } from './options.ts'
import { noteAsked } from './statistics.ts'
import { noteUnanswered } from './unanswered.ts'

/** The handler of a command that asks with the words of one option. */
export function asking(command: Question['command'], option = 'question') {
  return (ask: Ask, services: Services): Promise<Reply> =>
    replyTo({ command, question: textOf(ask, option) ?? '', ...filtersOf(ask, services.dateOrder) }, ask, services)
}

/** Asks the guild's articles and draws the first answer. Throws FootnoteError for a reply that must not be sent. */
export async function replyTo(typed: Question, ask: Ask, services: Services): Promise<Reply> {
  const article = typed.article && (await articleMeant(typed.article, await services.collection(ask.guild)))
  const question = article ? { ...typed, article } : typed
  const found = await answerFor(question, ask.guild, services)
  const { outcome } = found
  noteAsked(outcome, ask.guild, services)
  if (outcome.kind === 'refused') noteUnanswered(question, ask.guild, services)
  const kept = { question, guild: ask.guild, user: ask.user.id, locale: ask.locale, private: ask.private }
  const key = outcome.kind === 'answered' ? await services.kept?.keep(kept) : undefined
  return drawFound(found, kept, 0, key)
}

/** An outcome, and the articles that it is of. */
interface Answered {
  readonly outcome: Outcome
  readonly collection: Collection
}

/** The outcome over what a guild may ask. */
export async function answerFor(question: Question, guild: string | null, services: Services): Promise<Answered> {
  const collection = await services.collection(guild)
  return { collection, outcome: await services.answer(question, collection) }
}

/** One page of what was found; with the key under which it is kept it has buttons. */
export function drawFound(
  { outcome, collection }: Answered,
  kept: Pick<Kept, 'locale' | 'private'>,
  page: number,
  key: string | undefined,
): Promise<Reply> {
  return drawOutcome(outcome, {
    articles: collection,
    locale: kept.locale,
    private: kept.private,
    page,
    ...(key !== undefined && { key }),
  })
}
