// Moderators, and the walls between servers, through the real client.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Doer } from '../../src/local/index.ts'
import { type All, buttonOf, HERE, MODERATOR, startAll } from './bot.ts'

let all: All
beforeAll(async () => {
  all = await startAll()
})
afterAll(() => all.stop())

const BAKERY = `Baker of Ulm wins the golden whisk

12 March 2021

Hanna Zeller of Ulm won the golden whisk on Friday. The jury met in the town hall of Bregenz.

"I baked all night," Zeller said.
`
const HERE_MOD: Doer = { ...HERE, user: MODERATOR }
const THERE: Doer = { ...HERE, guild: '2002', channel: '3002' }
const THERE_MOD: Doer = { ...THERE, user: MODERATOR }

const admin = (subcommand: string, options: Record<string, string | number | boolean> = {}, doer = HERE_MOD) =>
  all.do(
    {
      kind: 'command',
      name: 'admin',
      subcommand,
      options: Object.entries(options).map(([name, value]) => ({ name, value })),
    },
    doer,
  )

async function add(doer = HERE_MOD, path = '/bakery.txt', text = BAKERY) {
  const { messages } = await admin('articles add', { url: all.files.put(path, text) }, doer)
  return all.do({ kind: 'button', message: messages[0]!.id, customId: buttonOf(messages[0], 'Keep').custom_id }, doer)
}

