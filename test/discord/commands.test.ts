// Commands and buttons through the real client: what a person sees in a server.
import { MessageFlags } from 'discord-api-types/v10'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeArticle } from '../articles/store/articles.ts'
import { type All, buttonOf, HERE, MODERATOR, startAll } from './bot.ts'

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

describe('buttons', () => {
  test('next, in context, useful and share', async () => {
    const { messages } = await all.ask('quote', { speaker: 'Peskov', private: true })
    const [first] = messages
    const press = (label: string, doer = HERE) =>
      all.do({ kind: 'button', message: first!.id, customId: buttonOf(first, label).custom_id }, doer)
    const [next] = (await press('Next')).messages
    expect(next).toMatchObject({ id: first!.id })
    expect(next!.content).not.toBe(first!.content)
    const [context] = (await press('In context')).messages
    expect(context).toMatchObject({
      onlyFor: HERE.user.id,
      content: expect.stringContaining('Speaking about the possibility'),
    })
    expect((await press('Useful')).messages[0]!.onlyFor).toBe(HERE.user.id)
    const [shared] = (await press('Share')).messages
    expect(shared).toMatchObject({ content: first!.content })
    expect(shared!.onlyFor).toBeUndefined()
    const [foreign] = (await press('Share', { ...HERE, user: MODERATOR })).messages
    expect(foreign).toMatchObject({ onlyFor: MODERATOR.id, content: expect.stringMatching(/Only the one who asked/) })
  })

  test('Share posts an answer once, however often and fast it is pressed, and each page is an answer of its own', async () => {
    const doer = { ...HERE, channel: 'sharing' }
    const asked = await all.ask('quote', { speaker: 'Peskov', private: true }, doer)
    const first = asked.messages[0]!
    const press = async (message: { id: string; components: readonly unknown[] }, label: string) => {
      const customId = buttonOf(message, label).custom_id
      return (await all.do({ kind: 'button', message: message.id, customId }, doer)).messages.at(-1)!
    }
    const posted = () => all.discord.messages('sharing', 'somebody else').map(({ content }) => content)
    await Promise.all([press(first, 'Share'), press(first, 'Share')])
    expect(await press(first, 'Share')).toMatchObject({
      onlyFor: HERE.user.id,
      content: expect.stringMatching(/shared already/),
    })
    expect(posted()).toEqual([first.content])
    const next = await press(first, 'Next')
    await press(next, 'Share')
    expect(posted()).toEqual([first.content, next.content])
  })

  test('under a timeline each event has its own context, on every page', async () => {
    const text = Array.from(
      { length: 7 },
      (_, i) => `On ${i + 1} March 2021 the ferry of Bergholm reached harbour number ${i + 1}.\n\nPlace ${i + 1}.`,
    ).join('\n\n')
    const article = makeArticle('ferry', { text, date: '2021-04-01' })
    await (await all.collections.open('2003')).add([{ article, place: 'ferry' }])
    const doer = { ...HERE, guild: '2003' }
    const press = async (message: { id: string; components: readonly unknown[] }, label: string) => {
      const customId = buttonOf(message, label).custom_id
      return (await all.do({ kind: 'button', message: message.id, customId }, doer)).messages[0]!
    }
    const first = (await all.ask('timeline', { topic: 'ferry Bergholm harbour' }, doer)).messages[0]!
    const contextOf = async (message: typeof first, i: number) => (await press(message, `In context ${i}`)).content
    const harbours = (content: string) => [...content.matchAll(/harbour number (\d)/g)].map(([, number]) => number)
    const shown = harbours(first.content)
    expect(shown.length).toBeGreaterThan(1)
    for (const [i, number] of shown.entries()) {
      expect(await contextOf(first, i + 1)).toMatch(new RegExp(`\\*\\*[^*]*harbour number ${number}\\.\\*\\*`))
    }
    const second = await press(first, 'Next')
    const next = harbours(second.content)
    expect(shown).not.toContain(next[0])
    expect(await contextOf(second, 1)).toMatch(new RegExp(`\\*\\*[^*]*harbour number ${next[0]}\\.\\*\\*`))
  })

  test('"In context" keeps to its answer when articles come, and says so when it goes', async () => {
    const doer = { ...HERE, guild: '2004' }
    const collection = await all.collections.open('2004')
    const add = (id: string, text: string) =>
      collection.add([{ article: makeArticle(id, { text, date: '2021-04-01' }), place: id }])
    await add('pier', 'The old pier of Nordfold was finally opened by Arne Dahl. It is of oak.')
    const { messages } = await all.ask('who', { question: 'opened the pier of Nordfold' }, doer)
    const customId = buttonOf(messages[0], 'In context').custom_id
    const pressed = async () =>
      (await all.do({ kind: 'button', message: messages[0]!.id, customId }, doer)).messages[0]!
    await add('newer', 'Ida Holt opened the pier of Nordfold.')
    expect((await pressed()).content).toMatch(/Arne Dahl.*It is of oak/s)
    await collection.remove('pier')
    expect((await pressed()).content).toMatch(/no longer among theirs/)
  })

  test('a page that another member turns stays in the language of the one who asked', async () => {
    const first = (await all.ask('quote', { speaker: 'Peskov' })).messages[0]!
    const german = { ...HERE, locale: 'de', user: { id: '1014', name: 'Zoe' } }
    const press = (label: string) =>
      all.do({ kind: 'button', message: first.id, customId: buttonOf(first, label).custom_id }, german)
    const next = (await press('Next')).messages[0]!
    expect(next).toMatchObject({ id: first.id, content: expect.stringContaining('May 11, 2017') })
    expect(buttonOf(next, 'Previous').disabled).toBeFalsy()
    // What is for Zoe alone is in her language.
    expect((await press('Useful')).messages[0]!.content).toMatch(/^Danke/)
  })

  test('a page that is turned after its articles went leaves the message as it is, and says so in private', async () => {
    const doer = { ...HERE, guild: '2005' }
    const collection = await all.collections.open('2005')
    const opened = (name: string) => `The old pier of Nordfold was finally opened by ${name}. It is of oak.`
    for (const [id, name] of [
      ['pier', 'Arne Dahl'],
      ['again', 'Ida Holt'],
    ] as const) {
      await collection.add([{ article: makeArticle(id, { text: opened(name), date: '2021-04-01' }), place: id }])
    }
    const first = (await all.ask('who', { question: 'opened the pier of Nordfold' }, doer)).messages[0]!
    for (const id of ['pier', 'again']) await collection.remove(id)
    const customId = buttonOf(first, 'Next').custom_id
    const { messages } = await all.do(
      { kind: 'button', message: first.id, customId },
      { ...doer, user: { id: '1014', name: 'Zoe' } },
    )
    expect(messages.at(-1)).toMatchObject({ onlyFor: '1014', content: expect.stringMatching(/no longer among theirs/) })
    const seen = all.discord.messages(HERE.channel, HERE.user.id).find(({ id }) => id === first.id)
    expect(seen).toMatchObject({ content: first.content })
  })

  test('a button of another guild, of no key or of an older version gets a private sentence', async () => {
    const { messages } = await all.ask('quote', { speaker: 'Peskov' })
    const id = buttonOf(messages[0], 'In context').custom_id
    const elsewhere = { ...HERE, guild: '2002' }
    for (const [customId, doer] of [
      [id, elsewhere],
      ['1:context:0:AAAAAAAAAAAA', HERE],
      ['0:context:0:x', HERE],
      ['foreign', HERE],
    ] as const) {
      const pressed = await all.do({ kind: 'button', message: messages[0]!.id, customId }, doer)
      expect(pressed.messages.at(-1)).toMatchObject({
        onlyFor: HERE.user.id,
        content: expect.stringMatching(/no longer know it/),
      })
    }
  })

  test('they work after a restart', async () => {
    const { messages } = await all.ask('quote', { speaker: 'Peskov' })
    const key = buttonOf(messages[0], 'In context').custom_id.split(':')[3]!
    await new Promise((resolve) => setTimeout(resolve, 100))
    const again = await startAll(all.dataDir)
    const { messages: asked } = await again.ask('help')
    const [context] = (await again.do({ kind: 'button', message: asked[0]!.id, customId: `1:context:0:${key}` }))
      .messages
    await again.stop()
    expect(context!.content).toContain('Cuba Si')
  })
})
