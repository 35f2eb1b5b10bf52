// What the page can do, over HTTP as the browser does it: deeds, events, articles, files, fixtures.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PageArticle, PageEvent, PageReading } from '../../../src/local/page/contract.ts'
import { ADA, CHANNEL, GUILD, hear, MO, openPage } from './open-page.ts'

let page: Awaited<ReturnType<typeof openPage>>
beforeAll(async () => {
  page = await openPage()
})
afterAll(() => page.stop())

const BAKERY = 'The golden whisk\n\nAnna Baker of Ulm won the golden whisk on 3 May 2017. “I am glad,” said Baker.'

interface Row {
  readonly components: readonly { readonly label: string; readonly custom_id: string }[]
}
const buttonOf = (message: { components: readonly unknown[] }, label: RegExp) =>
  (message.components as Row[]).flatMap(({ components }) => components).find((button) => label.test(button.label))!

test('a page that is opened knows servers, people, commands, locales and articles', async () => {
  const state = await page.state()
  expect(state.guilds.map(({ id }) => id)).toContain(GUILD)
  expect(state.people.map(({ canManage }) => canManage)).toContain(true)
  expect(state.commands).toContainEqual(expect.objectContaining({ name: 'who', type: 1 }))
  expect(state.commands).toContainEqual(expect.objectContaining({ name: 'Find the source', type: 3 }))
  expect(state.locales).toEqual(expect.arrayContaining(['en-US', 'de', 'es-ES', 'fr', 'ru']))
  expect(state.articles).toMatchObject([{ title: expect.stringContaining('No secret message'), date: '2017-05-11' }])
})

describe('a deed', () => {
  test('is answered by a message that says who asked what', async () => {
    expect(await page.ask('who', { question: 'is the Kremlin spokesperson' })).toMatchObject({
      answered: true,
      ms: expect.any(Number),
    })
    expect(await page.lastMessage()).toMatchObject({
      content: expect.stringContaining('Dmitry Peskov'),
      asked: { user: 'Ada', words: '/who question: is the Kremlin spokesperson' },
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    })
  })

  test('half typed gives choices', async () => {
    const options = [{ name: 'source', value: 'cub', focused: true }]
    const { choices } = await page.interact({ kind: 'autocomplete', name: 'who', options })
    expect(choices).toEqual([{ name: 'Cuba Si', value: 'Cuba Si' }])
  })

  test('on a button shows the passage around, to the one who pressed', async () => {
    await page.ask('when', { question: 'is the G20 summit' })
    const message = await page.lastMessage()
    const { custom_id: customId } = buttonOf(message, /context/i)
    await page.interact({ kind: 'button', message: message.id, customId })
    expect(await page.lastMessage()).toMatchObject({
      onlyFor: ADA.user.id,
      content: expect.stringContaining('Hamburg'),
    })
  })

  test('on what somebody said finds its source', async () => {
    const content = 'He said: “this may happen during the G20 summit, which will take place in Hamburg in July”'
    const { message } = await page.post('/local/say', { doer: MO, content })
    expect(await page.lastMessage()).toMatchObject({ id: message, content, author: { name: 'Mo' } })
    await page.interact({ kind: 'message-command', name: 'Find the source', content })
    expect(await page.lastMessage()).toMatchObject({
      content: expect.stringContaining('Cuba Si'),
      asked: { user: 'Ada', words: 'Find the source' },
    })
  })

  test('that nobody answers is told as such', async () => {
    expect(await page.interact({ kind: 'modal', customId: 'none', fields: [] })).toMatchObject({ answered: false })
  })
})

