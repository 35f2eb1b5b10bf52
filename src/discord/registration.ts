// Telling Discord which commands there are, for all servers or for one; and which it shows twice.
import { DiscordAPIError, REST } from 'discord.js'
import {
  type APIApplication,
  type APIApplicationCommand,
  type RESTAPIPartialCurrentUserGuild,
  type RESTPostAPIApplicationCommandsJSONBody,
  Routes,
} from 'discord-api-types/v10'
import { FootnoteError } from '../error.ts'
import { notDiscord, notInvited, notReached, refusedToken } from './connection-errors.ts'
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
/** The bot is not in the guild, or without the scope that lets it have commands there. */
const MISSING_ACCESS = 50001
const UNKNOWN_GUILD = 10004

/** Shorter waits are not worth a word: discord.js spaces its own requests out. */
const WORTH_TELLING_MS = 1000

/**
 * @param onWait called once, with seconds, when Discord wants fewer requests: the work then goes on by itself.
 * @throws FootnoteError `discord/token`, `discord/refused`, `discord/invite`, `discord/connect`, `discord/other`.
 */
export async function openRegistry(
  token: string,
  api?: string,
  onWait: (seconds: number) => void = () => {},
): Promise<Registry> {
  const rest = new REST({ version: '10', ...(api && { api }), rejectOnRateLimit: tellOnce(onWait) }).setToken(token)
  const call = async (work: () => Promise<unknown>, left = 'then try again'): Promise<unknown> => {
    try {
      return await work()
    } catch (error) {
      throw told(error, left)
    }
  }
  const list = async <T>(work: () => Promise<unknown>): Promise<T[]> => {
    const got = await call(work)
    if (Array.isArray(got)) return got
    throw notDiscord()
  }
  const { id } = (await call(() => rest.get(Routes.currentApplication()))) as Partial<APIApplication>
  if (!id) throw notDiscord()
  const path = (guild?: string) => (guild ? Routes.applicationGuildCommands(id, guild) : Routes.applicationCommands(id))
  const query = new URLSearchParams({ with_localizations: 'true' })
  const read = (guild?: string) => list<APIApplicationCommand>(() => rest.get(path(guild), { query }))
  const write = async (definitions: readonly object[], guild?: string) => {
    await call(() => rest.put(path(guild), { body: definitions }), 'nothing was changed')
    return read(guild)
  }
  const guilds = () =>
    list<RESTAPIPartialCurrentUserGuild>(() =>
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

/** For discord.js, which asks before each wait whether to fail instead. */
function tellOnce(onWait: (seconds: number) => void) {
  let isTold = false
  return ({ retryAfter }: { retryAfter: number }): boolean => {
    if (!isTold && retryAfter >= WORTH_TELLING_MS) {
      isTold = true
      onWait(Math.ceil(retryAfter / 1000))
    }
    return false
  }
}

function noneWithoutAccess(error: unknown): [] {
  const { cause } = error as FootnoteError
  if (cause instanceof DiscordAPIError && cause.code === MISSING_ACCESS) return []
  throw error
}

/** `left`: what became of the commands, or what to do. */
function told(cause: unknown, left: string): FootnoteError {
  // What calls itself JSON and is none.
  if (cause instanceof SyntaxError) return notDiscord(cause)
  if (!(cause instanceof DiscordAPIError)) return notReached(cause)
  if (cause.status === 401) return refusedToken(cause)
  if (cause.code === MISSING_ACCESS || cause.code === UNKNOWN_GUILD) return notInvited(cause)
  const message = `Discord refused the commands: ${cause.message}.`
  return new FootnoteError('discord/refused', message, `Correct what it names; ${left}.`, { cause })
}
