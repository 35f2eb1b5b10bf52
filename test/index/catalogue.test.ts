// The catalogue: suggestions and corrections follow the articles that come and go, and survive a snapshot.
import { describe, expect, test } from 'vitest'
import { createCatalogue } from '../../src/index/index.ts'
import { makeArticle } from '../articles/store/articles.ts'

const visit = makeArticle('visit', {
  title: 'A visit to Bergholm',
  source: 'Ellin Herald',
  text: 'The minister met Ruth Calder in Bergholm. At noon Ruth Calder spoke to fishermen about dredging.',
})
const ferry = makeArticle('ferry', {
  title: 'Ferry aground',
  source: 'Coast Times',
  text: 'The ferry ran aground, said Jon Aske and Ruth Calder, and fishermen lost an auction.',
})

function filled() {
  const catalogue = createCatalogue()
  for (const article of [visit, ferry]) catalogue.add(article)
  return catalogue
}

describe.each([
  ['as it was filled', filled],
  ['loaded from a snapshot', () => createCatalogue(filled().snapshot())],
  [
    'searched before it was filled',
    () => {
      const catalogue = createCatalogue()
      catalogue.suggest('person', 'r', 5)
      catalogue.correct('ferrry')
      for (const article of [visit, ferry]) catalogue.add(article)
      return catalogue
    },
  ],
  [
    'warmed while articles came and went',
    () => {
      const catalogue = filled()
      void catalogue.warm()
      catalogue.remove(visit)
      catalogue.add(visit)
      return catalogue
    },
  ],
])('a catalogue %s', (_, make) => {
  test('suggests by a beginning, a typo, and nothing typed', () => {
    const catalogue = make()
    expect(catalogue.suggest('person', 'cald', 5)).toEqual([{ name: 'Ruth Calder', value: 'Ruth Calder' }])
    expect(catalogue.suggest('person', 'Askee', 5).map(({ name }) => name)).toEqual(['Jon Aske'])
    expect(
      catalogue
        .suggest('source', '', 5)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['Coast Times', 'Ellin Herald'])
    expect(catalogue.suggest('article', 'ferry', 5)).toEqual([{ name: 'Ferry aground', value: 'ferry' }])
    expect(catalogue.suggest('person', 'zzz', 5)).toEqual([])
  })

  test('corrects an unknown word to the nearest known one, and leaves known and short ones alone', () => {
    const catalogue = make()
    expect(catalogue.correct('fishermn')).toBe('fishermen')
    expect(catalogue.correct('Fishermen')).toBeUndefined()
    expect(catalogue.correct('fer')).toBeUndefined()
    expect(catalogue.correct('parliament')).toBeUndefined()
  })

  test('forgets what only a removed article had', () => {
    const catalogue = make()
    catalogue.remove(ferry)
    expect(catalogue.suggest('person', 'Jon Aske', 5)).toEqual([])
    expect(catalogue.suggest('person', 'Ruth', 5)).toHaveLength(1)
    expect(catalogue.correct('auctionn')).toBeUndefined()
    catalogue.add(ferry)
    expect(catalogue.correct('auctionn')).toBe('auction')
  })
})

test.each(['', '{', '[]', '{"format":0,"entries":[],"words":[]}'])('the bytes %j are no catalogue', (bytes) => {
  expect(() => createCatalogue(Buffer.from(bytes))).toThrow(/damaged or of another version/)
})

test('what comes and goes while a catalogue is warmed is as if it had come and gone before', async () => {
  const catalogue = createCatalogue()
  catalogue.add(visit)
  const warmed = catalogue.warm()
  catalogue.add(ferry)
  catalogue.remove(visit)
  await warmed
  expect(catalogue.suggest('source', '', 5).map(({ name }) => name)).toEqual(['Coast Times'])
  expect([catalogue.correct('auctionn'), catalogue.correct('dredgingg')]).toEqual(['auction', undefined])
  catalogue.remove(ferry)
  expect(catalogue.suggest('source', '', 5)).toEqual([])
})

test('articles without a title are suggested by their ids, each of them', () => {
  const catalogue = createCatalogue()
  const untitled = ['pier-2', 'pier 2'].map((id) => makeArticle(id, { title: undefined }))
  for (const article of untitled) catalogue.add(article)
  const found = catalogue.suggest('article', 'pier', 5).map(({ value }) => value)
  expect(found.sort()).toEqual(['pier 2', 'pier-2'])
  catalogue.remove(untitled[0]!)
  expect(catalogue.suggest('article', '', 5)).toEqual([{ name: 'pier 2', value: 'pier 2' }])
})