describe('events', () => {
  const kinds = (events: readonly PageEvent[]) => events.map(({ kind }) => kind)

  test('tell the wire, the message and why it was answered', async () => {
    const enough = (events: readonly PageEvent[]) =>
      ['wire', 'message', 'why'].every((kind) => kinds(events).includes(kind as 'wire')) &&
      events.some((event) => event.kind === 'wire' && event.entry.kind === 'rest')
    const { events, type } = await hear(page.url, enough, () =>
      page.ask('who', { question: 'met Lavrov in Washington' }),
    )
    expect(type).toBe('text/event-stream')
    expect(events).toContainEqual({
      kind: 'wire',
      entry: expect.objectContaining({
        what: expect.stringMatching(/^POST .*callback$/),
        status: 204,
        ms: expect.any(Number),
      }),
    })
    const why = events.find((event) => event.kind === 'why')?.why
    expect(why).toMatchObject({ outcome: 'answered', guild: GUILD, question: { command: 'who' } })
    expect(why?.answers[0]?.citation.spans.length).toBeGreaterThan(0)
    expect(why?.explanation?.candidates.length).toBeGreaterThan(0)
  })

  test('tell in which interaction each of several questions was asked, whoever is answered first', async () => {
    // Ada has asked as much as one may in a minute.
    const ben = { ...ADA, user: { id: '100000000000000022', name: 'Ben' } }
    const asked: string[] = []
    const whys = (events: readonly PageEvent[]) => events.flatMap((event) => (event.kind === 'why' ? [event.why] : []))
    const questions = ['met Lavrov', 'met Trump', 'is Peskov']
    const { events } = await hear(
      page.url,
      (heard) => whys(heard).length === questions.length,
      async () => {
        for (const { interaction } of await Promise.all(
          questions.map((question) => page.ask('who', { question }, ben)),
        ))
          asked.push(interaction)
      },
    )
    const bound = new Map(whys(events).map(({ question, interaction }) => [question.question, interaction]))
    expect(questions.map((question) => bound.get(question))).toEqual(asked)
  })

  test('tell why nothing was answered', async () => {
    const refused = (events: readonly PageEvent[]) => kinds(events).includes('why')
    const { events } = await hear(page.url, refused, () => page.ask('who', { question: 'won the election in France' }))
    expect(events.find((event) => event.kind === 'why')?.why).toMatchObject({
      outcome: 'refused',
      reason: expect.stringContaining('France'),
    })
  })

  test('tell an error as Discord would send it, with the path that is wrong', async () => {
    const failed = (events: readonly PageEvent[]) =>
      events.some((event) => event.kind === 'wire' && event.entry.status === 400)
    const { events } = await hear(page.url, failed, () =>
      fetch(`${page.discord.url}/v10/applications/${page.discord.applicationId}/commands`, {
        method: 'PUT',
        headers: { authorization: `Bot ${page.discord.token}`, 'content-type': 'application/json' },
        body: JSON.stringify([{ name: 'Who', description: 'x' }]),
      }),
    )
    const wire = events.find((event) => event.kind === 'wire' && event.entry.status === 400)
    expect(wire).toMatchObject({ entry: { body: { got: { code: 50035, errors: { 0: { name: {} } } } } } })
  })
})

