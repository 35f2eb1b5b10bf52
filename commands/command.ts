// What a command is: its definition as Discord wants it (plain data), and a pure handler from an ask to a reply.
import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10'
import type { Outcome, Question } from '../src/answers/index.ts'
import type { Collection } from '../src/collections/index.ts'
import type { Ask, Place, Reply } from '../src/replies/index.ts'

/** What was asked and under which circumstances: enough to draw the reply again when a button is pressed. */
export interface Kept {
  readonly question: Question
  readonly guild: string | null
  readonly user: string
  readonly private: boolean
}

/** What buttons refer to, for seven days; a store that several processes share can stand behind it. */
export interface KeptQuestions {
  keep(asked: Kept): Promise<string>
  /** Undefined for a key that is unknown or older than seven days. */
  find(key: string): Promise<Kept | undefined>
}

/** What handlers need of the world; everything is passed in. */
export interface Services {
  /** The articles that a guild asks; null for the terminal and direct messages. */
  collection(guild: string | null): Promise<Collection>
  answer(question: Question, collection: Collection): Promise<Outcome>
  readonly kept?: KeptQuestions
}

export interface Choice {
  readonly name: string
  readonly value: string
}

export interface Command {
  readonly data: RESTPostAPIApplicationCommandsJSONBody
  run(ask: Ask, services: Services): Promise<Reply>
  /** Choices for the half-typed option; stateless, and fast. */
  suggest?(partial: { readonly option: string; readonly text: string } & Place, services: Services): Promise<Choice[]>
}
