// Replies that Discord refuses: the asker gets a sentence all the same, once, and the log says what Discord had against it.
import { setTimeout as sleep } from 'node:timers/promises'
import { ApplicationCommandType } from 'discord-api-types/v10'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Command } from '../../commands/index.ts'
import type { Reply } from '../../src/replies/index.ts'
import { type All, HERE, startAll } from './bot.ts'

/** Later than an answer is acknowledged. */
const SLOW_MS = 1_200
const BUTTON = { id: '1:next:0:k', label: 'A', style: 'secondary' } as const
const REFUSED = {
  'more characters than a message holds': { content: 'x'.repeat(2_500), private: false },
  'more characters than a message holds, in private': { content: 'x'.repeat(2_500), private: true },
  'nothing in it': { content: '', private: false },
  'two buttons of one id': { content: 'a', private: false, buttons: [[BUTTON, BUTTON]] },
} satisfies Record<string, Reply>

const replies: [string, unknown][] = [...Object.entries(REFUSED), ['no reply at all', undefined]]
const commands = replies.flatMap(([, reply], i) =>
  [0, SLOW_MS].map((ms): Command => {
    const name = `handler-${i}-${ms}`
    const run = async () => {
      await sleep(ms)
      return reply as Reply
    }
    return { data: { type: ApplicationCommandType.ChatInput, name, description: 'a test' }, run }
  }),
)

let all: All
beforeAll(async () => {
  all = await startAll(undefined, commands)
})
beforeEach(() => {
  all.logged.length = 0
})
afterAll(() => all.stop())

test.each([
  ['at once', 0, false],
  ['after an acknowledgement', SLOW_MS, false],
  ['after an acknowledgement in private', SLOW_MS, true],
])('an asker whose reply Discord refuses %s is told that something went wrong', async (_, ms, hidden) => {
  const channel = (i: number) => `refused-${i}-${ms}-${hidden}`
  await Promise.all(
    replies.map((_, i) => all.ask(`handler-${i}-${ms}`, { private: hidden }, { ...HERE, channel: channel(i) })),
  )
  const apology = { onlyFor: HERE.user.id, content: expect.stringMatching(/^Something went wrong on my side/) }
  for (const [i, [what]] of replies.entries()) {
    const seen = () => all.discord.messages(channel(i), HERE.user.id)
    await expect.poll(seen, { message: what }).toEqual([expect.objectContaining(apology)])
    expect(all.discord.messages(channel(i), 'somebody else'), what).toEqual([])
  }
  expect(all.logged.filter(({ level }) => level === 50).length).toBeGreaterThanOrEqual(replies.length)
})

test('the log has the code that Discord gave, and what it was about; the reply is counted as failed', async () => {
  await all.ask('handler-0-0')
  expect(all.logged).toMatchObject([
    { level: 50, code: 50035, error: expect.stringContaining('content'), msg: 'Discord did not take a message' },
  ])
  expect(await all.bot.metrics.text()).toMatch(/footnote_answers_total\{command="handler-0-0",outcome="failed"\}/)
  expect(await all.bot.metrics.droppedByReason()).toEqual({})
})
