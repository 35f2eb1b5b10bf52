// What waits for a moderator's Keep: his alone, once, for a quarter of an hour, and bounded in all.
import { expect, test } from 'vitest'
import { identityMap, type ReadEvent } from '../../src/articles/index.ts'
import { createPending } from '../../src/discord/pending.ts'

const MO = { id: '7', name: 'Mo', canManage: true }
const place = (guild: string) => ({ guild, user: MO, channel: '1', locale: 'en-US' })

const event = (text: string): ReadEvent => ({
  kind: 'article',
  path: 'a.txt',
  article: { id: 'a', text, raw: text, map: identityMap(text), language: 'en' },
  cuts: [],
  notes: [],
})

test('is taken once, by the one who asked, in a quarter of an hour', () => {
  let now = 0
  const pending = createPending(() => now)
  const put = () => pending.put({ guild: '1', user: MO.id, events: [event('A story.')] })
  const key = put()
  expect(pending.take(key, { ...place('1'), user: { ...MO, id: '8' } })).toBeUndefined()
  expect(pending.take(key, place('2'))).toBeUndefined()
  expect(pending.take(key, place('1'))?.events).toHaveLength(1)
  expect(pending.take(key, place('1'))).toBeUndefined()
  const late = put()
  now += 15 * 60_000 + 1
  expect(pending.take(late, place('1'))).toBeUndefined()
})

test('of all servers together no more characters are held than fit, the newest always', () => {
  const pending = createPending()
  const large = event('x'.repeat(6_000_000))
  const keys = ['1', '2', '3', '4'].map((guild) => ({
    guild,
    key: pending.put({ guild, user: MO.id, events: [large] }),
  }))
  const held = keys.map(({ guild, key }) => pending.take(key, place(guild)) !== undefined)
  expect(held).toEqual([false, false, true, true])
})
