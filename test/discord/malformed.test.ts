// What Discord should never send: it is counted and logged, and the next interaction is answered.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type All, startAll } from './bot.ts'

let all: All
beforeAll(async () => {
  all = await startAll()
})
afterAll(() => all.stop())

const USER = { id: '1001', username: 'ada' }
const command = (data: object) => ({
  type: 2,
  user: USER,
  locale: 'de',
  data: { id: '1', type: 1, name: 'who', ...data },
})

/** Well formed as far as it goes: Discord does not know its token, so that it cannot be answered. */
const UNKNOWN = 'unknown-interaction'
const MALFORMED = 'malformed'

test.each<[string, object, string]>([
  ['nothing in it', {}, MALFORMED],
  ['no data', { type: 2, user: USER }, MALFORMED],
  ['a type that is not known', { type: 99, user: USER, data: {} }, MALFORMED],
  ['nobody who asks', { ...command({}), user: undefined }, MALFORMED],
  [
    'a permission that is no number',
    { ...command({}), guild_id: '1', member: { user: USER, permissions: 'all' } },
    MALFORMED,
  ],
  ['options that are no list', command({ options: 'question' }), MALFORMED],
  [
    'options within options',
    command({ options: [{ type: 1, name: 'list', options: [{ type: 1, name: 'list' }] }] }),
    UNKNOWN,
  ],
  ['an attachment that is not there', command({ options: [{ type: 11, name: 'file', value: '9' }] }), UNKNOWN],
  [
    'a message that is not there',
    command({ type: 3, name: 'Find the source', target_id: '1', resolved: {} }),
    MALFORMED,
  ],
  ['a button without id', { type: 3, user: USER, message: { id: '1' }, data: { component_type: 2 } }, UNKNOWN],
  ['half-typed words without options', { ...command({}), type: 4 }, UNKNOWN],
])('%s', async (_, interaction, reason) => {
  const before = (await all.bot.metrics.droppedByReason())[reason] ?? 0
  all.discord.gateway.dispatch('INTERACTION_CREATE', {
    id: '77',
    token: 'unknown',
    application_id: '1',
    ...interaction,
  })
  await expect.poll(async () => (await all.bot.metrics.droppedByReason())[reason]).toBe(before + 1)
  expect((await all.ask('help')).answered).toBe(true)
})
