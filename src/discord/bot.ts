// The bot's life: connects, answers, and ends cleanly. The only place that makes a discord.js client.
import { setTimeout as sleep } from 'node:timers/promises'
import {
  Client,
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayDispatchEvents,
  type REST,
  Status,
} from 'discord.js'
import { type APIInteraction, Routes } from 'discord-api-types/v10'
import { type Command, commands, type Services } from '../../commands/index.ts'
import { FootnoteError, sentenceOf } from '../error.ts'
import type { Log } from '../log.ts'
import { createBuckets } from './buckets.ts'
import { watchClock } from './clock.ts'
import { type HealthServer, serveHealth } from './health.ts'
import { createMetrics, type Metrics } from './metrics.ts'
import { route } from './router.ts'

export interface BotOptions {
  readonly token: string
  /** Base url of an API that speaks Discord's, without version; Discord's own when absent. */
  readonly api?: string | undefined
  readonly healthPort?: number | undefined
  readonly services: Services
  readonly commands?: readonly Command[]
  readonly log: Log
}

export interface Bot {
  readonly metrics: Metrics
  readonly healthPort: number | undefined
  /** Resolves when the bot can go on no longer, with the sentence that says why. */
  readonly fatal: Promise<FootnoteError>
  /** Takes no more, lets what runs end, and closes the connection. */
  stop(): Promise<void>
}

/** What still runs at the end has this long. */
const DRAIN_MS = 3_000
/** Pauses double: 15 seconds in all, then whoever runs the bot should hear of it. */
const REACH_TRIES = 6
const REACH_PAUSE_MS = 500

/**
 * Connects and answers until `stop`.
 * @throws FootnoteError `discord/token` when Discord refuses the token: never tried again, for after 1,000 logins a day
 * Discord resets it.
 */
export async function startBot({ token, api, healthPort, services, log, ...options }: BotOptions): Promise<Bot> {
  const metrics = createMetrics()
  const client = new Client({
    intents: [],
    // Callbacks have tries of their own, within their deadline (callbacks.ts).
    rest: { ...(api && { api }), retries: 0, rejectOnRateLimit: ({ route: path }) => path.startsWith('/interactions') },
  })
  const running = new Set<Promise<void>>()
  const routing = {
    rest: client.rest,
    commands: options.commands ?? commands,
    services,
    metrics,
    buckets: createBuckets(),
    log,
  }
  let taking = true

  // discord.js hands every dispatch on as it came; plain data is all that the handlers need.
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (received: APIInteraction) => {
    const interaction = takeOver(received)
    if (!taking) return metrics.dropped('stopping')
    const work = route(interaction, routing).finally(() => running.delete(work))
    running.add(work)
  })
  client.on(Events.Error, (error) => {
    metrics.discordError(error.name)
    log.error({ error: error.message }, 'the connection to Discord had an error')
  })
  client.on(Events.Warn, (warning) => log.warn(warning))
  watchClock(client.rest, log)
  const fatal = new Promise<FootnoteError>((resolve) => {
    client.once(Events.Invalidated, () =>
      resolve(new FootnoteError('discord/session', 'Discord ended the session.', 'Start the bot again.')),
    )
    client.on(Events.ShardDisconnect, ({ code }) => resolve(closed(code)))
  })

  let health: HealthServer | undefined
  try {
    if (healthPort !== undefined) {
      health = await serveHealth(healthPort, () => healthOf(client), metrics)
      log.info({ port: health.port }, 'health and metrics are served')
    }
    await login(client, token)
  } catch (error) {
    await Promise.all([client.destroy(), health?.close()])
    throw error
  }
  return {
    metrics,
    healthPort: health?.port,
    fatal,
    async stop() {
      taking = false
      const drained = new AbortController()
      const timer = setTimeout(() => drained.abort(), DRAIN_MS)
      const late = new Promise((resolve) => drained.signal.addEventListener('abort', resolve))
      await Promise.race([Promise.allSettled(running), late])
      clearTimeout(timer)
      await client.destroy()
      await health?.close()
    },
  }
}

/**
 * Leaves discord.js an empty interaction, which it passes over. Of a whole one it would build objects that nobody asks for, keep
 * each user for ever, and reject where a field is missing, which nobody catches.
 */
function takeOver(received: APIInteraction): APIInteraction {
  const own = { ...received }
  for (const key of Object.keys(received)) Reflect.deleteProperty(received, key)
  return own
}

/** Waits for a Discord that is down for a moment. No login is spent on it, and a refused token is not tried again. */
async function reach(rest: REST): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await rest.get(Routes.gatewayBot())
      return
    } catch (error) {
      const refused = error instanceof DiscordAPIError && error.status < 500
      if (refused || tries === REACH_TRIES) throw error
      await sleep(REACH_PAUSE_MS * 2 ** (tries - 1))
    }
  }
}

async function login(client: Client, token: string): Promise<void> {
  try {
    const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve))
    await reach(client.rest.setToken(token))
    await client.login(token)
    await ready
  } catch (cause) {
    const refused = cause instanceof DiscordjsError && cause.code === DiscordjsErrorCodes.TokenInvalid
    const unauthorized = (cause as { status?: number }).status === 401
    if (refused || unauthorized) {
      throw new FootnoteError(
        'discord/token',
        'Discord refused the token.',
        'Copy it anew from the Developer Portal (Bot, Reset Token) into DISCORD_TOKEN in .env.',
        { cause },
      )
    }
    throw new FootnoteError(
      'discord/connect',
      `Discord could not be reached: ${sentenceOf(cause)}.`,
      'Check the network, or https://discordstatus.com.',
      { cause },
    )
  }
}

/** https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes */
function closed(code: number): FootnoteError {
  if (code === 4004)
    return new FootnoteError(
      'discord/token',
      'Discord no longer takes the token.',
      'Copy it anew from the Developer Portal into DISCORD_TOKEN in .env.',
    )
  return new FootnoteError(
    'discord/closed',
    `Discord closed the connection for good (${code}).`,
    'Start the bot again.',
  )
}

function healthOf(client: Client) {
  const beats = client.ws.shards.map(({ lastPingTimestamp }) => lastPingTimestamp).filter((time) => time > 0)
  return {
    ready: client.ws.status === Status.Ready,
    lastHeartbeat: beats.length > 0 ? new Date(Math.max(...beats)).toISOString() : null,
  }
}
