// Time: the deadline of an answer, retries, two bots that answer the same, and a clock that is off.
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startBot } from '../../src/discord/index.ts'
import type { Fault } from '../../src/local/index.ts'
import { createLog } from '../../src/log.ts'
import { makeArticle } from '../articles/store/articles.ts'
import { type All, startAll } from './bot.ts'

let all: All
beforeAll(async () => {
  all = await startAll()
})
afterAll(() => all.stop())

/** The first callbacks meet a fault; what `/help` then gives, how many callbacks there were, and what was dropped for it. */
async function helpAfter(fault: Fault, times: number) {
  const own = await startAll()
  let calls = 0
  own.discord.setFaults(({ path }) => (path.endsWith('/callback') && ++calls <= times ? fault : undefined))
  const { answered, messages } = await own.ask('help')
  const dropped = await own.bot.metrics.droppedByReason()
  await own.stop()
  return { answered, messages: messages.length, calls, dropped }
}

const DELIVERED = { answered: true, messages: 1, calls: 2, dropped: {} }
const FIRST_ANSWERS: [string, Fault, number, object][] = [
  ['is delivered after a server error', { kind: 'server-error' }, 1, DELIVERED],
  ['is delivered after a broken connection', { kind: 'dropped-socket' }, 1, DELIVERED],
  ['is delivered over a slow way', { kind: 'slow', ms: 900 }, 1, { ...DELIVERED, calls: 1 }],
  ['is tried again while more than 500 ms remain', { kind: 'rate-limited', seconds: 1.5 }, 1, DELIVERED],
  [
    'is not tried again when fewer would remain',
    { kind: 'rate-limited', seconds: 2.4 },
    1,
    { answered: false, messages: 0, calls: 1, dropped: { failed: 1 } },
  ],
  [
    'that was taken though an error came back is delivered (40060 on the second try)',
    { kind: 'taken-but-500' },
    1,
    DELIVERED,
  ],
  [
    'that is on its way for 2.8 s is given up: nobody knows whether it will be taken',
    { kind: 'slow', ms: 3_050 },
    9,
    { answered: false, messages: 0, calls: 1, dropped: { unconfirmed: 1 } },
  ],
]

// Each has a bot of its own, and they wait at the same time.
test.concurrent.each(FIRST_ANSWERS)('the first answer %s', async (_, fault, times, wanted) => {
  expect(await helpAfter(fault, times)).toEqual(wanted)
})

test('an acknowledgement that was taken is followed by the answer, though each try to send it met an error', async () => {
  const own = await startAll()
  const { answer } = own.services
  ;(own.services as { answer: typeof answer }).answer = async (...asked) => {
    await setTimeout(1_200)
    return answer(...asked)
  }
  const faults: Fault[] = [{ kind: 'taken-but-500' }, { kind: 'rate-limited', seconds: 2.4 }]
  own.discord.setFaults(({ path }) => (path.endsWith('/callback') ? faults.shift() : undefined))
  const { messages } = await own.ask('who', { question: 'is the Kremlin spokesperson' })
  const dropped = await own.bot.metrics.droppedByReason()
  await own.stop()
  expect(messages).toMatchObject([{ content: expect.stringContaining('Dmitry Peskov') }])
  expect([faults, dropped]).toEqual([[], {}])
})

test('of two bots with one token one answers, the other counts that it was answered already', async () => {
  const { discord, services } = all
  const second = await startBot({ token: discord.token, api: discord.url, services, log: createLog('silent') })
  const { messages } = await all.ask('help')
  expect(messages).toHaveLength(1)
  const dropped = async () => [await all.bot.metrics.droppedByReason(), await second.metrics.droppedByReason()]
  await expect.poll(dropped).toContainEqual(expect.objectContaining({ 'already-answered': 1 }))
  await second.stop()
})

test('others are answered while a large article is read for somebody', async () => {
  const own = await startAll()
  const text = Array.from({ length: 4_000 }, (_, i) => `"The bridge is matter ${i}," said Jon Aske in Oslo.`).join(
    '\n\n',
  )
  await (await own.collections.open('2001')).add([{ article: makeArticle('bridge', { text }), place: 'bridge' }])
  const answered: string[] = []
  const { answer } = own.services
  let help: Promise<unknown> = Promise.resolve()
  ;(own.services as { answer: typeof answer }).answer = (...asked) => {
    help = own.ask('help').then(() => answered.push('help'))
    return answer(...asked)
  }
  const { messages } = await own.ask('quote', { speaker: 'Aske', topic: 'matter 3999' })
  answered.push('quote')
  await help
  await own.stop()
  expect(messages).toMatchObject([{ content: expect.stringContaining('The bridge is matter 3999') }])
  expect(answered).toEqual(['help', 'quote'])
})

describe('a clock', () => {
  /** A way to the local Discord that changes the Date of its answers by some milliseconds. */
  async function bent(ms: number) {
    const proxy = createServer(async (request, response) => {
      const body: Buffer[] = []
      for await (const chunk of request) body.push(chunk)
      const { method = 'GET', headers } = request
      const sent = { 'content-type': headers['content-type'] ?? '', authorization: headers.authorization ?? '' }
      const init = { method, headers: sent, ...(body.length > 0 && { body: Buffer.concat(body) }) }
      const got = await fetch(`http://127.0.0.1:${all.discord.port}${request.url}`, init)
      response.setHeader('date', new Date(Date.now() + ms).toUTCString())
      response.setHeader('content-type', got.headers.get('content-type') ?? 'application/json')
      response.writeHead(got.status).end(Buffer.from(await got.arrayBuffer()))
    }).listen(0, '127.0.0.1')
    await once(proxy, 'listening')
    const logged: Record<string, unknown>[] = []
    const log = createLog('warn', { write: (line) => logged.push(JSON.parse(line)) })
    const api = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}/api`
    // The other bot is slower by nothing: whoever answers first, nothing is dropped for the clock.
    const bot = await startBot({ token: all.discord.token, api, services: all.services, log })
    const stop = async () => {
      await bot.stop()
      proxy.closeAllConnections()
      proxy.close()
    }
    return { bot, logged, stop }
  }

  test.each([
    ['minutes behind', 180_000, 1],
    ['hours ahead', -7_200_000, 1],
    ['right', 0, 0],
  ])('%s is told at most once in the log, and is no reason to drop', async (_, ms, told) => {
    const { bot, logged, stop } = await bent(ms)
    for (let i = 0; i < 3; i++) expect((await all.ask('help')).answered).toBe(true)
    await stop()
    expect(logged).toHaveLength(told)
    if (told) expect(logged[0]).toMatchObject({ msg: "this machine's clock is off from Discord's" })
    const reasons = Object.keys(await bot.metrics.droppedByReason())
    expect(reasons.filter((reason) => reason !== 'already-answered')).toEqual([])
  })
})
