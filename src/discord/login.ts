// Logging in: a Discord that is down for a moment is waited for, a refused token is never tried again.
import { setTimeout as sleep } from 'node:timers/promises'
import { type Client, DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, Events, type REST } from 'discord.js'
import { Routes } from 'discord-api-types/v10'
import { FootnoteError } from '../error.ts'
import { notDiscord, notReached, refusedToken } from './connection-errors.ts'

/** Pauses double: 15 seconds in all, then whoever runs the bot should hear of it. */
const REACH_TRIES = 6
const REACH_PAUSE_MS = 500

/**
 * Resolves when the client is ready.
 * @throws FootnoteError `discord/token`, `discord/connect`, `discord/other`.
 */
export async function login(client: Client, token: string): Promise<void> {
  try {
    const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve))
    await reach(client.rest.setToken(token))
    await client.login(token)
    await ready
  } catch (cause) {
    if (cause instanceof FootnoteError) throw cause
    const refused = cause instanceof DiscordjsError && cause.code === DiscordjsErrorCodes.TokenInvalid
    const unauthorized = (cause as { status?: number }).status === 401
    throw refused || unauthorized ? refusedToken(cause) : notReached(cause)
  }
}

/** Waits for a Discord that is down for a moment. No login is spent on it, and a refused token is not tried again. */
async function reach(rest: REST): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      const got = await rest.get(Routes.gatewayBot())
      if (isGateway(got)) return
      throw notDiscord()
    } catch (error) {
      // What calls itself JSON and is none.
      if (error instanceof SyntaxError) throw notDiscord(error)
      if (error instanceof FootnoteError) throw error
      const refused = error instanceof DiscordAPIError && error.status < 500
      if (refused || tries === REACH_TRIES) throw error
      await sleep(REACH_PAUSE_MS * 2 ** (tries - 1))
    }
  }
}

/** What discord.js would otherwise look for in vain, in a sentence about its own insides. */
function isGateway(got: unknown): boolean {
  const { url, session_start_limit: limit } = (got ?? {}) as Partial<Record<string, unknown>>
  return typeof url === 'string' && typeof limit === 'object' && limit !== null
}
