// Telling Discord which commands there are, for all servers or for one; and which it shows twice.
import { DiscordAPIError, REST } from 'discord.js'
import {
  type APIApplication,
  type APIApplicationCommand,
  type RESTGetAPICurrentUserGuildsResult,
  type RESTPostAPIApplicationCommandsJSONBody,
  Routes,
} from 'discord-api-types/v10'
import { FootnoteError } from '../error.ts'
import { notReached, refusedToken } from './connection-errors.ts'
import { keyOf } from './difference.ts'

type Definition = RESTPostAPIApplicationCommandsJSONBody

/** Commands that are registered elsewhere too, so that people see them twice. */
export interface Doubles {
  /** Where else: a guild, or all servers when absent. */
  readonly guild?: string
  readonly names: readonly string[]
  /** What is to stay there when they are removed. */
  readonly others: readonly APIApplicationCommand[]
}

export interface Registry {
  /** What Discord has, globally or for a guild. */
  read(guild?: string): Promise<APIApplicationCommand[]>
  /** Writes all in one call, and reads back what is there. */
  write(definitions: readonly Definition[], guild?: string): Promise<APIApplicationCommand[]>
  /** For a guild's commands: those that are global too; for global ones: those that a guild of the bot has too. */
  doubles(definitions: readonly Definition[], guild?: string): Promise<Doubles[]>
  /** Removes them where they are doubles, and reads back what is there. */
  remove(doubles: Doubles): Promise<APIApplicationCommand[]>
}

/** One page of https://docs.discord.com/developers/resources/user#get-current-user-guilds; a bot in more servers has global commands. */
const GUILDS_MAX = 200
/** The bot is in the guild without the scope that lets it have commands there. */
const MISSING_ACCESS = 50001

/** @throws FootnoteError `discord/token`, `discord/refused`, `discord/connect`. */
export async function openRegistry(token: string, api?: string): Promise<Registry> {
  const rest = new REST({ version: '10', ...(api && { api }) }).setToken(token)
  const call = async <T>(work: () => Promise<unknown>, left = 'then try again'): Promise<T> => {
    try {
      return (await work()) as T
    } catch (error) {
      throw told(error, left)
    }
  }
  const { id } = await call<APIApplication>(() => rest.get(Routes.currentApplication()))
  const path = (guild?: string) => (guild ? Routes.applicationGuildCommands(id, guild) : Routes.applicationCommands(id))
  const query = new URLSearchParams({ with_localizations: 'true' })
  const read = (guild?: string) => call<APIApplicationCommand[]>(() => rest.get(path(guild), { query }))
  const write = async (definitions: readonly object[], guild?: string) => {
    await call(() => rest.put(path(guild), { body: definitions }), 'nothing was changed')
    return read(guild)
  }
  const guilds = () =>
    call<RESTGetAPICurrentUserGuildsResult>(() =>
      rest.get(Routes.userGuilds(), { query: new URLSearchParams({ limit: String(GUILDS_MAX) }) }),
    )
  return {
    read,
    write,
    async doubles(definitions, guild) {
      const keys = new Set(definitions.map(keyOf))
      const places = guild ? [undefined] : (await guilds()).map((one) => one.id)
      const found: Doubles[] = []
      for (const place of places) {
        const there = await read(place).catch(noneWithoutAccess)
        const names = there.filter((command) => keys.has(keyOf(command))).map(({ name }) => name)
        const others = there.filter((command) => !keys.has(keyOf(command)))
        if (names.length > 0) found.push({ ...(place && { guild: place }), names, others })
      }
      return found
    },
    remove: ({ guild, others }) => write(others, guild),
  }
}

function noneWithoutAccess(error: unknown): [] {
  const { cause } = error as FootnoteError
  if (cause instanceof DiscordAPIError && cause.code === MISSING_ACCESS) return []
  throw error
}

/** `left`: what became of the commands, or what to do. */
function told(cause: unknown, left: string): FootnoteError {
  if (!(cause instanceof DiscordAPIError)) return notReached(cause)
  if (cause.status === 401) return refusedToken(cause)
  const message = `Discord refused the commands: ${cause.message}.`
  return new FootnoteError('discord/refused', message, `Correct what it names; ${left}.`, { cause })
}
