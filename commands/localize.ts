// Puts the localized names and descriptions into a command's definition.
import type { LocalizationMap, RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10'
import type { Command } from './command.ts'
import { LOCALIZATIONS, type LocalizedCommand } from './localizations.data.ts'

/** Discord has two kinds of Spanish, and falls back to English from one that a command lacks. */
const ALIKE: Readonly<Record<string, readonly string[]>> = { 'es-ES': ['es-ES', 'es-419'] }

/** The command with its names and descriptions in every language that there are words for. */
export function localized(command: Command): Command {
  const words = LOCALIZATIONS[command.data.name]
  if (!words) return command
  const map = (pick: (localized: LocalizedCommand) => string | undefined): LocalizationMap =>
    Object.fromEntries(
      Object.entries(words).flatMap(([locale, one]) => {
        const text = pick(one)
        return text ? (ALIKE[locale] ?? [locale]).map((name) => [name, text]) : []
      }),
    )
  const descriptions = map(({ description }) => description)
  const data = {
    ...command.data,
    name_localizations: map(({ name }) => name),
    ...(Object.keys(descriptions).length > 0 && { description_localizations: descriptions }),
  } as RESTPostAPIApplicationCommandsJSONBody
  return { ...command, data }
}