describe('a moderator', () => {
  test('sees what was read before anything is kept, and may cancel', async () => {
    const { messages } = await admin('articles add', { url: all.files.put('/bakery.txt', BAKERY) })
    expect(messages[0]).toMatchObject({ onlyFor: MODERATOR.id, content: expect.stringContaining('Baker of Ulm') })
    expect(messages[0]!.content).toContain('March 12, 2021')
    await all.do(
      { kind: 'button', message: messages[0]!.id, customId: buttonOf(messages[0], 'Cancel').custom_id },
      HERE_MOD,
    )
    const { messages: asked } = await all.ask('who', { question: 'won the golden whisk' })
    expect(asked[0]!.content).toMatch(/None of the articles/)
  })

  test('keeps it, and the next question is answered from it', async () => {
    await add()
    const { messages } = await all.ask('who', { question: 'won the golden whisk' })
    expect(messages[0]!.content).toContain('**Hanna Zeller**')
  })

  test('attaches a file, only from where attachments are kept, and not too large', async () => {
    const attach = (url: string, size = 100) =>
      all.do(
        { kind: 'command', name: 'admin', subcommand: 'articles add', attachments: [{ name: 'b.txt', url, size }] },
        HERE_MOD,
      )
    const url = all.files.put('/b.txt', BAKERY)
    expect((await attach(url)).messages[0]!.content).toContain('Baker of Ulm')
    expect((await attach('https://example.org/b.txt')).messages[0]!.content).toMatch(/not kept at Discord/)
    expect((await attach(url, 9_000_000)).messages[0]!.content).toMatch(/larger than 5 MB/)
  })

  test('an address inside the network is refused in a sentence', async () => {
    const { messages } = await admin('articles add', { url: 'https://127.0.0.1/secret' })
    expect(messages[0]).toMatchObject({ onlyFor: MODERATOR.id, components: [] })
  })

  test('is told of /admin by /help, in a server alone; a member is not', async () => {
    const help = async (doer: Doer) => (await all.ask('help', {}, doer)).messages[0]!.content
    expect(await help(HERE_MOD)).toMatch(/^For moderators: `\/admin` articles, settings/m)
    expect(await help({ ...HERE_MOD, locale: 'de' })).toMatch(
      /^Für die Moderation: `\/verwaltung` artikel, einstellungen/m,
    )
    for (const doer of [HERE, { ...HERE_MOD, guild: null }]) expect(await help(doer)).not.toContain('/admin')
  })

  test('makes replies private, and it is written who did', async () => {
    await admin('settings', { private: true })
    const { messages } = await all.ask('where', { question: 'will the G20 summit take place' })
    expect(messages[0]!.onlyFor).toBe(HERE.user.id)
    await admin('settings', { private: false })
    const { messages: audit } = await admin('audit')
    expect(audit[0]!.content).toMatch(/Mo: Private replies: no\n.*Mo: Private replies: yes/)
    const { messages: inGerman } = await admin('audit', {}, { ...HERE_MOD, locale: 'de' })
    expect(inGerman[0]!.content).toMatch(/Mo: Private Antworten: ja/)
  })

  test('and who added what: what is the same as before is not written again', async () => {
    const added = async () => (await admin('audit')).messages[0]!.content.match(/Added: [^\n]*/g) ?? []
    await add()
    const before = await added()
    expect(before[0]).toContain('Baker of Ulm')
    await add()
    expect(await added()).toEqual(before)
  })

  test('allows channels and sources', async () => {
    await admin('settings', { channel: '3999' })
    expect((await all.ask('who', { question: 'won the golden whisk' })).messages[0]!.content).toMatch(
      /not allowed in this channel/,
    )
    await admin('settings', { channel: '3999' })
    await admin('settings', { source: 'Cuba Si' })
    expect((await all.ask('who', { question: 'won the golden whisk' })).messages[0]!.content).toMatch(
      /None of the articles/,
    )
    // A misspelt or half-typed one would leave the server nothing: it is refused, with the nearest there is.
    for (const typed of ['Cubba Si', 'cub']) {
      const { content } = (await admin('settings', { source: typed, private: true })).messages[0]!
      expect(content).toMatch(new RegExp(`no source “${typed}” here; .* Is “Cuba Si” meant\\?`))
    }
    expect((await admin('settings', { source: 'Cuba Sii' })).messages[0]!.content).toMatch(/no source “Cuba Sii” here/)
    const settings = (await admin('settings')).messages[0]!.content
    expect(settings).toMatch(/Private replies: no[\s\S]*Sources: Cuba Si$/)
    const suggest = (name: string, doer: Doer, subcommand?: string) =>
      all.do(
        {
          kind: 'autocomplete',
          name,
          ...(subcommand && { subcommand }),
          options: [{ name: 'source', value: '', focused: true }],
        },
        doer,
      )
    expect((await suggest('who', HERE)).choices).toEqual([{ name: 'Cuba Si', value: 'Cuba Si' }])
    // A moderator chooses among all that could be allowed.
    expect((await suggest('admin', HERE_MOD, 'settings')).choices!.length).toBeGreaterThan(1)
    expect((await suggest('admin', HERE, 'settings')).choices).toEqual([])
    await admin('settings', { source: 'cuba si' })
    expect((await admin('settings')).messages[0]!.content).toMatch(/Sources: all/)
  })

  test('sees what was asked in vain, without names', async () => {
    await all.ask('who', { question: 'paid Rex Tillerson for the yacht' })
    await expect.poll(async () => (await admin('unanswered')).messages[0]!.content).toMatch(/paid … for the yacht/)
    // As many write: in small letters, whether the articles know the name or not.
    await all.ask('who', { question: 'sold dmitry peskov the teapot' })
    await all.ask('who', { question: 'will give angela a teapot' })
    const asked = async () => (await admin('unanswered')).messages[0]!.content
    await expect
      .poll(asked)
      .toMatch(/sold … the teapot[\s\S]*will give … a teapot|will give … a teapot[\s\S]*sold … the/)
    expect(await asked()).not.toMatch(/tillerson|peskov|dmitry|angela/i)
    expect((await admin('stats')).messages[0]!.content).toMatch(/`\/who`: answered \d+, refused \d/)
  })

  test('a word that every object has as a property is counted like any other', async () => {
    const twice = ['constructor', '__proto__', 'constructor'].map((question) => all.ask('ask', { question }))
    await Promise.all(twice)
    await expect.poll(async () => (await admin('unanswered')).messages[0]!.content).toMatch(/^2 × constructor$/m)
  })

  test('removes an article, and it answers no more', async () => {
    const { choices } = await all.do(
      {
        kind: 'autocomplete',
        name: 'admin',
        subcommand: 'articles remove',
        options: [{ name: 'article', value: 'bak', focused: true }],
      },
      HERE_MOD,
    )
    await admin('articles remove', { article: String(choices![0]!.value) })
    expect((await all.ask('who', { question: 'won the golden whisk' })).messages[0]!.content).toMatch(
      /None of the articles/,
    )
  })

  test('is the only one who may: who reaches the command all the same, or where no server is, is refused', async () => {
    for (const [doer, english, german] of [
      [HERE, 'Manage Server', 'Frag jemanden, der den Server moderiert'],
      [{ ...HERE_MOD, guild: null }, 'Use it in a server', 'Benutze ihn auf einem Server'],
    ] as const) {
      expect((await admin('stats', {}, doer)).messages[0]!.content).toContain(english)
      expect((await admin('stats', {}, { ...doer, locale: 'de' })).messages[0]!.content).toContain(german)
    }
  })
})

