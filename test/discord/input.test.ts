// What people type by mistake or on purpose: each gets an answer or a refusal that says why, and nothing of it takes effect.
import { parse } from 'discord-markdown-parser'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { limits } from '../../src/replies/index.ts'
import { type All, HERE, startAll } from './bot.ts'

let all: All
beforeAll(async () => {
  all = await startAll()
})
afterAll(() => all.stop())

const DOERS = [HERE, { ...HERE, guild: null, locale: 'ru' }]
const INPUT = [
  ' ',
  '?!…',
  '\u200b\u200b',
  '🥨🥨🥨',
  'x'.repeat(200),
  '**bold** __under__ ~~struck~~ ||spoiler|| `code`',
  '@everyone <@1001> <@&3> <#3001> </who:1> <t:0:R> :smile: <:a:1>',
  '[click](https://evil.example) https://evil.example discord.gg/evil',
  '> quote\n# title\n-# small\n- list\n1. list\n```\ncode',
  '\u202eevil\u202c \u2066evil\u2069',
  'من التقى لافروف في واشنطن',
  "Robert'); DROP TABLE articles;--",
  '{subject} {from} {{7*7}} %s $1 $&',
  '../../etc/passwd\u0000',
  '\ud83e half a pretzel',
]
/** What Discord would make of a message that is no plain text, apart from what the bot itself draws. */
const EFFECTS = [
  'user',
  'role',
  'channel',
  'everyone',
  'here',
  'emoji',
  'timestamp',
  'slashCommand',
  'spoiler',
  'heading',
]

interface Node {
  readonly type: string
  readonly content?: string | readonly Node[]
}
const typesIn = (nodes: readonly Node[]): string[] =>
  nodes.flatMap(({ type, content }) => [type, ...(Array.isArray(content) ? typesIn(content as Node[]) : [])])

test.each(INPUT)('%j', async (typed) => {
  for (const [i, doer] of DOERS.entries()) {
    const own = { ...doer, user: { id: `${7_000 + i}${INPUT.indexOf(typed)}`, name: 'Dee' } }
    const replies = await Promise.all([
      all.ask('who', { question: typed }, own),
      all.ask('timeline', { topic: typed }, own),
      all.ask('quote', { speaker: typed.slice(0, 100), text: typed }, own),
      all.ask('when', { question: typed, source: typed.slice(0, 100), article: typed.slice(0, 100) }, own),
      all.do({ kind: 'message-command', name: 'Check the quote', content: typed }, own),
    ])
    for (const { answered, messages } of replies) {
      expect(answered).toBe(true)
      expect(messages).toHaveLength(1)
      const { content } = messages[0]!
      expect(content.length).toBeLessThanOrEqual(limits.MESSAGE_CONTENT_MAX)
      expect(typesIn(parse(content, 'normal') as Node[]).filter((type) => EFFECTS.includes(type))).toEqual([])
      expect(content).not.toMatch(/[\u202a-\u202e\u2066-\u2069]|\]\(<?https:\/\/evil/)
      expect(content).not.toMatch(/went wrong|пошло не так/)
    }
    const options = [{ name: 'source', value: typed, focused: true }]
    expect((await all.do({ kind: 'autocomplete', name: 'who', options }, own)).choices).toBeDefined()
  }
  expect(all.logged).toEqual([])
})

test('nobody is ever pinged: each message that was sent says so', () => {
  const sent = all.discord.wire.entries
    .filter(({ what }) => what.startsWith('POST'))
    .flatMap(({ body }) => {
      const { data } = (body as { sent?: { data?: { content?: string; allowed_mentions?: unknown } } }).sent ?? {}
      return data?.content === undefined ? [] : [data.allowed_mentions]
    })
  expect(sent.length).toBeGreaterThan(20)
  for (const mentions of sent) expect(mentions).toEqual({ parse: [] })
})
