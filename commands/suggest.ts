// Autocomplete of speakers, sources and articles, out of the guild's own catalogue.
import type { Collection } from '../src/collections/index.ts'
import { limits } from '../src/replies/index.ts'
import { choiceOf } from './chosen.ts'
import type { Choice, Command } from './command.ts'

const FIELDS = { speaker: 'person', person: 'person', source: 'source', article: 'article' } as const

/** For every command with these options; an option that it does not know has no choices. */
export const suggestFilter: NonNullable<Command['suggest']> = async ({ option, text, guild }, services) => {
  return suggestFrom(await services.collection(guild), option, text)
}

/** Choices out of a collection; none for an option that it does not know. */
export function suggestFrom({ catalogue }: Collection, option: string, text: string): Choice[] {
  const field = Object.hasOwn(FIELDS, option) ? FIELDS[option as keyof typeof FIELDS] : undefined
  const found = field ? catalogue.suggest(field, text, limits.CHOICES_MAX) : []
  return field === 'article' ? found.map(({ name, value }) => ({ name, value: choiceOf(value) })) : [...found]
}
