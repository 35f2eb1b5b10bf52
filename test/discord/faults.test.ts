// Faults: rate limits, errors, broken connections, slow handlers, reconnects. Each interaction is answered once, or counted.
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Fault } from '../../src/local/index.ts'
import { type All, HERE, startAll } from './bot.ts'

const LOOPS = process.env.SOAK ? 5_000 : 200
const FAULT_SHARE = 0.1
const AT_ONCE = 20

let all: All
beforeAll(async () => {
  all = await startAll()
})
afterAll(() => all.stop())

/** The first callback meets a fault, what comes after passes. */
function once(fault: Fault): void {
  let met = false
  all.discord.setFaults(({ path }) => {
    if (met || !path.endsWith('/callback')) return undefined
    met = true
    return fault
  })
}

const who = () => all.ask('who', { question: 'is the Kremlin spokesperson' })

describe('the first answer', () => {
  test.each<[string, Fault]>([
    ['a server error', { kind: 'server-error' }],
    ['an answer that was taken though an error came back', { kind: 'taken-but-500' }],
    ['a broken connection', { kind: 'dropped-socket' }],
    ['a short rate limit', { kind: 'rate-limited', seconds: 0.3 }],
    ['a slow way', { kind: 'slow', ms: 900 }],
  ])('is delivered once after %s', async (_, fault) => {
    once(fault)
    const { answered, messages } = await who()
    expect(answered).toBe(true)
    expect(messages).toHaveLength(1)
  })

  test('that cannot come in time is dropped and counted, and the next is answered', async () => {
    once({ kind: 'rate-limited', seconds: 30 })
    const { answered, messages } = await who()
    expect([answered, messages]).toEqual([false, []])
    expect(await all.bot.metrics.droppedByReason()).toEqual({ failed: 1 })
    all.discord.setFaults(() => undefined)
    expect((await who()).answered).toBe(true)
  })
})

test('a handler that takes longer than a second is acknowledged first, and a refusal after a public acknowledgement is private', async () => {
  const services = all.services as { answer: typeof all.services.answer }
  const { answer } = services
  services.answer = async (...asked) => {
    await sleep(1_200)
    return answer(...asked)
  }
  const [told, refused] = await Promise.all([who(), all.ask('who', { question: 'won the election in France' })])
  services.answer = answer
  expect(told.messages).toMatchObject([{ content: expect.stringContaining('Dmitry Peskov') }])
  expect(told.messages[0]!.onlyFor).toBeUndefined()
  await expect
    .poll(() => all.discord.messages(HERE.channel, HERE.user.id).at(-1))
    .toMatchObject({ onlyFor: HERE.user.id })
  expect(refused.answered).toBe(true)
})

test('the bot resumes after a reconnect, a dropped connection and an invalid session', async () => {
  for (const how of ['reconnect', 'drop', 'invalid-session'] as const) {
    let back = false
    const unwatch = all.discord.wire.watch(({ what }) => {
      back ||= ['READY', 'RESUMED'].includes(what)
    })
    all.discord.gateway.interrupt(how)
    await expect.poll(() => back, { timeout: 15_000 }).toBe(true)
    unwatch()
    expect((await who()).answered).toBe(true)
  }
}, 60_000)

test(`of ${LOOPS} interactions with faults each is answered once or counted as dropped, none twice`, async () => {
  const KINDS: Fault[] = [
    { kind: 'server-error' },
    { kind: 'taken-but-500' },
    { kind: 'dropped-socket' },
    { kind: 'rate-limited', seconds: 0.2 },
    { kind: 'slow', ms: 300 },
  ]
  let calls = 0
  all.discord.setFaults(({ path }) => {
    if (!path.endsWith('/callback') || ++calls % (1 / FAULT_SHARE) !== 0) return undefined
    return KINDS[(calls / 10) % KINDS.length]
  })
  const droppedBefore = await dropped()
  let unanswered = 0
  for (let done = 0; done < LOOPS; done += AT_ONCE) {
    const group = await Promise.all(
      Array.from({ length: AT_ONCE }, (_, i) => {
        const user = { id: String(5_000 + ((done + i) % 200)), name: 'Member' }
        const channel = `c${done + i}`
        return all.ask('where', { question: 'will the G20 summit take place' }, { ...HERE, user, channel })
      }),
    )
    for (const { answered, messages } of group) {
      if (!answered) unanswered++
      else expect(messages).toHaveLength(1)
    }
  }
  all.discord.setFaults(() => undefined)
  expect((await dropped()) - droppedBefore).toBe(unanswered)
}, 600_000)

async function dropped(): Promise<number> {
  return Object.values(await all.bot.metrics.droppedByReason()).reduce((sum, count) => sum + count, 0)
}
