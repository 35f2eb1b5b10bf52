// Choosing an article: whatever its id and title are, it is in the list, and what is chosen or typed in full is the article.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Doer } from '../../src/local/index.ts'
import { makeArticle } from '../articles/store/articles.ts'
import { type All, buttonOf, HERE, MODERATOR, startAll } from './bot.ts'

let all: All
beforeAll(async () => {
  all = await startAll()
})
afterAll(() => all.stop())

const TEXT = 'Minister Zarquon Beeble met Arthur Dent in Lisbon on Thursday. They talked about towels for three hours.'
const LONG = `news.example/${'a-long-address/'.repeat(10)}`
let guilds = 3100

/** A server with these articles, all of one text but for the minister's name, which is "Beeble" in the first alone. */
async function serverOf(...heads: readonly { id: string; title?: string | undefined }[]): Promise<Doer> {
  const guild = String(++guilds)
  const collection = await all.collections.open(guild)
  const arriving = heads.map(({ id, ...head }, i) => {
    const text = i === 0 ? TEXT : TEXT.replace('Beeble', 'Prefect')
    return { article: makeArticle(id, { title: undefined, ...head, text, date: '2017-05-12' }), place: id }
  })
  await collection.add(arriving)
  return { ...HERE, user: MODERATOR, guild }
}

async function offered(name: string, subcommand: string | undefined, typed: string, doer: Doer) {
  const options = [{ name: 'article', value: typed, focused: true }]
  const { choices } = await all.do({ kind: 'autocomplete', name, ...(subcommand && { subcommand }), options }, doer)
  return choices ?? []
}

async function say(name: string, subcommand: string | undefined, article: string, doer: Doer) {
  const question = subcommand ? [] : [{ name: 'question', value: 'met Arthur Dent' }]
  const options = [...question, { name: 'article', value: article }]
  const { messages } = await all.do({ kind: 'command', name, ...(subcommand && { subcommand }), options }, doer)
  return messages[0]!
}

describe.each([
  ['an id of more characters than an option holds', { id: LONG, title: 'Zarquon Report' }, 'zarq', 'Zarquon Report'],
  ['no title', { id: 'zarquon-2' }, 'zarq', 'zarquon-2'],
  ['no title and a long id', { id: LONG }, 'news', `${LONG.slice(0, 99)}…`],
  ['an id with spaces around it', { id: ' spaced tale ', title: 'Zarquon Report' }, 'zarq', 'Zarquon Report'],
  ['an id that begins as a short name of one', { id: '…a', title: 'Zarquon Report' }, 'zarq', 'Zarquon Report'],
] as const)('an article with %s', (_, head, typed, name) => {
  test('is in the list, and what is chosen there shows it, narrows a question down to it, and removes it', async () => {
    const doer = await serverOf(head, { id: 'other', title: 'Another' })
    const inQuestion = (await offered('who', undefined, typed, doer)).find((choice) => choice.name === name)
    const asked = await say('who', undefined, String(inQuestion!.value), doer)
    expect(asked.content).toContain('**Zarquon Beeble**')
    const shown = (await offered('articles', 'show', typed, doer)).find((choice) => choice.name === name)
    expect((await say('articles', 'show', String(shown!.value), doer)).content).toMatch(/17 words/)
    const toRemove = (await offered('admin', 'articles remove', typed, doer)).find((choice) => choice.name === name)
    expect((await say('admin', 'articles remove', String(toRemove!.value), doer)).content).toMatch(/^Removed/)
    expect((await all.collections.open(doer.guild!)).size).toBe(1)
  })
})

describe('a title that is typed in full, and not picked from the list', () => {
  test('is taken for its article by a filter and by a removal, in any case', async () => {
    const doer = await serverOf({ id: 'a1', title: 'Zarquon  Report' }, { id: 'a2', title: 'Zarquon Reports' })
    expect((await say('who', undefined, 'zarquon report', doer)).content).toContain('**Zarquon Beeble**')
    expect((await say('admin', 'articles remove', 'Zarquon report', doer)).content).toMatch(/^Removed: Zarquon/)
    expect(await (await all.collections.open(doer.guild!)).article('a1')).toBeUndefined()
  })

  test('that two articles have removes neither, and half a title removes nothing', async () => {
    const doer = await serverOf({ id: 'a1', title: 'Zarquon Report' }, { id: 'a2', title: 'Zarquon Report' })
    for (const [typed, why] of [
      ['Zarquon Report', '2 articles have this title'],
      ['Zarquon', 'keeps no such article'],
    ] as const) {
      const { content } = await say('admin', 'articles remove', typed, doer)
      expect(content).toMatch(new RegExp(`${why}\\. Choose one from the list`))
    }
    const inGerman = await say('who', undefined, 'zarquon report', { ...doer, locale: 'de' })
    expect(inGerman.content).toContain('Diesen Titel haben 2 Artikel.')
    expect((await all.collections.open(doer.guild!)).size).toBe(2)
  })

  test('a page of an answer is turned under the filter that was chosen', async () => {
    const doer = await serverOf({ id: LONG, title: 'Zarquon Report' }, { id: 'a2', title: 'Another' })
    const [choice] = await offered('who', undefined, 'zarq', doer)
    const first = await say('who', undefined, String(choice!.value), doer)
    const customId = buttonOf(first, 'In context').custom_id
    const { messages } = await all.do({ kind: 'button', message: first.id, customId }, doer)
    expect(messages.at(-1)!.content).toContain('Zarquon Beeble')
  })
})

test('articles of one title have their ids beside it, in choices, in the list and in what is written of a removal', async () => {
  const title = `Zarquon ${'long '.repeat(30)}Report`
  const doer = await serverOf({ id: LONG, title }, { id: 'a2', title }, { id: 'a3', title: 'Zarquon Speech' })
  const choices = await offered('admin', 'articles remove', 'zarq', doer)
  expect(choices.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      'Zarquon Speech',
      expect.stringMatching(/^Zarquon long .*… · a2$/),
      expect.stringMatching(/… · ….*a-long-address\/$/),
    ]),
  )
  const list = await all.do({ kind: 'command', name: 'articles', subcommand: 'list' }, doer)
  expect(list.messages[0]!.content).toMatch(/Report · a2 · .*2017/)
  expect(list.messages[0]!.content).toMatch(/Zarquon Speech · [^a]/)
  expect((await say('admin', 'articles remove', 'a2', doer)).content).toMatch(/^Removed: .*… · a2\.$/)
  const audit = await all.do({ kind: 'command', name: 'admin', subcommand: 'audit' }, doer)
  expect(audit.messages[0]!.content).toMatch(/Removed: Zarquon .* · a2$/)
})

describe('the name of a choice', () => {
  test.each([
    ['is cut between characters, not within one', `Zarquon ${'a'.repeat(90)}😀😀`, `Zarquon ${'a'.repeat(90)}…`],
    ['has nothing in it that turns the writing round', '\u202eZarquon\u2066 Report', 'Zarquon Report'],
    ['is one line', 'Zarquon\nReport', 'Zarquon Report'],
  ])('%s', async (_, title, name) => {
    const doer = await serverOf({ id: 'a1', title })
    expect(await offered('articles', 'show', 'zarq', doer)).toContainEqual(expect.objectContaining({ name }))
  })
})
