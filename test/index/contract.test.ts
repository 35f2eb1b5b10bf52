// What every engine promises (PassageIndex), said once and run over each.
import { describe, expect, it } from 'vitest'
import { createIndex, loadIndex, type PassageIndex, type Query } from '../../src/index/index.ts'
import { articleOf, BRIDGE, FLOOD, MINISTER, UNDATED } from './helpers.ts'

const ENGINES = ['compact', 'minisearch'] as const

async function found(index: PassageIndex, query: Query | string, top = 10): Promise<string[]> {
  const hits = await index.search(typeof query === 'string' ? { text: query } : query, top)
  return hits.map((hit) => hit.passage.article)
}

describe.each(ENGINES)('the engine %s', (engine) => {
  async function filled(): Promise<PassageIndex> {
    const index = createIndex(engine)
    for (const article of [FLOOD, MINISTER, BRIDGE, UNDATED]) await index.add(article)
    return index
  }

  it('finds the passage that holds the words of the question', async () => {
    const index = await filled()
    expect((await found(index, 'Who met Tillerson in Hamburg?'))[0]).toBe('minister')
    expect((await found(index, 'How much did the bridge cost?'))[0]).toBe('bridge')
  })

  it('finds a word in another form', async () => {
    expect((await found(await filled(), 'meeting of a minister'))[0]).toBe('minister')
  })

  it('finds a passage by the title of its article', async () => {
    expect((await found(await filled(), 'Saxony'))[0]).toBe('flood')
  })

  it('gives hits best first, at most as many as asked for', async () => {
    const index = await filled()
    const hits = await index.search({ text: 'Dresden river Elbe flooded' }, 2)
    expect(hits).toHaveLength(2)
    expect(hits[0]!.score).toBeGreaterThanOrEqual(hits[1]!.score)
  })

  it.each(['', '   ', '?!', 'zzzzqqq'])('finds nothing for %j', async (text) => {
    expect(await found(await filled(), text)).toEqual([])
  })

  it('shows an added article to the next search', async () => {
    const index = createIndex(engine)
    expect(await found(index, 'Elbe')).toEqual([])
    await index.add(FLOOD)
    expect(await found(index, 'Elbe')).toEqual(['flood'])
    expect(index.passages).toBe(1)
  })

  it('tells how many passages hold a term, in text or title', async () => {
    const index = await filled()
    expect(['dresden', 'elb', 'saxoni', 'nowher'].map((term) => index.frequency(term))).toEqual([3, 2, 1, 0])
  })

  it('finds in the listed sources alone, in any case, and tells how many of their passages hold a term', async () => {
    const index = await filled()
    const sources = [FLOOD.source!.toUpperCase(), 'Nowhere']
    expect((await found(index, { text: 'Dresden minister bridge', sources })).sort()).toEqual(['bridge', 'flood'])
    expect(await found(index, { text: 'Dresden', sources: [] })).toEqual([])
    expect([index.frequency('elb', { sources }), index.frequency('elb', { sources: ['Nowhere'] })]).toEqual([1, 0])
  })

  it('does not find a removed article, and takes it again', async () => {
    const index = await filled()
    await index.remove('flood')
    expect(await found(index, 'August')).toEqual([])
    expect(index.passages).toBe(3)
    await index.add(FLOOD)
    expect(await found(index, 'August')).toEqual(['flood'])
  })

  it('ignores the removal of an article it does not have', async () => {
    const index = await filled()
    await index.remove('nobody')
    expect(index.passages).toBe(4)
  })

  it('refuses an id it has already', async () => {
    await expect((await filled()).add(FLOOD)).rejects.toMatchObject({ code: 'index/duplicate' })
  })

  it('finds all that it has while a large article is added, and that one too', async () => {
    const index = await filled()
    const adding = index.add(articleOf('large', 'The Elbe is long, and the lighthouse is far. '.repeat(12_000)))
    expect(await found(index, 'Tillerson')).toEqual(['minister'])
    await Promise.all([adding, index.add(articleOf('small', 'A lighthouse was lit.'))])
    expect([(await found(index, 'far'))[0], await found(index, 'lit')]).toEqual(['large', ['small']])
    expect(index.frequency('dresden')).toBe(3)
    await index.remove('large')
    expect(await found(index, 'lighthouse')).toEqual(['small'])
  })

  it('takes an article without words', async () => {
    const index = createIndex(engine)
    await index.add(articleOf('empty', ''))
    expect(index.passages).toBe(0)
    await index.remove('empty')
  })

  describe('filters', () => {
    it.each<[string, Omit<Query, 'text'>, string[]]>([
      ['after, the day included', { after: '2013-08-24' }, ['bridge']],
      ['before, the day included', { before: '2002-08-16' }, ['flood']],
      ['between', { after: '2003-01-01', before: '2012-12-31' }, []],
      ['source, in any case', { source: 'the courier' }, ['bridge', 'flood']],
      ['article', { article: 'undated' }, ['undated']],
      ['language', { language: 'de' }, ['undated']],
    ])('%s', async (_, filters, expected) => {
      expect((await found(await filled(), { text: 'Dresden', ...filters })).sort()).toEqual(expected)
    })

    it.each<[string, string, string[]]>([
      ['a full name', 'Sergei Lavrov', ['minister']],
      ['a last name', 'Tillerson', ['minister']],
      ['somebody else', 'Angela Merkel', []],
    ])('person: %s', async (_, person, expected) => {
      expect(await found(await filled(), { text: 'Hamburg river Dresden', person })).toEqual(expected)
    })

    it('are applied before the first hits are counted', async () => {
      const index = createIndex(engine)
      for (let i = 0; i < 60; i++) await index.add(articleOf(`n${i}`, 'Elbe flood Elbe flood.', { source: 'Noise' }))
      await index.add(
        articleOf('one', 'A long story about the country in which the Elbe is a river.', { source: 'Quiet' }),
      )
      expect(await found(index, { text: 'Elbe flood', source: 'Quiet' }, 3)).toEqual(['one'])
    })
  })

  it('refuses what is no snapshot', () => {
    for (const bytes of [new Uint8Array(), new TextEncoder().encode('{"articles":1}')]) {
      expect(() => loadIndex(engine, bytes)).toThrow(expect.objectContaining({ code: 'index/snapshot' }))
    }
  })

  it('loads its snapshot and goes on', async () => {
    const index = await filled()
    await index.remove('bridge')
    const copy = loadIndex(engine, await index.snapshot())
    expect(copy.passages).toBe(3)
    expect(await copy.search({ text: 'Elbe Dresden' }, 10)).toEqual(await index.search({ text: 'Elbe Dresden' }, 10))
    await copy.add(BRIDGE)
    expect(await found(copy, 'bridge')).toEqual(['bridge'])
  })
})
