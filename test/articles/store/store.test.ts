// The store: what was kept comes back, corrected versions replace older ones, damage is told and never served.
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Arriving, readPath } from '../../../src/articles/index.ts'
import { makeArticle, temporaryFolder } from './articles.ts'
import { openNew } from './open-new.ts'

describe('keeping', () => {
  test('any article comes back as it was, also after a restart', async () => {
    const { store, reopen } = await openNew()
    const word = fc.string({ unit: 'grapheme', maxLength: 40 })
    const article = fc
      .record({
        id: word,
        title: word,
        source: word,
        date: fc.constantFrom('2017-05-11', '2020-02-29T10:00:00Z'),
        text: word,
      })
      .map(({ id, ...more }) => makeArticle(id, { ...more, raw: `\ufeff${more.text}`, pages: [0, 3], teaser: true }))
    const articles = fc.uniqueArray(article, { selector: ({ id }) => id, maxLength: 30, minLength: 30 })
    const [some] = fc.sample(articles, 1)
    await store.add(some!.map((one) => ({ article: one, place: '/a' })))
    const again = await reopen()
    for (const one of some!) {
      expect((await store.read(one.id))?.article).toEqual(one)
      expect((await again.read(one.id))?.article).toEqual(one)
    }
    expect(again.size).toBe(30)
  })

  test('what was cut and why, and what the reader said, are kept with it', async () => {
    const { store, reopen } = await openNew()
    const cuts = [{ start: 0, end: 3, reason: 'promotion', text: 'The' }]
    await store.add([{ article: makeArticle('a'), place: '/a.txt', cuts, notes: ['No date was found.'] }])
    expect(await (await reopen()).read('a')).toMatchObject({
      place: '/a.txt',
      version: 1,
      cuts: [{ start: 0, end: 3, reason: 'promotion' }],
      notes: ['No date was found.'],
    })
  })

  test('nothing is written before the first article comes', async () => {
    const { folder, store } = await openNew()
    expect(store.size).toBe(0)
    expect(await readdir(folder)).toEqual([])
  })

  test('an article is removed with its older versions', async () => {
    const { store, reopen } = await openNew()
    await store.add([{ article: makeArticle('a'), place: '/a' }])
    await store.add([{ article: makeArticle('a', { text: 'Corrected.' }), place: '/a' }])
    expect(await store.remove('a')).toBe(true)
    expect(await store.remove('a')).toBe(false)
    expect((await reopen()).size).toBe(0)
  })
})

