// All localizations of commands, by Discord's locale: https://docs.discord.com/developers/reference#locales
import { de } from './de.data.ts'
import { es } from './es.data.ts'
import { fr } from './fr.data.ts'
import { ru } from './ru.data.ts'

/**
 * Name and description by path: "who", "who question", "admin articles add". `* after` is an option that is the same wherever it
 * stands, unless the path has an entry of its own. Message commands have no description.
 */
export type Localization = Readonly<Record<string, readonly [name: string, description?: string]>>

/** Discord has two kinds of Spanish, and falls back to English from one that a command lacks. */
export const LOCALIZATIONS: Readonly<Record<string, Localization>> = { de, 'es-ES': es, 'es-419': es, fr, ru }