describe('an article', () => {
  const read = (article: PageArticle, spans: readonly (readonly [number, number])[]) =>
    spans.map(([start, end]) => article.raw.slice(start, end)).join('')

  test('is its source, with names, dates, quotes and cuts as ranges of it', async () => {
    const { id } = (await page.state()).articles[0]!
    const article: PageArticle = await page.get(`/local/article?guild=${GUILD}&id=${encodeURIComponent(id)}`)
    expect(article.names.map(({ spans }) => read(article, spans))).toContain('Tillerson')
    expect(article.dates.map(({ spans, value }) => [read(article, spans), value])).toContainEqual([
      'Thursday',
      '2017-05-11',
    ])
    expect(article.quotes.every(({ spans }) => /^["“]/.test(read(article, spans)))).toBe(true)
    expect(article.cuts.map(({ reason }) => reason)).toEqual(expect.arrayContaining(['title', 'promotion']))
    expect(article.dateReason).toContain('Thursday')
  })

  test('that is dropped is shown, kept once, and answers the next question', async () => {
    const reading: PageReading = await page.upload(`/local/read?guild=${GUILD}`, 'bakery.txt', BAKERY)
    expect(reading).toMatchObject({
      articles: [{ id: 'bakery', title: 'The golden whisk', cuts: [{ reason: 'title' }] }],
    })
    expect(reading.articles[0]!.quotes).toMatchObject([{ speaker: expect.stringContaining('Baker') }])
    expect(await page.post('/local/keep', { guild: GUILD, key: reading.key })).toEqual({ kept: ['bakery'] })
    await page.ask('who', { question: 'won the golden whisk' }, MO)
    expect((await page.lastMessage()).content).toContain('Anna Baker')
    expect(await page.post('/local/keep', { guild: GUILD, key: reading.key })).toEqual({
      error: expect.stringContaining('Read it again.'),
    })
    const kept: PageArticle = await page.get(`/local/article?guild=${GUILD}&id=bakery`)
    expect(kept.cuts).toEqual(reading.articles[0]!.cuts)
  })

  test('that is none is a problem, and an address goes through the guarded reader', async () => {
    expect((await page.upload(`/local/read?guild=${GUILD}`, 'a.txt', '  ')).problems).toEqual([
      expect.stringContaining('holds no text'),
    ])
    const refused = async (url: string) => (await page.post(`/local/read?guild=${GUILD}`, { url })).error
    expect(await refused('http://example.com/a')).toMatch(/not with https/)
    expect(await refused(`https://localhost:${page.discord.port}/`)).toMatch(/asks for port/)
    expect(await refused('https://127.0.0.1/')).toMatch(/public internet/)
    expect((await page.get(`/local/article?guild=${GUILD}&id=nothing`)).error).toMatch(/no such article/)
  })

  test('that is dropped on a command is fetched by the bot as from Discord', async () => {
    const attachment = await page.upload('/local/file', 'Löwe & Co.txt', BAKERY.replaceAll('whisk', 'spoon'))
    expect(attachment).toMatchObject({ name: 'Löwe & Co.txt', size: Buffer.byteLength(BAKERY) })
    const deed = { kind: 'command', name: 'admin', subcommand: 'articles add', attachments: [attachment] } as const
    await page.interact(deed, MO)
    const preview = await page.lastMessage()
    expect(preview).toMatchObject({ onlyFor: MO.user.id, content: expect.stringContaining('golden spoon') })
    const { custom_id: customId } = buttonOf(preview, /keep/i)
    await page.interact({ kind: 'button', message: preview.id, customId }, MO)
    await page.ask('who', { question: 'won the golden spoon' }, MO)
    expect((await page.lastMessage()).content).toContain('Anna Baker')
    const elsewhere = { ...attachment, url: 'http://127.0.0.1:9/a.txt' }
    await page.interact({ ...deed, attachments: [elsewhere] }, MO)
    expect((await page.lastMessage()).content).toMatch(/not kept at Discord/)
  })
})

test('a fixture holds what was done before, and what was seen', async () => {
  await page.ask('quote', { speaker: 'Peskov' }, { ...ADA, channel: CHANNEL })
  const message = await page.lastMessage()
  const { custom_id: customId } = buttonOf(message, /next|▶|→/i)
  const { interaction } = await page.interact({ kind: 'button', message: message.id, customId })
  const fixture = await page.get(`/local/fixture?interaction=${interaction}`)
  expect(fixture).toMatchObject({
    footnote: 1,
    articles: expect.arrayContaining(['000_340e43898ce4339f']),
    steps: [
      { doer: ADA, deed: { kind: 'command', name: 'quote' }, got: { answered: true, replies: [{ private: false }] } },
      { deed: { kind: 'button', under: { step: 0, reply: 0 } }, got: { replies: [{ content: expect.any(String) }] } },
    ],
  })
  expect(JSON.stringify(fixture)).not.toContain(customId)
  expect(await page.get('/local/fixture?interaction=1')).toEqual({ error: expect.stringContaining('Do it again') })
})
