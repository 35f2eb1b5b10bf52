// An address, read: the page becomes an article that knows where it was found.
import { describe, expect, test } from 'vitest'
import { readUrl } from '../../src/articles/index.ts'
import { page, serve, toLoopback } from './fetch/server.ts'

const TEXT = 'Ferry aground\n\nThe ferry ran aground on Tuesday, said the harbour master.\n'

async function read(path: string, ...[type, body]: Parameters<typeof page>) {
  const { base, port } = await serve(page(type, body))
  const events = []
  for await (const event of readUrl(base + path, { allowHttp: true, lookup: toLoopback, limits: { ports: [port] } })) {
    events.push(event)
  }
  return { base, events }
}

describe('readUrl', () => {
  test('gives an article with the address as its place, url and source', async () => {
    const { base, events } = await read('/2024/ferry?utm_source=x', 'text/plain; charset=utf-8', TEXT)
    expect(events).toEqual([expect.objectContaining({ kind: 'article', path: `${base}/2024/ferry?utm_source=x` })])
    const [event] = events
    const article = event?.kind === 'article' ? event.article : undefined
    expect(article?.url).toBe(`${base}/2024/ferry?utm_source=x`)
    expect(article?.source).toMatch(/^news\.test/)
    expect(article?.text).toContain('said the harbour master.')
  })

  test.each([
    ['/ferry', '/ferry'],
    ['/ferry?id=7&page=2', '/ferry?id=7&page=2'],
    ['/ferry?utm_source=x&fbclid=y', '/ferry'],
    ['/ferry?id=8&utm_source=x#top', '/ferry?id=8'],
  ])('the id of a page at %s is that of %s: pages may differ in their query alone', async (path, told) => {
    const { base, events } = await read(path, 'text/plain', TEXT)
    expect(events).toMatchObject([{ article: { id: new URL(base).host + told } }])
  })

  test('an empty page is a problem, told with its address', async () => {
    const { base, events } = await read('/empty', 'text/plain', '')
    expect(events).toEqual([
      expect.objectContaining({ kind: 'problem', path: `${base}/empty`, code: 'articles/empty' }),
    ])
  })
})
