// Buttons under answers through the real client: pages, the passage around an answer, Share.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeArticle } from '../articles/store/articles.ts'
import { type All, buttonOf, HERE, MODERATOR, startAll } from './bot.ts'

let all: All
beforeAll(async () => {
  all = await startAll()
})
afterAll(() => all.stop())

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

  test('an answer whose sharing Discord refused may be shared again', async () => {
    const doer = { ...HERE, channel: 'sharing-again' }
    const [first] = (await all.ask('quote', { speaker: 'Peskov', private: true }, doer)).messages
    const share = { kind: 'button', message: first!.id, customId: buttonOf(first, 'Share').custom_id } as const
    const posted = () => all.discord.messages(doer.channel, 'somebody else').map(({ content }) => content)
    all.discord.setFaults(({ path }) => (path.endsWith('/callback') ? { kind: 'server-error' } : undefined))
    await all.do(share, doer)
    all.discord.setFaults(() => undefined)
    expect(posted()).toEqual([])
    await all.do(share, doer)
    expect(posted()).toEqual([first!.content])
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
