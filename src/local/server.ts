// A Discord on this machine: gateway and REST on loopback, for tests and for people without a token.
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { serve } from '@hono/node-server'
import type { APIApplicationCommandOptionChoice, APIInteraction } from 'discord-api-types/v10'
import { Hono } from 'hono'
import type { Deed, Doer } from './deeds.ts'
import { type Faults, noFaults } from './faults.ts'
import { type Gateway, gatewayUrl, serveGateway } from './gateway.ts'
import { onlyFromHere } from './guard.ts'
import { makeInteraction } from './interactions.ts'
import type { MessageChange } from './messages.ts'
import { restRoutes } from './rest.ts'
import { snowflake } from './snowflake.ts'
import { createState, type LocalMessage, tokenOf } from './state.ts'
import { createWire, type Wire } from './wire.ts'

export interface Returned {
  readonly interaction: APIInteraction
  /** Acknowledged in time. */
  readonly answered: boolean
  /** What answers it: the message itself, or what a button changed; none for one that was deleted or never came. */
  readonly messages: readonly LocalMessage[]
  readonly choices?: readonly APIApplicationCommandOptionChoice[]
  readonly modal?: unknown
  /** Milliseconds until it was acknowledged, or until nothing had come. */
  readonly ms: number
}

export interface LocalDiscord {
  /** For discord.js: `rest.api`. */
  readonly url: string
  readonly port: number
  readonly token: string
  readonly applicationId: string
  readonly wire: Wire
  readonly gateway: Gateway
  /** Sends an interaction to the bot and waits until it is answered for good, or until Discord would give up. */
  interact(doer: Doer, deed: Deed): Promise<Returned>
  /** A person says something in a channel. Gives the message's id. */
  say(doer: Doer, content: string): string
  /** Who did what that a message or an interaction comes from; undefined for what is unknown. */
  deedOf(interaction: string): { readonly doer: Doer; readonly deed: Deed } | undefined
  /** All that are remembered, oldest first. */
  interactions(): readonly { readonly id: string; readonly doer: Doer; readonly deed: Deed }[]
  /** All messages of a channel, also those that only one may see. */
  allMessages(channel: string): LocalMessage[]
  /** Called for each message that comes, changes or goes, until the given function is called. */
  watchMessages(seen: (change: MessageChange) => void): () => void
  /** Routes beside Discord's own, such as a page's, on the same port. */
  mount(routes: Hono): void
  /** What a user sees of a channel. */
  messages(channel: string, user: string): LocalMessage[]
  commands(guild?: string): readonly Record<string, unknown>[]
  /** Faults from now on. */
  setFaults(faults: Faults): void
  close(): Promise<void>
}

/** How often is looked, and how long an acknowledged answer may take. */
const LOOK_MS = 2
const GIVE_UP_MS = 3_200
const THINKING_MAX_MS = 20_000
const FOLLOW_UP_MAX_MS = 3_000

/**
 * Only programs and pages of this machine may speak to it: Host and Origin are checked.
 * @param options.port 0, the default, takes any free one. Rejects with the system's error (EADDRINUSE) for one that is taken.
 */
export async function startLocalDiscord(options: { port?: number } = {}): Promise<LocalDiscord> {
  const state = createState()
  const wire = createWire()
  let faults: Faults = noFaults
  let mounted: Hono | undefined
  let port = 0
  const app = new Hono()
  app.use(onlyFromHere(() => port))
  app.route('/api/v10', restRoutes({ state, wire, faults: () => faults, gatewayUrl: () => gatewayUrl(port) }))
  app.all('*', (context) => mounted?.fetch(context.req.raw, context.env) ?? context.notFound())
  const server = await listen(app, options.port ?? 0)
  port = (server.address() as AddressInfo).port
  const gateway = serveGateway(server, state, wire, () => port)
  const messagesOf = (channel: string) => state.messages.all().filter((message) => message.channel === channel)

  async function interact(doer: Doer, deed: Deed): Promise<Returned> {
    const { interaction, remembered } = makeInteraction(state, doer, deed)
    gateway.dispatch('INTERACTION_CREATE', interaction)
    const answers = () =>
      state.messages
        .all()
        .filter((message) => message.interaction === interaction.id || message.id === remembered.original)
    const thinking = () => answers().some((message) => message.thinking)
    const until = (ms: number) => remembered.sentAt + ms
    while (remembered.acknowledgedAt === undefined && performance.now() < until(GIVE_UP_MS)) await sleep(LOOK_MS)
    while (thinking() && performance.now() < until(THINKING_MAX_MS)) await sleep(LOOK_MS)
    // A public "is thinking" that was deleted: a private follow-up is on its way.
    const followed = performance.now() + FOLLOW_UP_MAX_MS
    while (remembered.original && answers().length === 0 && performance.now() < followed) await sleep(LOOK_MS)
    const { acknowledgedAt, sentAt, choices, modal } = remembered
    return {
      interaction,
      answered: acknowledgedAt !== undefined,
      messages: answers(),
      ...(choices && { choices }),
      ...(modal !== undefined && { modal }),
      ms: Math.round((acknowledgedAt ?? performance.now()) - sentAt),
    }
  }

  return {
    url: `http://127.0.0.1:${port}/api`,
    port,
    token: state.token,
    applicationId: state.applicationId,
    wire,
    gateway,
    interact,
    say({ user: { id, name }, guild, channel }, content) {
      const message = { id: snowflake(), content, channel, guild, components: [], flags: 0, author: { id, name } }
      state.messages.put({ ...message, at: new Date().toISOString() })
      return message.id
    },
    deedOf: (interaction) => state.interactions.get(tokenOf(interaction)),
    interactions: () => [...state.interactions.values()],
    allMessages: messagesOf,
    watchMessages: state.messages.watch,
    mount(routes) {
      mounted = routes
    },
    messages: (channel, user) => messagesOf(channel).filter(({ onlyFor }) => (onlyFor ?? user) === user),
    commands: (guild = '') => state.commands.get(guild) ?? [],
    setFaults(next) {
      faults = next
    },
    async close() {
      gateway.close()
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}

async function listen(app: Hono, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port }, () => resolve(server)) as Server
    server.on('error', reject)
  })
}
