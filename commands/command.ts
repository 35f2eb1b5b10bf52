// What a command is: its definition as Discord wants it (plain data), and a pure handler from an ask to a reply.
import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10'
import type { Outcome, Question } from '../src/answers/index.ts'
import type { DateOrder, ReadEvent } from '../src/articles/index.ts'
import type { Collection, Documents, KeptCollection } from '../src/collections/index.ts'
import type { Ask, Attachment, Place, Reply } from '../src/replies/index.ts'

/** What was asked and under which circumstances: enough to draw the reply again when a button is pressed. */
export interface Kept {
  readonly question: Question
  readonly guild: string | null
  readonly user: string
  /** Discord's locale of the one who asked: what others turn the pages of stays in his language. */
  readonly locale: string
  readonly private: boolean
}

/** What buttons refer to, for seven days; a store that several processes share can stand behind it. */
export interface KeptQuestions {
  keep(asked: Kept): Promise<string>
  /** Undefined for a key that is unknown here or older than seven days. */
  find(guild: string | null, key: string): Promise<Kept | undefined>
}

/** What was read for a moderator, and waits for his word. */
export interface Pending {
  readonly guild: string
  readonly user: string
  readonly events: readonly ReadEvent[]
}

export interface PendingArticles {
  put(pending: Pending): string
  /** Gives it to the one who asked for it, once. */
  take(key: string, place: Place): Pending | undefined
}

export interface NamedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What moderators keep and change; absent at a prompt over --articles PATH, where nothing is kept. */
export interface Keeping {
  own(guild: string | null): Promise<KeptCollection>
  /** All that a guild could allow its members to ask: with the shared articles, of every source. */
  all(guild: string | null): Promise<Collection>
  /** The collection's id of a guild. */
  id(guild: string | null): string
  readonly documents: Documents
  readonly pending: PendingArticles
  /** Work that no reply waits for; done one after the other, and before the bot ends. */
  later(work: () => Promise<void>): void
  /** Reads an address or a file attached at Discord through the guarded reader, or a file's bytes; nothing is kept. */
  read(from: { readonly url: string } | { readonly attachment: Attachment } | NamedFile): Promise<ReadEvent[]>
}

/** What handlers need of the world; everything is passed in. */
export interface Services {
  /** The articles that a guild asks, of the sources that it allows; null for the terminal and direct messages. */
  collection(guild: string | null): Promise<Collection>
  answer(question: Question, collection: Collection): Promise<Outcome>
  /** How 03/04/2024 is read where it is typed as a filter. */
  readonly dateOrder?: DateOrder
  readonly kept?: KeptQuestions
  readonly keeping?: Keeping
}

export interface Choice {
  readonly name: string
  readonly value: string
}

export interface Command {
  readonly data: RESTPostAPIApplicationCommandsJSONBody
  /** Its replies are for the asker alone, whatever the server has set. */
  readonly private?: true
  run(ask: Ask, services: Services): Promise<Reply>
  /** Choices for the half-typed option; stateless, and fast. */
  suggest?(partial: { readonly option: string; readonly text: string } & Place, services: Services): Promise<Choice[]>
}