test('previews of other servers take no place from those of this one, and of its own the latest twenty wait', async () => {
  const mine: Doer = { ...HERE_MOD, guild: '2011' }
  const previewIn = async (doer: Doer, number: number) => {
    const text = BAKERY.replace('Ulm', `Ulm ${number}`)
    return (await admin('articles add', { url: all.files.put(`/many-${number}.txt`, text) }, doer)).messages[0]!
  }
  const pressKeep = async (message: { id: string; components: readonly unknown[] }) => {
    const customId = buttonOf(message, 'Keep').custom_id
    const { messages } = await all.do({ kind: 'button', message: message.id, customId }, mine)
    return messages.at(-1)!.content
  }
  const [oldest, next] = [await previewIn(mine, 0), await previewIn(mine, 1)]
  for (let i = 2; i <= 25; i++) await previewIn({ ...THERE_MOD, guild: '2010' }, i)
  for (let i = 26; i < 26 + 19; i++) await previewIn(mine, i)
  expect(await pressKeep(next)).toMatch(/^Kept: 1 new/)
  expect(await pressKeep(oldest)).toMatch(/no longer know it/)
})

describe('a server sees nothing of another', () => {
  test('not by questions, autocomplete, spelling, articles, or the preview and buttons of another', async () => {
    await add(THERE_MOD)
    expect((await all.ask('who', { question: 'won the golden whisk' }, THERE)).messages[0]!.content).toContain(
      'Hanna Zeller',
    )
    for (const question of ['won the golden whisk', 'is Zeler']) {
      const { content } = (await all.ask('who', { question })).messages[0]!
      expect(content).not.toMatch(/Zeller|Baker of Ulm/)
    }
    for (const [name, option, value] of [
      ['quote', 'speaker', 'zel'],
      ['who', 'article', 'bak'],
      ['who', 'source', 'files'],
    ] as const) {
      const ask = (doer: typeof HERE) =>
        all.do({ kind: 'autocomplete', name, options: [{ name: option, value, focused: true }] }, doer)
      expect((await ask(HERE)).choices).toEqual([])
      expect((await ask(THERE)).choices).not.toEqual([])
    }
    const list = await all.do({ kind: 'command', name: 'articles', subcommand: 'list' })
    expect(list.messages[0]!.content).not.toContain('Baker of Ulm')
    const preview = (await admin('articles add', { url: all.files.put('/c.txt', BAKERY) }, THERE_MOD)).messages[0]!
    await all.do({ kind: 'button', message: preview.id, customId: buttonOf(preview, 'Keep').custom_id }, HERE_MOD)
    expect((await all.ask('who', { question: 'won the golden whisk' })).messages[0]!.content).toMatch(
      /None of the articles/,
    )
  })
})
