// Who sees a reply: by the command, the asker's wish, the server's setting; the same whether it comes at once or later.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type All, HERE, startAll } from './bot.ts'

let all: All
beforeAll(async () => {
  all = await startAll()
  await settings('2002', { private: true, perMinute: 600 })
})
afterAll(() => all.stop())

const ANSWERED = { question: 'is the Kremlin spokesperson' }
const REFUSED = { question: 'won the election in France' }
const OPEN = HERE
const CLOSED = { ...HERE, guild: '2002' }
const DIRECT = { ...HERE, guild: null }

/** As another version, or somebody with an editor, could leave it behind. */
async function settings(guild: string, content: unknown) {
  const folder = join(all.dataDir, 'collections', guild, 'documents')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'settings.json'), JSON.stringify(content))
}

const CASES = [
  ['an answer where replies are public', 'who', ANSWERED, OPEN, false],
  ['an answer where they are private', 'who', ANSWERED, CLOSED, true],
  ['an answer that is wished private', 'who', { ...ANSWERED, private: true }, OPEN, true],
  ['an answer that is wished public', 'who', { ...ANSWERED, private: false }, CLOSED, false],
  ['an answer in a direct message', 'who', ANSWERED, DIRECT, false],
  ['a refusal', 'who', REFUSED, OPEN, true],
  ['a refusal though public is wished', 'who', { ...REFUSED, private: false }, OPEN, true],
  ['a date that is none', 'who', { ...ANSWERED, after: 'soon' }, OPEN, true],
  ['help', 'help', {}, OPEN, true],
] as const

async function expectSeenBy(cases: typeof CASES, started: string) {
  const channel = (i: number) => `${started}-${i}`
  const replies = await Promise.all(
    cases.map(([, name, options, doer], i) => all.ask(name, { ...options }, { ...doer, channel: channel(i) })),
  )
  for (const [i, [what, , , , hidden]] of cases.entries()) {
    expect(replies[i]!.answered, what).toBe(true)
    await expect.poll(() => all.discord.messages(channel(i), HERE.user.id).length, { message: what }).toBe(1)
    const seen = all.discord.messages(channel(i), 'somebody else')
    expect(seen.length, what).toBe(hidden ? 0 : 1)
  }
}

test('at once', () => expectSeenBy(CASES, 'quick'))

test('after an acknowledgement; a public one under a private reply is deleted', async () => {
  const services = all.services as { answer: typeof all.services.answer }
  const { answer } = services
  services.answer = async (...asked) => {
    await sleep(1_100)
    return answer(...asked)
  }
  const calls: string[] = []
  const unwatch = all.discord.wire.watch(({ what }) => calls.push(what.replace(/\/\d{5,}\/[^/]+/, '')))
  await expectSeenBy(CASES, 'slow')
  services.answer = answer
  unwatch()
  // The two refusals: both were acknowledged in public, since nobody could know.
  expect(calls.filter((what) => what.startsWith('DELETE'))).toHaveLength(2)
})

test('settings that cannot be read make nothing public, and those who run the bot are told', async () => {
  await settings('2009', { private: 'perhaps' })
  const { messages } = await all.ask('who', ANSWERED, { ...HERE, guild: '2009' })
  expect(messages).toMatchObject([{ onlyFor: HERE.user.id, content: expect.stringMatching(/went wrong on my side/) }])
  expect(messages[0]!.content).not.toContain(all.dataDir)
  expect(all.logged).toContainEqual(expect.objectContaining({ code: 'collections/document' }))
})
