// Collections of many servers: what stays in memory, what a server sees, and the program's own articles.
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { makeArticle } from '../articles/store/articles.ts'
import { arriving, bridge, ferry, found, openNew, people, seed } from './open-new.ts'

describe('of more collections than memory should hold', () => {
  /** Three of a passage each; two may be open. */
  async function three() {
    const { again, dataDir, told } = await openNew()
    const collections = again(false, 2)
    for (const id of ['100', '200', '300']) await (await collections.open(id)).add(arriving(ferry))
    await collections.close()
    for (const id of ['100', '200', '300']) await rm(join(dataDir, 'collections', id, 'index-compact.snapshot'))
    const saved = (id: string) =>
      vi.waitFor(async () =>
        expect(await readdir(join(dataDir, 'collections', id))).toContain('index-compact.snapshot'),
      )
    return { collections: again(false, 2), saved, told }
  }

  test('the one asked for last longest ago is saved and let go of', async () => {
    const { collections, saved } = await three()
    const first = await collections.open('100')
    const second = await collections.open('200')
    await collections.open('100')
    await collections.open('300')
    await saved('200')
    expect(await collections.open('100')).toBe(first)
    expect(await collections.open('200')).not.toBe(second)
    await collections.close()
  })

  test('a question that is under way is answered, and what is added then is found by the next', async () => {
    const { collections, saved, told } = await three()
    const old = await collections.open('100')
    await collections.open('200')
    const asked = found(old, 'ferry')
    await collections.open('300')
    expect(await asked).toEqual(['ferry'])
    await saved('100')
    expect([await found(old, 'ferry'), (await old.analysis('ferry'))?.text]).toEqual([['ferry'], ferry.text])
    await old.add(arriving(bridge))
    const fresh = await collections.open('100')
    expect([await found(fresh, 'bridge'), await found(old, 'bridge')]).toEqual([['bridge'], ['bridge']])
    await fresh.remove('bridge')
    await collections.close()
    expect(told).toEqual([])
  })

  test('many that are asked at once are all answered', async () => {
    const { collections, told } = await three()
    const ids = Array.from({ length: 60 }, (_, i) => ['100', '200', '300'][(i * 7) % 3]!)
    const all = ids.map(async (id) => found(await collections.read(id, { shared: true }), 'ferry'))
    for (const ones of await Promise.all(all)) expect(ones).toEqual(['ferry'])
    await collections.close()
    expect(told).toEqual([])
  })
})

describe('what a server sees', () => {
  test.each<[string, { shared: boolean; sources?: string[] }]>([
    ['of its own articles alone', { shared: false }],
    ['with the shared ones', { shared: true }],
    ['of some sources', { shared: true, sources: ['Herald'] }],
  ])('is one object until an article comes, is replaced or goes: %s', async (_, how) => {
    const { collections } = await openNew()
    const [main, guild] = [await collections.open('main'), await collections.open('100')]
    const wire = makeArticle('wire', { title: 'Aground', source: 'Herald', text: 'The ferry floats, said Olaf Berg.' })
    const changes = [
      () => guild.add(arriving(ferry)),
      () => guild.add(arriving({ ...ferry, ...makeArticle('ferry', { source: 'Times', text: 'It sank at noon.' }) })),
      () => guild.remove('ferry'),
      () => main.add(arriving(wire)),
    ]
    for (const change of changes) {
      const before = await collections.read('100', how)
      expect(await collections.read('100', how)).toBe(before)
      await change()
      const after = await collections.read('100', how)
      if (how.shared) expect(after).not.toBe(before)
      expect(await collections.read('100', how)).toBe(after)
    }
    const seen = await collections.read('100', how)
    expect(Array.from(seen.list(), ({ id }) => id)).toEqual(how.shared ? ['shared:wire'] : [])
    expect(await collections.read('100', { shared: true, sources: ['Times'] })).not.toBe(seen)
  })
})

describe("the program's own articles", () => {
  test('are what main has until the first article is added, and leave nothing in the data folder', async () => {
    const { collections, dataDir } = await openNew()
    const main = await collections.open('main')
    expect([await found(main, 'lighthouse'), main.size, people(main, 'inga')]).toEqual([['seed'], 1, ['Inga Thorsen']])
    expect((await main.article('seed'))?.text).toBe(seed.text)
    expect(await readdir(dataDir)).toEqual([])
    await main.add(arriving(ferry))
    expect([await found(main, 'lighthouse'), main.size, people(main, 'inga')]).toEqual([[], 1, []])
    await main.remove('ferry')
    expect(await found(main, 'lighthouse')).toEqual(['seed'])
  })

  test('a guild reads main along only where that is switched on', async () => {
    const { collections } = await openNew()
    const main = await collections.open('main')
    await main.add(arriving(bridge, { ...ferry, text: 'The ferry of the shared collection, said Lena Holt at noon.' }))
    const guild = await collections.open('100')
    await guild.add(arriving(ferry))
    const alone = await collections.read('100', { shared: false })
    expect([await found(alone, 'bridge'), alone.size, people(alone, 'aske')]).toEqual([[], 1, []])

    const both = await collections.read('100', { shared: true })
    expect((await found(both, 'ferry')).sort()).toEqual(['ferry', 'shared:ferry'])
    expect([await found(both, 'bridge'), both.size, people(both, 'aske')]).toEqual([['shared:bridge'], 3, ['Jon Aske']])
    expect((await both.article('shared:ferry'))?.text).toMatch(/shared collection/)
    expect((await both.article('shared:ferry'))?.id).toBe('shared:ferry')
    expect((await both.article('ferry'))?.text).toBe(ferry.text)
    expect(both.catalogue.suggest('article', 'bridge', 5)).toEqual([{ name: 'A new bridge', value: 'shared:bridge' }])
    expect([both.catalogue.correct('councill'), both.catalogue.correct('council')]).toEqual(['council', undefined])
    expect(both.copiesOf('ferry')).toEqual([])
    await main.add(arriving({ ...ferry, id: 'wire', title: 'Aground' }))
    expect([both.copiesOf('ferry'), both.copiesOf('shared:wire'), guild.copiesOf('ferry')]).toEqual([
      ['shared:wire'],
      ['ferry'],
      [],
    ])
    const filtered = await both.index.search({ text: 'ferry', article: 'shared:ferry' }, 5)
    expect(filtered.map(({ passage }) => passage.article)).toEqual(['shared:ferry'])
    const holding = (article: string) => both.index.frequency('holt', { article })
    expect([holding('shared:ferry'), holding('ferry')]).toEqual([1, 0])
    expect((await both.index.search({ text: 'ferry', article: 'ferry' }, 5)).map((hit) => hit.passage.article)).toEqual(
      ['ferry'],
    )

    // An article that a guild itself calls so is its own.
    await guild.add(arriving({ ...ferry, id: 'shared:ferry', text: 'The harbour of Aske was closed, said Olaf Berg.' }))
    const clashing = await collections.read('100', { shared: true })
    expect((await clashing.article('shared:ferry'))?.text).toMatch(/Olaf Berg/)
    expect((await clashing.article('shared:bridge'))?.title).toBe('A new bridge')
  })
})
