// Puts the localized names and descriptions into a command's definition, and into those of its options.
import type { LocalizationMap, RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10'
import type { Command } from './command.ts'
import { LOCALIZATIONS } from './localizations/index.ts'

/** What of a command and of an option is localized. */
interface Described {
  readonly name: string
  readonly options?: readonly Described[]
}

/** The command with its names and descriptions in every language that there are words for. */
export function localized(command: Command): Command {
  return { ...command, data: describe(command.data as Described, '') as RESTPostAPIApplicationCommandsJSONBody }
}

/** A command's name as the asker's Discord shows it. */
export function nameIn(locale: string, command: string): string {
  return LOCALIZATIONS[locale]?.[command]?.[0] ?? command
}

function describe(one: Described, above: string): object {
  const path = above ? `${above} ${one.name}` : one.name
  const [names, descriptions] = [localizationsOf(path, one.name, 0), localizationsOf(path, one.name, 1)]
  return {
    ...one,
    ...(names && { name_localizations: names }),
    ...(descriptions && { description_localizations: descriptions }),
    ...(one.options && { options: one.options.map((option) => describe(option, path)) }),
  }
}

function localizationsOf(path: string, name: string, part: 0 | 1): LocalizationMap | undefined {
  const found = Object.entries(LOCALIZATIONS).flatMap(([locale, words]) => {
    const text = (words[path] ?? words[`* ${name}`])?.[part]
    return text ? [[locale, text]] : []
  })
  return found.length > 0 ? Object.fromEntries(found) : undefined
}
