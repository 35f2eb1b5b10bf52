// A collection in memory: search, lookup, annotations and copies over one set of articles.
import { describe, expect, test } from 'vitest'
import { memoryCollection } from '../../src/collections/index.ts'
import { makeArticle } from '../articles/store/articles.ts'

describe('a collection in memory', () => {
  const wire =
    'A ferry ran aground outside Port Ellin on Tuesday. Nobody was hurt, the harbour master Ruth Calder said.'
  const articles = [
    makeArticle('a', { text: wire, source: 'Ellin Herald', date: '2024-03-05' }),
    makeArticle('b', { text: wire, source: 'Coast Times' }),
    makeArticle('c', { text: 'The council voted for a new bridge over the river Ell on Monday.' }),
  ]

  test.each(['compact', 'minisearch'] as const)('finds passages (%s)', async (engine) => {
    const collection = await memoryCollection(articles, { engine })
    const [hit] = await collection.index.search({ text: 'bridge over the river' }, 1)
    expect(hit?.passage.article).toBe('c')
    expect(collection.size).toBe(3)
    expect([...collection.list()].map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  })

  test('gives articles, their annotations and their copies', async () => {
    const collection = await memoryCollection(articles)
    expect(await collection.article('a')).toBe(articles[0])
    expect((await collection.analysis('a'))?.date).toBe('2024-03-05')
    expect((await collection.analysis('a'))?.sentences).toHaveLength(2)
    expect(await collection.analysis('a')).toBe(await collection.analysis('a'))
    expect(collection.copiesOf('a')).toEqual(['b'])
    expect(collection.copiesOf('c')).toEqual([])
  })

  test('knows nothing of an article that it does not have', async () => {
    const collection = await memoryCollection([])
    expect([collection.size, await collection.article('a'), await collection.analysis('a')]).toEqual([
      0,
      undefined,
      undefined,
    ])
    expect(collection.copiesOf('a')).toEqual([])
  })

  test('takes an id once', async () => {
    await expect(memoryCollection([articles[0]!, articles[0]!])).rejects.toMatchObject({ code: 'index/duplicate' })
  })
})
