// Autocomplete of speakers, sources and articles, out of the guild's own catalogue.
import { limits } from '../src/replies/index.ts'
import type { Choice, Command } from './command.ts'

const FIELDS = { speaker: 'person', person: 'person', source: 'source', article: 'article' } as const

/** For every command with these options; an option that it does not know has no choices. */
export const suggestFilter: NonNullable<Command['suggest']> = async (
  { option, text, guild },
  services,
): Promise<Choice[]> => {
  const field = Object.hasOwn(FIELDS, option) ? FIELDS[option as keyof typeof FIELDS] : undefined
  if (!field) return []
  const collection = await services.collection(guild)
  return [...collection.catalogue.suggest(field, text, limits.CHOICES_MAX)]
}
