// From INTERACTION_CREATE on the gateway to the callback at the server: the real bot and discord.js client over the seed
// articles, against the local Discord on loopback. Interactions come evenly, whether or not earlier ones are answered.
// usage: npm run build && node bench/discord.mjs [interactions a second] [seconds]
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { Settings } from '../dist/commands/settings.js'
import { readPath } from '../dist/src/articles/index.js'
import { openCollections } from '../dist/src/collections/index.js'
import { createServices, startBot } from '../dist/src/discord/index.js'
import { startLocalDiscord } from '../dist/src/local/index.js'
import { createLog } from '../dist/src/log.js'

const [rate = 50, seconds = 20] = process.argv.slice(2).map(Number)
const QUESTIONS = [
  ['who', { question: 'met Lavrov in Washington' }],
  ['who', { question: 'is the Kremlin spokesperson' }],
  ['when', { question: 'did Ushakov address journalists' }],
  ['when', { question: 'is the G20 summit' }],
  ['where', { question: 'will the G20 summit take place' }],
  ['quote', { speaker: 'Peskov', topic: 'optimism' }],
  ['ask', { question: 'what did Lavrov bring from Putin' }],
  ['who', { question: 'won the election in France' }],
]

const dataDir = mkdtempSync(join(tmpdir(), 'footnote-bench-'))
const log = createLog('silent')
const discord = await startLocalDiscord()
const collections = openCollections({ dataDir, engine: 'compact', log, seeds })
await collections.documents.update('2001', 'settings', Settings, () => ({ ...Settings.parse({}), perMinute: 600 }))
const { services, close } = createServices({ collections, dataDir, log, reading: {} })
const bot = await startBot({ token: discord.token, api: discord.url, services, log })

async function seeds() {
  const read = []
  for await (const event of readPath('seeds')) if (event.kind === 'article') read.push(event)
  return read
}

/** When each interaction went out on the wire, and when its callback had come in, by id. */
const sent = new Map()
const times = []
discord.wire.watch(({ kind, what, body }) => {
  if (kind === 'gateway' && what === 'INTERACTION_CREATE') sent.set(body.id ?? body.d?.id, performance.now())
  const id = /^POST .*\/interactions\/(\d+)\/.*\/callback/.exec(what)?.[1]
  if (id) times.push(performance.now() - sent.get(id))
})

async function run(count) {
  const started = performance.now()
  const asked = []
  for (let i = 0; i < count; i++) {
    await sleep(Math.max(0, started + (i * 1000) / rate - performance.now()))
    const [name, options] = QUESTIONS[i % QUESTIONS.length]
    const doer = { user: { id: String(5000 + i), name: 'Ada' }, guild: '2001', channel: `c${i}`, locale: 'en-US' }
    const given = Object.entries(options).map(([key, value]) => ({ name: key, value }))
    asked.push(discord.interact(doer, { kind: 'command', name, options: given }))
  }
  return (await Promise.all(asked)).filter(({ answered }) => answered).length
}

await run(rate * 2)
times.length = 0
const answered = await run(rate * seconds)
times.sort((a, b) => a - b)
const at = (share) => Number(times[Math.min(times.length - 1, Math.floor(times.length * share))].toFixed(2))
console.table({ [`${rate} a second`]: { p50: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1) } })
console.log(`${answered} of ${rate * seconds} answered, milliseconds from INTERACTION_CREATE to callback`)

await bot.stop()
await close()
await discord.close()
rmSync(dataDir, { recursive: true, force: true })
