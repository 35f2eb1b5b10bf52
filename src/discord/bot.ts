// The bot's life: connects, answers, and ends cleanly. The only place that makes a discord.js client.
import { Client, Events, GatewayDispatchEvents, Status } from 'discord.js'
import type { APIInteraction } from 'discord-api-types/v10'
import { type Command, commands, type Services } from '../../commands/index.ts'
import { FootnoteError } from '../error.ts'
import type { Log } from '../log.ts'
import { createBuckets } from './buckets.ts'
import { watchClock } from './clock.ts'
import { closedConnection } from './connection-errors.ts'
import { within } from './deadline.ts'
import { type HealthServer, serveHealth } from './health.ts'
import { login } from './login.ts'
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

/**
 * Connects and answers until `stop`.
 * @throws FootnoteError `discord/token` when Discord refuses the token: never tried again, for after 1,000 logins a day
 * Discord resets it. `discord/connect` and `discord/health` for what is not there.
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
    client.on(Events.ShardDisconnect, ({ code }) => resolve(closedConnection(code)))
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
      await within(Promise.allSettled(running), DRAIN_MS)
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

function healthOf(client: Client) {
  const beats = client.ws.shards.map(({ lastPingTimestamp }) => lastPingTimestamp).filter((time) => time > 0)
  return {
    ready: client.ws.status === Status.Ready,
    lastHeartbeat: beats.length > 0 ? new Date(Math.max(...beats)).toISOString() : null,
  }
}
