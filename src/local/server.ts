// A Discord on this machine: gateway and REST on loopback, for tests and for people without a token.
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { serve } from '@hono/node-server'
import type { APIApplicationCommandOptionChoice, APIInteraction } from 'discord-api-types/v10'
import { Hono } from 'hono'
import { type Faults, noFaults } from './faults.ts'
import { type Gateway, serveGateway } from './gateway.ts'
import { type Deed, type Doer, makeInteraction } from './interactions.ts'
import { restRoutes } from './rest.ts'
import { createState, type LocalMessage } from './state.ts'
import { createWire, type Wire } from './wire.ts'

export interface Returned {
  readonly interaction: APIInteraction
  /** Acknowledged in time. */
  readonly answered: boolean
  /** What answers it: the message itself, or what a button changed; none for one that was deleted or never came. */
  readonly messages: readonly LocalMessage[]
  readonly choices?: readonly APIApplicationCommandOptionChoice[]
}

export interface LocalDiscord {
  /** For discord.js: `rest.api`. */
  readonly url: string
  readonly token: string
  readonly applicationId: string
  readonly wire: Wire
  readonly gateway: Gateway
  /** Sends an interaction to the bot and waits until it is answered for good, or until Discord would give up. */
  interact(doer: Doer, deed: Deed): Promise<Returned>
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

/** @param options.port 0 takes any free one. */
export async function startLocalDiscord(options: { port?: number } = {}): Promise<LocalDiscord> {
  const state = createState()
  const wire = createWire()
  let faults: Faults = noFaults
  let port = 0
  const gatewayUrl = () => `ws://127.0.0.1:${port}/gateway`
  const app = new Hono().route('/api/v10', restRoutes({ state, wire, faults: () => faults, gatewayUrl }))
  const server = await listen(app, options.port ?? 0)
  port = (server.address() as AddressInfo).port
  const gateway = serveGateway(server, state, wire, gatewayUrl)

  async function interact(doer: Doer, deed: Deed): Promise<Returned> {
    const { interaction, remembered } = makeInteraction(state, doer, deed)
    gateway.dispatch('INTERACTION_CREATE', interaction)
    const answers = () =>
      [...state.messages.values()].filter(
        (message) => message.interaction === interaction.id || message.id === remembered.original,
      )
    const thinking = () => answers().some((message) => message.thinking)
    const until = (ms: number) => remembered.sentAt + ms
    while (!remembered.acknowledged && performance.now() < until(GIVE_UP_MS)) await sleep(LOOK_MS)
    while (thinking() && performance.now() < until(THINKING_MAX_MS)) await sleep(LOOK_MS)
    const { acknowledged, choices } = remembered
    return { interaction, answered: acknowledged, messages: answers(), ...(choices && { choices }) }
  }

  return {
    url: `http://127.0.0.1:${port}/api`,
    token: state.token,
    applicationId: state.applicationId,
    wire,
    gateway,
    interact,
    messages: (channel, user) =>
      [...state.messages.values()].filter(({ channel: at, onlyFor }) => at === channel && (onlyFor ?? user) === user),
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