describe('an article that comes again', () => {
  test('removed by hand, it stays out of a refresh, and comes back when it is added', async () => {
    const { store, reopen } = await openNew()
    const feed = ['a', 'b'].map((id) => ({ article: makeArticle(id), place: 'https://news.example/feed' }))
    await store.add(feed)
    await store.remove('a')
    const kinds = async (results: Promise<{ kind: string }[]>) => (await results).map(({ kind }) => kind)
    const again = await reopen()
    expect(await kinds(again.add(feed, { refreshing: true }))).toEqual(['removed', 'unchanged'])
    expect(await kinds(again.add(feed))).toEqual(['new', 'unchanged'])
    expect(await kinds(again.add(feed, { refreshing: true }))).toEqual(['unchanged', 'unchanged'])
  })

  const url = 'https://news.example/ferry'
  const first = makeArticle('ferry', { url })
  const fixed = makeArticle('ferry', { url, text: 'Corrected: it left at one.' })

  test('unchanged is not kept twice', async () => {
    const { store } = await openNew()
    const arriving = { article: first, place: '/news' }
    const results = await store.add([arriving, arriving, { article: first, place: '/copy' }])
    expect(results.map(({ kind }) => kind)).toEqual(['new', 'unchanged', 'unchanged'])
    expect(store.history('ferry')).toHaveLength(1)
  })

  test('unchanged it is, too, when the manifest is lost, or its hashes were made in another way', async () => {
    const { folder, store, reopen } = await openNew()
    const sources = await temporaryFolder()
    const text = 'The ferry left Bergholm at midnight, and its captain was in no hurry to be anywhere.'
    await writeFile(join(sources, 'a.txt'), `The late ferry\n\nBy Ada Brook\n5 May 2024\n\n${text}\n\f${text}\n`)
    await writeFile(
      join(sources, 'b.md'),
      `---\nurl: https://news.example/b\ndate: 2024-05-05\n---\n# Late\n\n${text}\n`,
    )
    await writeFile(join(sources, 'c.jsonl'), `{"text":"${text}","date":"2024-05-05","title":"Late","id":"c"}\n`)
    const read = async () => {
      const articles: Arriving[] = []
      for await (const event of readPath(sources)) {
        if (event.kind === 'article') articles.push({ article: event.article, place: event.path })
      }
      return articles
    }
    const kindsOf = async (one: typeof store) => (await one.add(await read())).map(({ kind }) => kind)
    expect(await kindsOf(store)).toEqual(['new', 'new', 'new'])
    const manifest = join(folder, 'manifest.jsonl')
    const lines = await readFile(manifest, 'utf8')
    await rm(manifest)
    expect(await kindsOf(await reopen())).toEqual(['unchanged', 'unchanged', 'unchanged'])
    await writeFile(manifest, lines.replaceAll(/"content":"\w+"/g, '"contentHash":"0123456789abcdef"'))
    expect(await kindsOf(await reopen())).toEqual(['unchanged', 'unchanged', 'unchanged'])
    expect(await readFile(manifest, 'utf8')).not.toContain('contentHash')
  })

  test('corrected replaces the older one, which stays readable', async () => {
    const { store, reopen } = await openNew()
    await store.add([{ article: first, place: '/news' }])
    expect(await store.add([{ article: fixed, place: '/news' }])).toMatchObject([{ kind: 'replaces', id: 'ferry' }])
    for (const one of [store, await reopen()]) {
      expect((await one.read('ferry'))?.article.text).toBe(fixed.text)
      expect((await one.read('ferry', 1))?.article.text).toBe(first.text)
      expect(one.size).toBe(1)
    }
  })

  test.each([
    ['the same address', 'https://news.example/ferry', 'replaces'],
    ['the address with tracking, fragment and slash', 'http://news.example/ferry/?utm_source=x#top', 'replaces'],
    ['another address', 'https://news.example/ferries', 'new'],
    ['another query', 'https://news.example/ferry?page=2', 'new'],
  ])('from elsewhere under another id and %s', async (_, other, kind) => {
    const { store } = await openNew()
    await store.add([{ article: first, place: '/news' }])
    const [result] = await store.add([{ article: { ...fixed, id: 'other', url: other }, place: '/feed' }])
    expect(result).toMatchObject({ kind, id: kind === 'new' ? 'other' : 'ferry' })
  })

  test('a page that was once kept without the query of its address is the same page', async () => {
    const { store } = await openNew()
    const page = { ...first, url: 'https://news.example/ferry?id=7' }
    await store.add([{ article: { ...page, id: 'news.example/ferry' }, place: page.url }])
    const [same, other] = await store.add([
      { article: { ...page, id: 'news.example/ferry?id=7' }, place: page.url },
      { article: makeArticle('news.example/ferry?id=8'), place: 'https://news.example/ferry?id=8' },
    ])
    expect([same, other]).toMatchObject([{ kind: 'unchanged', id: 'news.example/ferry' }, { kind: 'new' }])
  })

  test('two ids of one file are two articles, also with one address', async () => {
    const { store } = await openNew()
    const results = await store.add(
      ['a', 'b'].map((id) => ({ article: makeArticle(id, { url }), place: '/set.jsonl' })),
    )
    expect(results.map(({ kind }) => kind)).toEqual(['new', 'new'])
  })

  test.each([
    ['2024/ferry', 'ferry', undefined, 'unchanged'],
    ['ferry', '2024/ferry', undefined, 'unchanged'],
    ['2024/ferry', 'erry', undefined, 'new'],
    ['2024/ferry', 'ferry', 7, 'new'],
  ])('from the same file, first as %s, then as %s (line %s), is %s', async (before, now, line, kind) => {
    const { store } = await openNew()
    await store.add([
      { article: makeArticle(before, { text: 'The same.', title: 'T' }), place: '/news/2024/ferry.txt' },
    ])
    const again = { article: makeArticle(now, { text: 'The same.', title: 'T' }), place: '/news/2024/ferry.txt' }
    const [result] = await store.add([{ ...again, ...(line && { line }) }])
    expect(result).toMatchObject({ kind, id: kind === 'new' ? now : before })
  })

  test("a feed's teaser never replaces the whole article, and the whole replaces a teaser", async () => {
    const { store } = await openNew()
    const teaser = makeArticle('guid', { url, text: 'It left ...', teaser: true })
    await store.add([{ article: teaser, place: 'https://news.example/feed' }])
    expect(await store.add([{ article: first, place: url }])).toMatchObject([{ kind: 'replaces', id: 'guid' }])
    expect(await store.add([{ article: teaser, place: '/feed' }])).toMatchObject([{ kind: 'unchanged' }])
  })

  test('a stranger with a known id is not kept, and both places are named', async () => {
    const { store } = await openNew()
    await store.add([{ article: makeArticle('a'), place: '/x/a.txt' }])
    const [result] = await store.add([{ article: makeArticle('a', { text: 'Another.' }), place: '/y/a.txt' }])
    expect(result).toEqual({ kind: 'duplicate', id: 'a', place: '/x/a.txt' })
  })

  test('ten older versions stay, no more', async () => {
    const { store, reopen } = await openNew()
    for (let i = 0; i < 14; i++)
      await store.add([{ article: makeArticle('a', { text: `Edition ${i}.` }), place: '/a' }])
    const versions = (await reopen()).history('a').map(({ version }) => version)
    expect(versions).toEqual([4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14])
  })
})
