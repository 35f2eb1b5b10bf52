// Telling Discord which commands there are: the difference to what it has, and one bulk overwrite.
import { isDeepStrictEqual } from 'node:util'
import { DiscordAPIError, REST } from 'discord.js'
import {
  type APIApplication,
  type APIApplicationCommand,
  ApplicationCommandOptionType,
  type RESTPostAPIApplicationCommandsJSONBody,
  Routes,
} from 'discord-api-types/v10'
import { FootnoteError, sentenceOf } from '../error.ts'

type Definition = RESTPostAPIApplicationCommandsJSONBody

export interface Difference {
  readonly added: readonly string[]
  /** With what changed in each, in words. */
  readonly changed: readonly { readonly name: string; readonly how: readonly string[] }[]
  readonly gone: readonly string[]
  readonly same: readonly string[]
}

export interface Registry {
  /** What Discord has, globally or for a guild. */
  read(guild?: string): Promise<APIApplicationCommand[]>
  /** Writes all in one call, and reads back what is there. */
  write(definitions: readonly Definition[], guild?: string): Promise<APIApplicationCommand[]>
}

/** @throws FootnoteError `discord/token`, `discord/refused`, `discord/connect`. */
export async function openRegistry(token: string, api?: string): Promise<Registry> {
  const rest = new REST({ version: '10', ...(api && { api }) }).setToken(token)
  const call = async <T>(work: () => Promise<unknown>): Promise<T> => {
    try {
      return (await work()) as T
    } catch (error) {
      throw told(error)
    }
  }
  const { id } = await call<APIApplication>(() => rest.get(Routes.currentApplication()))
  const path = (guild?: string) => (guild ? Routes.applicationGuildCommands(id, guild) : Routes.applicationCommands(id))
  const read = (guild?: string) =>
    call<APIApplicationCommand[]>(() =>
      rest.get(path(guild), { query: new URLSearchParams({ with_localizations: 'true' }) }),
    )
  return {
    read,
    async write(definitions, guild) {
      await call(() => rest.put(path(guild), { body: definitions }))
      return read(guild)
    },
  }
}

function told(cause: unknown): FootnoteError {
  if (cause instanceof DiscordAPIError && cause.status === 401) {
    return new FootnoteError(
      'discord/token',
      'Discord refused the token.',
      'Copy it anew from the Developer Portal into DISCORD_TOKEN in .env.',
      { cause },
    )
  }
  if (cause instanceof DiscordAPIError) {
    return new FootnoteError(
      'discord/refused',
      `Discord refused the commands: ${cause.message}.`,
      'Correct what it names; nothing was changed.',
      { cause },
    )
  }
  return new FootnoteError(
    'discord/connect',
    `Discord could not be reached: ${sentenceOf(cause)}.`,
    'Check the network and try again.',
    { cause },
  )
}

/** What an overwrite with `wanted` would change of what there is. */
export function difference(wanted: readonly Definition[], there: readonly APIApplicationCommand[]): Difference {
  const known = new Map(there.map((command) => [keyOf(command), command]))
  const names = new Set(wanted.map(keyOf))
  const pairs = wanted.map((definition) => ({ definition, before: known.get(keyOf(definition)) }))
  const changes = pairs.flatMap(({ definition, before }) => {
    const how = before ? changesOf(before, definition) : []
    return how.length > 0 ? [{ name: definition.name, how }] : []
  })
  return {
    added: pairs.filter(({ before }) => !before).map(({ definition }) => definition.name),
    changed: changes,
    gone: there.filter((command) => !names.has(keyOf(command))).map(({ name }) => name),
    same: pairs
      .filter(({ definition, before }) => before && changesOf(before, definition).length === 0)
      .map(({ definition }) => definition.name),
  }
}

const keyOf = ({ name, type = 1 }: { name: string; type?: number }) => `${type} ${name}`

/** The fields that a definition of ours has; what Discord adds (ids, versions, nulls) is no change. */
function changesOf(before: APIApplicationCommand, wanted: Definition): string[] {
  const fields = [
    'description',
    'name_localizations',
    'description_localizations',
    'default_member_permissions',
    'contexts',
    'integration_types',
    'nsfw',
  ]
  const changed = fields.filter((field) => {
    const [theirs, ours] = [before, wanted].map((command) =>
      plain((command as unknown as Record<string, unknown>)[field]),
    )
    return ours !== undefined && !isDeepStrictEqual(theirs, ours)
  })
  return [...changed, ...optionChanges(optionsOf(before), optionsOf(wanted), '')]
}

interface Option {
  readonly name: string
  readonly type: ApplicationCommandOptionType
  readonly options?: readonly Option[]
}

const optionsOf = (command: unknown): readonly Option[] => (command as { options?: readonly Option[] }).options ?? []

function optionChanges(before: readonly Option[], wanted: readonly Option[], path: string): string[] {
  const known = new Map(before.map((option) => [option.name, option]))
  const gone = before
    .filter(({ name }) => !wanted.some((option) => option.name === name))
    .map(({ name }) => `option ${path}${name} is gone`)
  return wanted
    .flatMap((option) => {
      const name = path + option.name
      const old = known.get(option.name)
      if (!old) return [`option ${name} is new`]
      if (old.type !== option.type) {
        return [
          `option ${name} changes its type from ${ApplicationCommandOptionType[old.type]} to ${ApplicationCommandOptionType[option.type]}`,
        ]
      }
      const { options: oldInner = [], ...oldRest } = old
      const { options: inner = [], ...rest } = option
      const nested = optionChanges(oldInner, inner, `${name} `)
      return isDeepStrictEqual(plain(oldRest), plain(rest)) ? nested : [`option ${name}`, ...nested]
    })
    .concat(gone)
}

/** Discord leaves out what is false, empty or null. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.length > 0 ? value.map(plain) : undefined
  if (value === null || value === false || value === '') return undefined
  if (typeof value !== 'object') return value
  const entries = Object.entries(value as object).map(([key, inner]) => [key, plain(inner)] as const)
  const kept = entries.filter(([, inner]) => inner !== undefined).sort(([a], [b]) => (a < b ? -1 : 1))
  return kept.length > 0 ? Object.fromEntries(kept) : undefined
}
