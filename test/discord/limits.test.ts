// Limits for people: token buckets against a naive twin with a clock of its own, and the sentence that a person gets.
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Settings } from '../../commands/settings.ts'
import { createBuckets } from '../../src/discord/buckets.ts'
import type { Doer } from '../../src/local/index.ts'
import { type All, buttonOf, HERE, startAll } from './bot.ts'

let all: All
beforeAll(async () => {
  all = await startAll()
})
afterAll(() => all.stop())

test('a bucket gives what the time has filled, and tells to the second when it will have one', () => {
  const rate = fc.record({ burst: fc.integer({ min: 1, max: 20 }), perMinute: fc.integer({ min: 1, max: 600 }) })
  const pauses = fc.array(fc.integer({ min: 0, max: 30_000 }), { maxLength: 60 })
  fc.assert(
    fc.property(rate, pauses, ({ burst, perMinute }, pauses) => {
      let now = 0
      const { take } = createBuckets(() => now)
      /** Counted in tokens a minute, so that nothing is rounded. */
      let tokens = burst * 60_000
      for (const pause of pauses) {
        now += pause
        tokens = Math.min(burst * 60_000, tokens + pause * perMinute)
        const seconds = take('a', { burst, perMinute })
        const missing = 60_000 - tokens
        if (missing > 0.001) expect(seconds).toBe(Math.ceil(Math.round((missing / perMinute) * 1e6) / 1e9))
        else {
          expect(seconds).toBe(0)
          tokens -= 60_000
        }
      }
    }),
  )
})

test('buckets are apart, and the longest unused are forgotten when there are ten thousand', () => {
  let now = 0
  const { take } = createBuckets(() => now)
  const rate = { burst: 1, perMinute: 1 }
  expect([take('a', rate), take('b', rate), take('a', rate)]).toEqual([0, 0, 60])
  for (let i = 0; i < 10_000; i++) take(`other ${i}`, rate)
  expect(take('other 9999', rate)).toBe(60)
  now = 60_000
  expect(take('other 9999', rate)).toBe(0)
})

test('over it, a person gets a private sentence with the seconds; others, other servers and buttons go on', async () => {
  const guild: Doer = { ...HERE, guild: '2006' }
  await all.collections.documents.update('2006', 'settings', Settings, () => Settings.parse({ perMinute: 1 }))
  const ask = (doer = guild) => all.ask('quote', { speaker: 'Peskov' }, doer)
  const first = (await ask()).messages[0]!
  expect((await ask()).messages[0]).toMatchObject({
    onlyFor: HERE.user.id,
    content: expect.stringMatching(/Try again in \d+ s\./),
  })
  const { messages: inGerman } = await ask({ ...guild, locale: 'de' })
  expect(inGerman[0]!.content).toMatch(/in \d+ s wieder/)
  expect((await ask({ ...guild, user: { id: '1009', name: 'Bo' } })).messages[0]!.content).toContain('Peskov')
  expect((await ask(HERE)).messages[0]!.content).toContain('Peskov')
  const customId = buttonOf(first, 'Next').custom_id
  expect((await all.do({ kind: 'button', message: first.id, customId }, guild)).messages[0]!.content).toContain(
    'Peskov',
  )
})

test('one who asks without end is refused alone: what he is refused takes nothing from the others of his server', async () => {
  await all.collections.documents.update('2007', 'settings', Settings, () => Settings.parse({ perMinute: 4 }))
  const ask = (id: string) =>
    all.ask('quote', { speaker: 'Peskov' }, { ...HERE, guild: '2007', user: { id, name: id } })
  const refused = async (id: string) => /Try again in/.test((await ask(id)).messages[0]!.content)
  const spammed = await Promise.all(Array.from({ length: 30 }, () => refused('1011')))
  expect(spammed.filter((no) => !no)).toHaveLength(1)
  expect([await refused('1012'), await refused('1013')]).toEqual([false, false])
})

test('a hundred presses of a button in a row are too many as well', async () => {
  const user = { id: '1010', name: 'Cy' }
  const first = (await all.ask('quote', { speaker: 'Peskov' }, { ...HERE, user })).messages[0]!
  const customId = buttonOf(first, 'In context').custom_id
  const press = () => all.do({ kind: 'button', message: first.id, customId }, { ...HERE, user })
  const replies = await Promise.all(Array.from({ length: 100 }, press))
  const refused = replies.filter(({ messages }) => /Try again in \d s\./.test(messages.at(-1)?.content ?? ''))
  expect(refused.length).toBeGreaterThan(50)
  expect(replies.every(({ answered }) => answered)).toBe(true)
})
