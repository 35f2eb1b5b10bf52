// Autocomplete of speakers, sources and articles, out of the guild's own catalogue.
import type { Collection } from '../src/collections/index.ts'
import { idsBeside, limits, withId } from '../src/replies/index.ts'
import { choiceOf } from './chosen.ts'
import type { Choice, Command } from './command.ts'

const FIELDS = { speaker: 'person', person: 'person', source: 'source', article: 'article' } as const

/** For every command with these options; an option that it does not know has no choices. */
export const suggestFilter: NonNullable<Command['suggest']> = async ({ option, text, guild }, services) => {
  return suggestFrom(await services.collection(guild), option, text)
}

/** Choices out of a collection; none for an option that it does not know. */
export function suggestFrom(collection: Collection, option: string, text: string): Choice[] {
  const field = Object.hasOwn(FIELDS, option) ? FIELDS[option as keyof typeof FIELDS] : undefined
  const found = field ? collection.catalogue.suggest(field, text, limits.CHOICES_MAX) : []
  return field === 'article' ? articleChoices(found, collection) : [...found]
}

/** With its id beside a title that several articles have, which otherwise nobody could choose between. */
function articleChoices(found: readonly Choice[], collection: Collection): Choice[] {
  const idBeside = idsBeside(collection.list())
  return found.map(({ name, value }) => {
    const beside = idBeside({ id: value, title: name })
    return { name: withId(name, beside, limits.CHOICE_NAME_MAX), value: choiceOf(value) }
  })
}
