// Commands through the real client: what a person sees in a server.
import { MessageFlags } from 'discord-api-types/v10'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeArticle } from '../articles/store/articles.ts'
import { type All, HERE, startAll } from './bot.ts'

let all: All
beforeAll(async () => {
  all = await startAll()
})
afterAll(() => all.stop())

describe('commands', () => {
  test.each([
    ['who', { question: 'is the US Secretary of State' }, /\*\*Rex Tillerson\*\*/],
    ['who', { question: 'is the Kremlin spokesperson' }, /\*\*Dmitry Peskov\*\*/],
    ['when', { question: 'did Ushakov address journalists' }, /\*\*on Thursday\*\* \(May 11, 2017\)/],
    ['when', { question: 'is the G20 summit' }, /\*\*in July\*\* \(July 2017\)/],
    ['where', { question: 'will the G20 summit take place' }, /\*\*Hamburg\*\*/],
    ['quote', { speaker: 'Peskov' }, /Of course, the fact that/],
    ['quote', { speaker: 'Peskov', topic: 'optimism' }, /cautious optimism/],
    ['ask', { question: 'where will the G20 summit take place' }, /\*\*Hamburg\*\*/],
    ['timeline', { topic: 'Lavrov' }, /Thursday/],
  ])('/%s %j', async (name, options, wanted) => {
    const { answered, messages } = await all.ask(name, options)
    expect(answered).toBe(true)
    expect(messages).toHaveLength(1)
    expect(messages[0]!.content).toMatch(wanted)
    expect(messages[0]!.content).toContain('No secret message: Lavrov')
    expect(messages[0]!.onlyFor).toBeUndefined()
    expect(messages[0]!.flags & MessageFlags.SuppressEmbeds).toBeTruthy()
  })

  test.each(['won the election in France', 'built the Eiffel Tower'])(
    '/who %s is refused privately, and says why',
    async (question) => {
      const { messages } = await all.ask('who', { question })
      expect(messages[0]).toMatchObject({
        onlyFor: HERE.user.id,
        content: expect.stringMatching(/None of the articles|do not answer/),
      })
      expect(messages[0]!.content).not.toContain('**')
    },
  )

  test('private: the reply is for the asker alone', async () => {
    const { messages } = await all.ask('who', { question: 'is the Kremlin spokesperson', private: true })
    expect(messages[0]!.onlyFor).toBe(HERE.user.id)
  })

  test('a date that is none gets a sentence', async () => {
    const { messages } = await all.ask('when', { question: 'is the G20 summit', after: 'soon' })
    expect(messages[0]!.content).toMatch(/is not a day/)
  })

  test('a date in digits is read in the order of DATE_ORDER', async () => {
    const american = await startAll(undefined, [], 'MDY')
    try {
      const found = async (bot: All) =>
        (await bot.ask('quote', { speaker: 'Peskov', after: '11/05/2017' })).messages[0]!.onlyFor === undefined
      expect([await found(all), await found(american)]).toEqual([true, false])
    } finally {
      await american.stop()
    }
  })

  test('/help and /articles list are private', async () => {
    for (const { messages } of [
      await all.ask('help'),
      await all.do({ kind: 'command', name: 'articles', subcommand: 'list' }),
    ]) {
      expect(messages[0]!.onlyFor).toBe(HERE.user.id)
    }
  })

  test('autocomplete offers speakers and sources, and nothing for an option that has none', async () => {
    const suggest = async (name: string, text: string) =>
      (await all.do({ kind: 'autocomplete', name: 'quote', options: [{ name, value: text, focused: true }] })).choices
    expect(await suggest('source', 'cub')).toEqual([{ name: 'Cuba Si', value: 'Cuba Si' }])
    expect((await suggest('speaker', 'pesk'))?.length).toBeGreaterThan(0)
    expect(await suggest('topic', 'x')).toEqual([])
  })

  test('message commands find the source, and tell an altered quote from a true one', async () => {
    const source = await all.do({
      kind: 'message-command',
      name: 'Find the source',
      content: 'The presidents have already talked three times by phone',
    })
    expect(source.messages[0]).toMatchObject({ onlyFor: HERE.user.id, content: expect.stringContaining('Cuba Si') })
    const check = (content: string) => all.do({ kind: 'message-command', name: 'Check the quote', content })
    expect((await check('"there should be cautious optimism"')).messages[0]!.onlyFor).toBe(HERE.user.id)
    expect((await check('The presidents have already talked four times by phone')).messages[0]!.content).toMatch(
      /Not word for word/,
    )
    expect((await check('The moon is made of green cheese, Peskov said')).messages[0]!.content).toMatch(
      /stand in none of the articles/,
    )
  })
})

describe('on an answer of the bot itself', () => {
  const doer = { ...HERE, guild: '2002' }
  const HARBOUR =
    'The harbour_fee of Nordfold (3.5 % of *all* wares) was doubled by Ida Holt on Monday. "Nobody asked the fishermen," said Arne Dahl.'
  const use = async (name: string, content: string) =>
    (await all.do({ kind: 'message-command', name, content }, doer)).messages[0]!.content

  test.each([
    ['who', { question: 'doubled the harbour fee of Nordfold' }],
    ['when', { question: 'was the harbour fee of Nordfold doubled' }],
    ['quote', { speaker: 'Arne Dahl' }],
    ['when', { question: 'is the G20 summit' }],
  ])('/%s %j, both message commands find the words that it quotes', async (name, options) => {
    const article = makeArticle('fee', { title: 'Fishermen protest', text: HARBOUR, date: '2021-04-01' })
    await (await all.collections.open('2002')).add([{ article, place: 'fee' }])
    const { content } = (await all.ask(name, options, doer)).messages[0]!
    for (const command of ['Find the source', 'Check the quote']) {
      expect(await use(command, content)).toMatch(/Word for word as in the article/)
    }
  })

  test('only what a message quotes is looked up, also after the mark that quotes all the rest', async () => {
    for (const content of [
      'Is this true?\n> Nobody asked the fishermen\nI wonder.',
      'Is this true?\n>>> Nobody asked\nthe fishermen',
    ]) {
      expect(await use('Check the quote', content)).toMatch(/Word for word as in the article/)
    }
    expect(await use('Check the quote', '>5 people say:\n"Nobody asked the fishermen"')).toMatch(/Word for word/)
  })
})
