// Collections in a data folder: changes are visible at once, also those of another process, and nothing crosses.
import { readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { makeArticle } from '../articles/store/articles.ts'
import { arriving, bridge, ferry, found, openNew, people } from './open-new.ts'

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
