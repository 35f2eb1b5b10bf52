// Autocomplete and spelling as people type: half words, slips of the fingers, missing accents, first names, case.
import { describe, expect, test } from 'vitest'
import { createCatalogue } from '../../src/index/index.ts'
import { makeArticle } from '../articles/store/articles.ts'

const TEXTS: readonly (readonly [title: string, source: string, text: string])[] = [
  [
    'Harbour talks begin',
    'Coast Times',
    'Foreign Minister Sergei Lavrov met Chancellor Angela Merkel. Sergei Lavrov left at noon. Although Sergei Lavrov smiled, few did.',
  ],
  [
    'Monkeypox: what to know',
    'Coast Times',
    'Dr. Ruth O’Brien and Gov. Ron DeSantis spoke. On Monday Ruth O’Brien spoke again.',
  ],
  [
    'Elections in the north',
    'Ellin Herald',
    'Recep Tayyip Erdoğan and Vladimir Putin sent word. President Putin is ill, Vladimir Putin said.',
  ],
  [
    'G-7 summit',
    'Ellin Herald',
    'Kim Jong Un stayed away. Kim Jong-un was in New York, the White House said on Friday. Jeff Merkley wrote it down.',
  ],
]

const catalogue = createCatalogue()
for (const [i, [title, source, text]] of TEXTS.entries()) catalogue.add(makeArticle(`a${i}`, { title, source, text }))

describe('people', () => {
  test.each([
    ['sergei', 'Sergei Lavrov'],
    ['lavr', 'Sergei Lavrov'],
    ['LAVROV', 'Sergei Lavrov'],
    ['lavrov sergei', 'Sergei Lavrov'],
    ['lavrof', 'Sergei Lavrov'],
    ['lavorv', 'Sergei Lavrov'],
    ['sergey lavrov', 'Sergei Lavrov'],
    ['angela', 'Angela Merkel'],
    ['mekrel', 'Angela Merkel'],
    ['erdogan', 'Recep Tayyip Erdoğan'],
    ['Erdoğan', 'Recep Tayyip Erdoğan'],
    ['erdogn', 'Recep Tayyip Erdoğan'],
    ['putn', 'Vladimir Putin'],
    ['vladmir puttin', 'Vladimir Putin'],
    ['obrien', 'Ruth O’Brien'],
    ["o'brien", 'Ruth O’Brien'],
    ['de santis', 'Ron DeSantis'],
    ['desant', 'Ron DeSantis'],
    ['kim jong', 'Kim Jong Un'],
  ])('%j is meant for %s', (typed, name) => {
    expect(catalogue.suggest('person', typed, 5)[0]).toEqual({ name, value: name })
  })

  test('a half-typed name is offered beside what it may be misspelt for', () => {
    const names = catalogue.suggest('person', 'merkl', 5).map(({ name }) => name)
    expect(names.sort()).toEqual(['Angela Merkel', 'Jeff Merkley'])
  })

  test('two ways to write one name are offered once', () => {
    expect(catalogue.suggest('person', 'kim', 5)).toHaveLength(1)
  })

  test('who is named in most articles comes first, and places, offices and days are nobody', () => {
    catalogue.add(
      makeArticle('more', { text: 'Vladimir Putin spoke. So did Mayor Jane Aske on Friday Night in Los Angeles.' }),
    )
    const names = catalogue.suggest('person', '', 25).map(({ name }) => name)
    expect(names[0]).toBe('Vladimir Putin')
    expect(names.slice(1).sort()).toEqual([
      'Angela Merkel',
      'Jane Aske',
      'Jeff Merkley',
      'Kim Jong Un',
      'Recep Tayyip Erdoğan',
      'Ron DeSantis',
      'Ruth O’Brien',
      'Sergei Lavrov',
    ])
  })

  test.each(['zzzzzz', '!!', '\u{1f600}'])('nobody is meant by %j', (typed) => {
    expect(catalogue.suggest('person', typed, 5).length).toBe(typed === 'zzzzzz' ? 0 : 5)
  })
})

test.each([
  ['article', 'monkey pox', 'a1'],
  ['article', 'monkypox', 'a1'],
  ['article', 'harb', 'a0'],
  ['article', 'eletcions', 'a2'],
  ['article', 'g7', 'a3'],
  ['article', 'summit g 7', 'a3'],
  ['source', 'ell', 'Ellin Herald'],
  ['source', 'haerld', 'Ellin Herald'],
  ['source', 'cosat times', 'Coast Times'],
] as const)('%s: %j finds %s', (field, typed, value) => {
  expect(catalogue.suggest(field, typed, 5)[0]?.value).toBe(value)
})

test.each([
  ['lavrof', 'lavrov'],
  ['Lavorv', 'lavrov'],
  ['putn', 'putin'],
  ['eletcions', 'elections'],
  ['chancelor', 'chancellor'],
  ['minnister', 'minister'],
  ['Merkel', undefined],
  ['erdogan', undefined],
  ['qwertyuiop', undefined],
  ['abc', undefined],
])('%j is corrected to %j', (typed, right) => {
  expect(catalogue.correct(typed)).toBe(right)
})

test('a word of a hundred thousand letters is no word, and takes no time', () => {
  const long = 'a'.repeat(100_000)
  expect(catalogue.correct(long)).toBeUndefined()
  expect(catalogue.suggest('person', long, 5)).toEqual([])
})
