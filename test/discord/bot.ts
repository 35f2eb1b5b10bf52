// The real bot, the real discord.js client and the local Discord, over the seed article; for the tests of this folder.
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Command, commands } from '../../commands/index.ts'
import { Settings } from '../../commands/settings.ts'
import type { DateOrder } from '../../src/articles/index.ts'
import { openCollections } from '../../src/collections/index.ts'
import { createServices, startBot } from '../../src/discord/index.ts'
import { type Deed, type Doer, startLocalDiscord } from '../../src/local/index.ts'
import { createLog } from '../../src/log.ts'
import { toLoopback } from '../articles/fetch/server.ts'
import { seeds } from '../seeds.ts'

const MEMBER = { id: '1001', name: 'Ada' }
export const MODERATOR = { id: '1002', name: 'Mo', canManage: true }
export const HERE: Doer = { user: MEMBER, guild: '2001', channel: '3001', locale: 'en-US' }

const FILES_HOST = 'files.test'

/** A server of articles on loopback, which only these tests' lookup leads to. */
async function serveFiles() {
  const texts = new Map<string, string>()
  const server = createServer((request, response) => {
    const text = texts.get(request.url ?? '')
    response.writeHead(text === undefined ? 404 : 200, { 'content-type': 'text/plain; charset=utf-8' }).end(text)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    /** Its address. */
    put(path: string, text: string): string {
      texts.set(path, text)
      return `http://${FILES_HOST}:${port}${path}`
    },
    reading: { allowHttp: true, lookup: toLoopback, limits: { ports: [port] } },
    async close() {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}

/** Starts all of it; `stop` leaves nothing behind. A data folder that is given outlives the bot; it has `more` commands. */
export async function startAll(given?: string, more: readonly Command[] = [], dateOrder: DateOrder = 'DMY') {
  const dataDir = given ?? mkdtempSync(join(tmpdir(), 'footnote-bot-'))
  const discord = await startLocalDiscord()
  const files = await serveFiles()
  const logged: Record<string, unknown>[] = []
  const log = createLog('warn', { write: (line) => logged.push(JSON.parse(line)) })
  const collections = openCollections({ dataDir, engine: 'compact', log, seeds })
  for (const guild of ['2001', '2002']) {
    await collections.documents.update(guild, 'settings', Settings, (now) => ({
      ...Settings.parse(now ?? {}),
      perMinute: 600,
    }))
  }
  const { services, warm, close } = createServices({
    collections,
    dataDir,
    log,
    reading: { ...files.reading, dateOrder },
    attachments: { ...files.reading, hosts: [FILES_HOST] },
  })
  await warm()
  const bot = await startBot({
    token: discord.token,
    api: discord.url,
    services,
    log,
    commands: [...commands, ...more],
  })
  return {
    discord,
    files,
    bot,
    /** What the log was told from the level "warn" on. */
    logged,
    services,
    collections,
    dataDir,
    ask: (name: string, options: Record<string, string | number | boolean> = {}, doer: Doer = HERE) =>
      discord.interact(doer, {
        kind: 'command',
        name,
        options: Object.entries(options).map(([key, value]) => ({ name: key, value })),
      }),
    do: (deed: Deed, doer: Doer = HERE) => discord.interact(doer, deed),
    async stop() {
      await bot.stop()
      await close()
      await discord.close()
      await files.close()
      if (!given) rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

export type All = Awaited<ReturnType<typeof startAll>>

interface Row {
  readonly components: readonly { readonly custom_id: string; readonly label: string; readonly disabled?: boolean }[]
}

/** The button with a label under a message. */
export function buttonOf(message: { components: readonly unknown[] } | undefined, label: string) {
  const buttons = ((message?.components ?? []) as readonly Row[]).flatMap((row) => row.components)
  const found = buttons.find((button) => button.label === label)
  if (!found) throw new Error(`no button "${label}" among ${buttons.map((button) => button.label).join(', ')}`)
  return found
}
