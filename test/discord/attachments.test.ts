// Files that a moderator attaches: every article of one is kept as its own, and the preview tells what Keep would do.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Doer } from '../../src/local/index.ts'
import { type All, buttonOf, HERE, MODERATOR, startAll } from './bot.ts'

let all: All
beforeAll(async () => {
  all = await startAll()
})
afterAll(() => all.stop())

let guilds = 3000
const server = (): Doer => ({ ...HERE, user: MODERATOR, guild: String(++guilds) })

async function attach(name: string, text: string, doer: Doer) {
  const attachment = { name, url: all.files.put(`/${Math.random()}/${name}`, text), size: Buffer.byteLength(text) }
  const { messages } = await all.do(
    { kind: 'command', name: 'admin', subcommand: 'articles add', attachments: [attachment] },
    doer,
  )
  return messages[0]!
}

async function keep(name: string, text: string, doer: Doer) {
  const preview = await attach(name, text, doer)
  const customId = buttonOf(preview, 'Keep').custom_id
  const { messages } = await all.do({ kind: 'button', message: preview.id, customId }, doer)
  return messages[0]!.content
}

const asked = async (question: string, doer: Doer) =>
  (await all.ask('where', { question }, { ...doer, user: HERE.user })).messages[0]!.content

const PROFESSORS = ['Abelard Quimby', 'Bertram Vale', 'Cedric Stone']
const visit = (name: string) => `Professor ${name} visited Reykjavik on 4 May 2017 with his dog. He stayed nine days.`

test('each line of a JSON Lines file is an article of its own, under its own address', async () => {
  const doer = server()
  const lines = PROFESSORS.map((name, i) => {
    const url = `https://news.example/${i}`
    return JSON.stringify({ id: `a${i}`, title: `Report ${i}`, url, source: 'News', text: visit(name) })
  })
  expect(await keep('three.jsonl', lines.join('\n'), doer)).toMatch(/^Kept: 3 new/)
  for (const [i, name] of PROFESSORS.entries()) {
    expect(await asked(`did ${name} visit`, doer)).toContain(`[Report ${i}](<https://news.example/${i}`)
  }
})

test('each entry of a feed is an article of its own, under its own address', async () => {
  const doer = server()
  const items = PROFESSORS.map(
    (name, i) =>
      `<item><title>Item ${i}</title><link>https://feed.example/${i}</link><description>${visit(name)}</description></item>`,
  )
  const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>Feed</title>${items.join('')}</channel></rss>`
  expect(await keep('feed.xml', feed, doer)).toMatch(/^Kept: 3 new/)
  for (const [i, name] of PROFESSORS.entries()) {
    expect(await asked(`did ${name} visit`, doer)).toContain(`[Item ${i}](<https://feed.example/${i}`)
  }
})

test('the address from which Discord hands an attachment out is no address of its article', async () => {
  const doer = server()
  await keep('vale.txt', `Vale in Iceland\n\n${visit('Bertram Vale')}\n`, doer)
  expect(await asked('did Bertram Vale visit', doer)).toMatch(/^— Vale in Iceland(?: · May 4, 2017)?$/m)
})

test('before Keep the preview tells that another story of the same file name would be replaced, and what to do', async () => {
  const doer = server()
  await keep('report.txt', `First Report\n\n${visit('Bertram Vale')}\n`, doer)
  const again = `Second Report\n\n${visit('Cedric Stone')}\n`
  const { content } = await attach('report.txt', again, doer)
  expect(content).toMatch(/Keep replaces .*\(1\): First Report\. .* another name/)
  const inGerman = await attach('report.txt', again, { ...doer, locale: 'de' })
  expect(inGerman.content).toMatch(/ersetzt, .*\(1\): First Report/)
  // What is the same replaces nothing, and neither does another name.
  expect((await attach('report.txt', `First Report\n\n${visit('Bertram Vale')}\n`, doer)).content).not.toMatch(
    /replaces/,
  )
  expect(await keep('other.txt', again, doer)).toMatch(/^Kept: 1 new/)
  expect(await asked('did Bertram Vale visit', doer)).toContain('First Report')
})

test('before Keep the preview tells which articles would be left out, since others have their names', async () => {
  const doer = server()
  const line = (title: string, name: string) => JSON.stringify({ id: 'a0', title, text: visit(name) })
  await keep('one.jsonl', line('First Report', 'Bertram Vale'), doer)
  const { content } = await attach('two.jsonl', line('Second Report', 'Cedric Stone'), doer)
  expect(content).toMatch(/Keep leaves out .*\(1\): Second Report\. /)
})

test('a file whose name is an ending alone has a name all the same', async () => {
  const doer = server()
  await keep('.txt', `Vale in Iceland\n\n${visit('Bertram Vale')}\n`, doer)
  const named = { name: 'article', value: '.txt' }
  const { messages } = await all.do({ kind: 'command', name: 'articles', subcommand: 'show', options: [named] }, doer)
  expect(messages[0]!.content).toContain('Vale in Iceland')
})

test('of two articles of one id the first is kept, and the preview tells which lines have it, whatever the language', async () => {
  const doer = server()
  const twice = PROFESSORS.slice(0, 2).map((name) => JSON.stringify({ id: 'b1', title: name, text: visit(name) }))
  const file = ['{"id":', '{"id":"b0"}', ...twice].join('\n')
  const { content } = await attach('twice.jsonl', file, doer)
  expect(content).toContain('(1):')
  expect(content).toMatch(/twice\.jsonl:1: cannot be read: it is not JSON/)
  expect(content).toMatch(/1 line without "text" was skipped: 2\./)
  expect(content).toMatch(/twice\.jsonl:4: has the id "b1", which twice\.jsonl\\?:3 has already\./)
  const inGerman = (await attach('twice.jsonl', file, { ...doer, locale: 'de' })).content
  expect(inGerman).toMatch(/twice\.jsonl:1: Diese Zeile ist nicht lesbar/)
  expect(inGerman).toMatch(/übergangen: 2\./)
  expect(inGerman).toMatch(/twice\.jsonl:4: Die ID „b1“ hat schon twice\.jsonl\\?:3\./)
  expect(await keep('twice.jsonl', file, doer)).toMatch(/^Kept: 1 new/)
  expect(await keep('twice.jsonl', file, doer)).toMatch(/^Kept: 0 new, 0 newer versions, 1 as/)
  expect(await asked('did Abelard Quimby visit', doer)).toContain('Abelard Quimby')
})

test('so it is with two entries of a feed', async () => {
  const items = ['Bertram Vale', 'Cedric Stone'].map(
    (name) => `<item><title>${name}</title><guid>one</guid><description>${visit(name)}</description></item>`,
  )
  const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>Feed</title>${items.join('')}</channel></rss>`
  expect((await attach('feed.xml', feed, server())).content).toMatch(/feed\.xml: has the id .* already/)
})
