// The page's server with the real bot behind it, over the seed article; for the tests of this folder.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Deed, type Doer, servePage, startLocalBot, startLocalDiscord } from '../../../src/local/index.ts'
import type { PageEvent, PageState } from '../../../src/local/page/contract.ts'
import { createLog } from '../../../src/log.ts'
import { seeds } from '../../seeds.ts'

export const GUILD = '100000000000000001'
export const CHANNEL = '100000000000000011'
export const ADA: Doer = {
  user: { id: '100000000000000021', name: 'Ada' },
  guild: GUILD,
  channel: CHANNEL,
  locale: 'en-US',
}
export const MO: Doer = { ...ADA, user: { id: '100000000000000023', name: 'Mo', canManage: true } }

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly text: string
}

/** Starts all of it; `stop` leaves nothing behind. */
export async function openPage() {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-page-'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Footnote</title><script src="/page.js"></script>')
  writeFileSync(join(folder, 'page.js'), 'export {}')
  writeFileSync(join(folder, 'secret.txt'), 'not to be served')
  const discord = await startLocalDiscord()
  const bot = await startLocalBot({
    discord,
    config: { dataDir: join(folder, 'data'), index: 'compact', dateOrder: 'DMY', allowHttp: false },
    seeds,
    log: createLog('silent'),
    onWhy: (why) => page.emit({ kind: 'why', why }),
  })
  const page = servePage({ discord, desk: bot.desk, folder })
  const token = new URL(page.url).searchParams.get('token')!

  /**
   * With node:http, since fetch sets Host and Origin itself. Each has a connection of its own: on one that is kept for the
   * next, the server's end of a body that it refused comes as an error that nobody hears.
   */
  function send(method: string, path: string, headers: Record<string, string> = {}, body?: string | Uint8Array) {
    return new Promise<Answer>((resolve, reject) => {
      const where = { host: '127.0.0.1', port: discord.port, method, path, headers, agent: false }
      const sent = request(where, (response) => {
        let text = ''
        response.setEncoding('utf8').on('data', (part) => {
          text += part
        })
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }))
      })
      sent.on('error', reject).end(body)
    })
  }
  const authorization = `Bearer ${token}`
  const get = async (path: string) => JSON.parse((await send('GET', path, { authorization })).text)
  const post = async (path: string, body: unknown) =>
    JSON.parse((await send('POST', path, { authorization }, JSON.stringify(body))).text)
  const upload = async (path: string, name: string, content: string) => {
    const headers = { authorization, 'x-file-name': encodeURIComponent(name) }
    return JSON.parse((await send('POST', path, headers, Buffer.from(content))).text)
  }
  const state = (): Promise<PageState> => get(`/local/state?guild=${GUILD}`)

  return {
    discord,
    url: page.url,
    files: page.files,
    token,
    send,
    get,
    post,
    upload,
    state,
    interact: (deed: Deed, doer = ADA) => post('/local/interact', { doer, deed }),
    ask: (name: string, options: Record<string, string | boolean> = {}, doer = ADA) =>
      post('/local/interact', {
        doer,
        deed: { kind: 'command', name, options: Object.entries(options).map(([key, value]) => ({ name: key, value })) },
      }),
    lastMessage: async () => (await state()).messages.at(-1)!,
    async stop() {
      await bot.stop()
      await discord.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Collects what a page hears until `enough`, then leaves. */
export async function hear(
  url: string,
  enough: (events: readonly PageEvent[]) => boolean,
  act: () => Promise<unknown>,
) {
  const { origin, search } = new URL(url)
  const leave = new AbortController()
  const response = await fetch(`${origin}/local/events${search}`, { signal: leave.signal })
  const events: PageEvent[] = []
  const listening = (async () => {
    let rest = ''
    for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
      const lines = (rest + chunk).split('\n')
      rest = lines.pop()!
      for (const line of lines) if (line.startsWith('data: ')) events.push(JSON.parse(line.slice(6)))
    }
  })().catch(() => {})
  await act()
  for (let tries = 0; !enough(events) && tries < 500; tries++) await sleep(10)
  leave.abort()
  await listening
  return { events, type: response.headers.get('content-type') }
}
