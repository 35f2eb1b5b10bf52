// Collections in a data folder: changes are visible at once, also those of another process, and nothing crosses.
import { readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { type Collection, openCollections } from '../../src/collections/index.ts'
import { makeArticle, temporaryFolder } from '../articles/store/articles.ts'

const ferry = makeArticle('ferry', {
  title: 'Ferry aground',
  source: 'Herald',
  text: 'The ferry ran aground, said Ruth Calder at noon.',
})
const bridge = makeArticle('bridge', {
  title: 'A new bridge',
  source: 'Times',
  text: 'The council voted for a bridge, said Jon Aske at noon.',
})
const seed = makeArticle('seed', { title: 'Seed', text: 'The lighthouse was lit in March, said Inga Thorsen at noon.' })

const arriving = (...articles: (typeof ferry)[]) => articles.map((article) => ({ article, place: `/${article.id}` }))
const found = async (collection: Collection, text: string) =>
  (await collection.index.search({ text }, 5)).map(({ passage }) => passage.article)
const people = (collection: Collection, partial: string) =>
  collection.catalogue.suggest('person', partial, 5).map(({ name }) => name)

async function openNew() {
  const dataDir = await temporaryFolder()
  const told: string[] = []
  const log = { info: (message: string) => told.push(message), warn: (message: string) => told.push(message) }
  /** Another process, as far as this one can see. */
  const again = (longLived = false, passagesMax?: number) =>
    openCollections({
      dataDir,
      engine: 'compact',
      log,
      seeds: async () => [{ article: seed, cuts: [] }],
      longLived,
      ...(passagesMax !== undefined && { passagesMax }),
    })
  return { dataDir, told, again, collections: again() }
}

describe('a kept collection', () => {
  test('finds an article from the moment it is added until it is removed', async () => {
    const { collections } = await openNew()
    const guild = await collections.open('100')
    await guild.add(arriving(ferry, bridge))
    expect([await found(guild, 'ferry aground'), people(guild, 'calder')]).toEqual([['ferry'], ['Ruth Calder']])
    expect([guild.size, [...guild.list()].map(({ id }) => id)]).toEqual([2, ['ferry', 'bridge']])
    expect((await guild.analysis('ferry'))?.text).toBe(ferry.text)
    expect(await guild.remove('ferry')).toBe(true)
    expect([await found(guild, 'ferry aground'), people(guild, 'calder')]).toEqual([[], []])
    expect([guild.size, await guild.article('ferry'), await guild.analysis('ferry')]).toEqual([1, undefined, undefined])
  })

  test('finds a corrected version, not the older one, which stays readable', async () => {
    const { collections } = await openNew()
    const guild = await collections.open('100')
    await guild.add(arriving(ferry))
    await guild.analysis('ferry')
    await guild.add(
      arriving({ ...ferry, ...makeArticle('ferry', { text: 'The trawler sank, said Jon Aske at noon.' }) }),
    )
    expect([await found(guild, 'trawler'), await found(guild, 'aground'), people(guild, 'calder')]).toEqual([
      ['ferry'],
      [],
      [],
    ])
    expect((await guild.analysis('ferry'))?.text).toMatch(/trawler/)
    expect((await guild.version('ferry', 1))?.text).toBe(ferry.text)
    expect(guild.history('ferry').map(({ version, place }) => [version, place])).toEqual([
      [1, '/ferry'],
      [2, '/ferry'],
    ])
  })

  test.each([false, true])('groups copies as they come and go (long-lived: %s)', async (longLived) => {
    const { again } = await openNew()
    const guild = await again(longLived).open('100')
    await guild.add(arriving(ferry))
    expect(guild.copiesOf('ferry')).toEqual([])
    await guild.add(arriving({ ...ferry, id: 'copy', title: 'Stuck' }))
    expect(guild.copiesOf('ferry')).toEqual(['copy'])
    await guild.remove('copy')
    expect(guild.copiesOf('ferry')).toEqual([])
  })
})

describe('another process', () => {
  test('sees what is added and removed when it next opens the collection', async () => {
    const { collections, again } = await openNew()
    const other = again()
    const here = await collections.open('100')
    await other.open('100')
    await here.add(arriving(ferry, bridge))
    expect(await found(await other.open('100'), 'ferry')).toEqual(['ferry'])
    await here.remove('ferry')
    const there = await other.open('100')
    expect([await found(there, 'ferry'), people(there, 'calder'), people(there, 'aske')]).toEqual([
      [],
      [],
      ['Jon Aske'],
    ])
  })

  test('starts from the saved index, and takes up what came after it', async () => {
    const { collections, again, told, dataDir } = await openNew()
    const guild = await collections.open('100')
    await guild.add(arriving(ferry))
    await collections.close()
    const between = await again().open('100')
    await between.add(arriving(bridge))
    await between.remove('ferry')
    const later = await again().open('100')
    expect([await found(later, 'ferry'), await found(later, 'bridge'), later.size]).toEqual([[], ['bridge'], 1])
    expect(await readdir(join(dataDir, 'collections', '100'))).toContain('index-compact.snapshot')
    expect(told).toEqual([])
  })

  test('is saved at the end though another cannot be', async () => {
    const { dataDir, collections } = await openNew()
    for (const id of ['100', '200']) await (await collections.open(id)).add(arriving(ferry))
    await rm(join(dataDir, 'collections', '100'), { recursive: true })
    await expect(collections.close()).rejects.toThrow('ENOENT')
    expect(await readdir(join(dataDir, 'collections', '200'))).toContain('index-compact.snapshot')
  })

  const damages: [string, (path: string) => Promise<void>, RegExp][] = [
    ['torn', (path) => truncate(path, 300), /torn/],
    ['empty', (path) => truncate(path, 0), /another version/],
    ['of another version', async (path) => writeFile(path, `x${await readFile(path)}`), /another version/],
    [
      'changed in one byte',
      (path) => readFile(path).then((bytes) => writeFile(path, bytes.fill(7, bytes.length - 9, bytes.length - 8))),
      /torn/,
    ],
  ]
  test.each(damages)('builds an index that is %s again, and says so once', async (_, damage, said) => {
    const { collections, again, told, dataDir } = await openNew()
    await (await collections.open('100')).add(arriving(ferry))
    await collections.close()
    await damage(join(dataDir, 'collections', '100', 'index-compact.snapshot'))
    expect(await found(await again().open('100'), 'ferry')).toEqual(['ferry'])
    expect(told).toEqual([expect.stringMatching(said)])
  })
})

describe('nothing crosses', () => {
  test('what one guild has, another does not find, name, or correct to', async () => {
    const { collections } = await openNew()
    await (await collections.open('100')).add(arriving(ferry))
    const other = await collections.open('200')
    expect([await found(other, 'ferry'), other.size, await other.article('ferry')]).toEqual([[], 0, undefined])
    expect([people(other, 'calder'), people(other, ''), other.catalogue.correct('agroundd')]).toEqual([
      [],
      [],
      undefined,
    ])
    expect([other.index.passages, other.index.frequency('ferri')]).toEqual([0, 0])
  })

  test.each([
    '',
    '.',
    '..',
    '../100',
    '100/../200',
    '100/articles',
    'a\\b',
    'C:',
    'Main',
    'a b',
    'a\0',
    '.tmp',
    'x'.repeat(65),
  ])('%j is no collection', async (id) => {
    const { collections, dataDir } = await openNew()
    await expect(collections.open(id)).rejects.toMatchObject({ code: 'collections/id' })
    expect(await readdir(dataDir)).toEqual([])
  })
})

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
