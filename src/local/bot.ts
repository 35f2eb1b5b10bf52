// The same bot, with the real discord.js client, against the local Discord; and what the page asks of it.
import type { LookupFunction } from 'node:net'
import { commands } from '../../commands/index.ts'
import { openCollections, type Seed } from '../collections/index.ts'
import type { Config } from '../config.ts'
import { type Bot, createServices, openRegistry, startBot } from '../discord/index.ts'
import type { Log } from '../log.ts'
import { explaining } from './explaining.ts'
import type { Why } from './page/contract.ts'
import { createDesk, type Desk } from './page/desk.ts'

export interface LocalBotOptions {
  /** Where the local Discord is: its API's address, its port and the bot's token. */
  readonly discord: { readonly url: string; readonly port: number; readonly token: string }
  readonly config: Pick<Config, 'dataDir' | 'index' | 'dateOrder' | 'allowHttp'>
  /** The articles that answer while none were added. */
  readonly seeds: () => Promise<readonly Seed[]>
  readonly log: Log
  /** Told for each question that was answered or refused. */
  readonly onWhy: (why: Why) => void
  /** Called when its commands are registered; it opens the articles and connects when that resolves. */
  readonly registered?: () => Promise<void>
}

export interface LocalBot {
  readonly desk: Desk
  readonly fatal: Bot['fatal']
  /** Loads what the first question needs, so that nobody waits for it. */
  warm(): Promise<void>
  stop(): Promise<void>
}

/** Registers the bot's commands, then connects it. @throws FootnoteError `discord/refused` for commands that Discord would refuse. */
export async function startLocalBot({
  discord,
  config,
  seeds,
  log,
  onWhy,
  ...options
}: LocalBotOptions): Promise<LocalBot> {
  const { dataDir, index, dateOrder, allowHttp } = config
  const { url: api, token } = discord
  const registry = await openRegistry(token, api)
  await registry.write(commands.map(({ data }) => data))
  await options.registered?.()
  const collections = openCollections({ dataDir, engine: index, log, seeds, longLived: true })
  const { services, warm, close } = createServices({
    collections,
    dataDir,
    log,
    reading: { dateOrder, allowHttp },
    attachments: fromHere(discord.port),
  })
  const explained = explaining(services, onWhy)
  try {
    const bot = await startBot({ token, api, ...explained, log })
    return {
      desk: createDesk(services),
      fatal: bot.fatal,
      warm,
      async stop() {
        await bot.stop()
        await close()
      },
    }
  } catch (error) {
    await close()
    throw error
  }
}

/** Dropped files alone come over http from loopback; addresses that people give are read as everywhere. */
function fromHere(port: number) {
  const lookup: LookupFunction = (_, options, done) =>
    options.all ? done(null, [{ address: '127.0.0.1', family: 4 }]) : done(null, '127.0.0.1', 4)
  return { hosts: ['localhost'], allowHttp: true, lookup, limits: { ports: [port] } }
}
