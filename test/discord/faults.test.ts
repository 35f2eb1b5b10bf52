// The shipped program under faults: rate limits, errors, broken connections, reconnects, kills. Each interaction is answered
// once, or counted with its reason; memory stays level. A hundred by default, 5,000 with SOAK=1, which prints its figures.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test, vi } from 'vitest'
import { type Fault, type LocalDiscord, type Returned, startLocalDiscord } from '../../src/local/index.ts'
import { temporaryFolder } from '../articles/store/articles.ts'
import { compileProgram, footnote } from '../program.ts'
import { HERE } from './bot.ts'
import { heapAfterCollection } from './heap.ts'

const AT_ONCE = 20
const GROUPS = process.env.SOAK ? 250 : 5
/** Groups in the midst of which the program is killed; before a quarter is over, after which memory is compared. */
const KILLS = process.env.SOAK ? [12, 25, 37, 50] : [1]
const QUARTER = Math.ceil(GROUPS / 4)
const FAULT_SHARE = 0.1
const FAULTS: Fault[] = [
  { kind: 'server-error' },
  { kind: 'taken-but-500' },
  { kind: 'dropped-socket' },
  { kind: 'rate-limited', seconds: 0.2 },
  { kind: 'slow', ms: 300 },
]
const INTERRUPTS = ['reconnect', 'drop', 'invalid-session'] as const
const ASKED = [
  ['where', { question: 'will the G20 summit take place' }],
  ['who', { question: 'is the Kremlin spokesperson' }],
  ['quote', { speaker: 'Peskov' }],
  ['timeline', { topic: 'Lavrov' }],
  ['who', { question: 'won the election in France' }],
] as const
/** What the heap may differ by between two full collections of a program that does the same all the time. */
const LEVEL = 1.1

beforeAll(compileProgram, 60_000)

/** The program, connected; `dropped` are its counts by reason. */
async function startProgram() {
  const program = footnote(['start'])
  const found = (pattern: RegExp) => pattern.exec(program.written.stderr)?.[1]
  await expect.poll(() => program.written.stderr, { timeout: 60_000 }).toContain('connected to Discord')
  const port = found(/"port":(\d+)/)
  return {
    ...program,
    heap: () => heapAfterCollection(found(/(ws:\/\/\S+)/)!),
    async dropped(): Promise<Record<string, number>> {
      const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()
      const rows = text.matchAll(/^footnote_dropped_total\{reason="([^"]+)"\} (\d+)/gm)
      return Object.fromEntries(Array.from(rows, ([, reason, count]) => [reason, Number(count)]))
    },
  }
}

async function startDiscord(): Promise<LocalDiscord> {
  const discord = await startLocalDiscord()
  const dataDir = await temporaryFolder()
  const documents = join(dataDir, 'collections', '2001', 'documents')
  await mkdir(documents, { recursive: true })
  await writeFile(join(documents, 'settings.json'), JSON.stringify({ perMinute: 600 }))
  const environment = { DISCORD_API: discord.url, DISCORD_TOKEN: discord.token, DATA_DIR: dataDir, HEALTH_PORT: '0' }
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value)
  vi.stubEnv('NODE_OPTIONS', '--inspect=0')
  let calls = 0
  discord.setFaults(({ path }) => {
    if (!path.endsWith('/callback') || ++calls % (1 / FAULT_SHARE) !== 0) return undefined
    return FAULTS[(calls * FAULT_SHARE) % FAULTS.length]
  })
  return discord
}

function askGroup(discord: LocalDiscord, group: number): Promise<Returned[]> {
  return Promise.all(
    Array.from({ length: AT_ONCE }, (_, i) => {
      const number = group * AT_ONCE + i
      const user = { id: String(5_000 + (number % 200)), name: 'Member' }
      const [name, options] = ASKED[number % ASKED.length]!
      const values = Object.entries(options).map(([key, value]) => ({ name: key, value }))
      return discord.interact({ ...HERE, user, channel: `c${number}` }, { kind: 'command', name, options: values })
    }),
  )
}

test(`of ${GROUPS * AT_ONCE} interactions each is answered once or counted, and memory stays level`, async () => {
  const discord = await startDiscord()
  let program = await startProgram()
  const dropped: Record<string, number> = {}
  const count = async () => {
    for (const [reason, times] of Object.entries(await program.dropped()))
      dropped[reason] = (dropped[reason] ?? 0) + times
  }
  let [answered, unanswered, cutOff, heapAtQuarter] = [0, 0, 0, 0]
  for (let group = 0; group < GROUPS; group++) {
    const killed = KILLS.includes(group)
    if (killed) await count()
    if (group === QUARTER) heapAtQuarter = await program.heap()
    const how = group % 10 === 9 ? INTERRUPTS[Math.floor(group / 10) % INTERRUPTS.length] : undefined
    if (how === 'invalid-session') await interrupt(discord, how)
    const asked = askGroup(discord, group)
    if (killed) {
      // Some are answered by then, some are under way.
      await callbacks(discord, AT_ONCE / 4)
      program.child.kill('SIGKILL')
      await program.done
      program = await startProgram()
    } else if (how && how !== 'invalid-session') await interrupt(discord, how)
    for (const returned of await asked) {
      const { messages } = returned
      expect(messages.length).toBeLessThanOrEqual(1)
      if (returned.answered && messages.length === 1 && !messages[0]!.thinking) answered++
      // The kill took the answer with it: none came, or it was being worked on.
      else if (killed) cutOff++
      else {
        expect(returned).toMatchObject({ answered: false, messages: [] })
        unanswered++
      }
    }
  }
  await count()
  const heapAtEnd = await program.heap()
  program.child.kill('SIGTERM')
  expect((await program.done).code).toBe(0)
  vi.unstubAllEnvs()
  await discord.close()
  // Answered, and told a second time: a resumed session may get an event twice. Of an unconfirmed answer the program does not
  // know whether Discord took it: on a machine that is busy there are some.
  const { 'already-answered': twice = 0, unconfirmed = 0, ...reasons } = dropped
  const lost = Object.values(reasons).reduce((sum, times) => sum + times, 0)
  if (process.env.SOAK) {
    const figures = { answered, unanswered, cutOff, dropped, heapAtQuarter, heapAtEnd }
    process.stderr.write(`${JSON.stringify(figures)}\n`)
    expect(heapAtEnd).toBeLessThan(heapAtQuarter * LEVEL)
  }
  expect(answered + unanswered + cutOff).toBe(GROUPS * AT_ONCE)
  expect(unanswered).toBeGreaterThanOrEqual(lost)
  expect(unanswered).toBeLessThanOrEqual(lost + unconfirmed)
  expect(twice).toBeLessThanOrEqual(answered)
}, 900_000)

/** Until this many more were sent. */
async function callbacks(discord: LocalDiscord, count: number): Promise<void> {
  let sent = 0
  const unwatch = discord.wire.watch(({ what }) => {
    if (what.endsWith('/callback')) sent++
  })
  await expect.poll(() => sent, { interval: 1 }).toBeGreaterThanOrEqual(count)
  unwatch()
}

/**
 * What is under way is answered when the session is resumed. A new session gets nothing of the old one: that is begun between
 * two groups, and waited for.
 */
async function interrupt(discord: LocalDiscord, how: (typeof INTERRUPTS)[number]): Promise<void> {
  let back = false
  const unwatch = discord.wire.watch(({ what }) => {
    back ||= ['READY', 'RESUMED'].includes(what)
  })
  discord.gateway.interrupt(how)
  await expect.poll(() => back, { timeout: 15_000 }).toBe(true)
  unwatch()
}
