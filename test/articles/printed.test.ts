// Articles printed from web pages and newspapers, as text: every word of the article, none of the furniture.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { expectReadsBack, readOne } from './reading.ts'

const file = (name: string) => readFileSync(new URL(`fixtures/printed/${name}`, import.meta.url), 'utf8')

const PRINTED = [
  [
    'chrome',
    {
      title: 'Ferry line to Kallund reopens after nine months',
      date: '2017-05-11',
      source: 'Ellmouth Herald',
      url: 'https://www.ellmouthherald.com/news/ferry-line-reopens',
      author: 'Ada Brook',
    },
  ],
  ['broadcaster', { title: 'Valley floods: Two villages cut off as river rises', date: '2017-05-11' }],
  ['broadsheet', { title: 'Minister quits over the loan to the Kallund shipyard', date: '2017-05-11' }],
  ['german', { title: 'Brücke über den Ell wird im Herbst gesperrt', date: '2017-05-11', language: 'de' }],
  [
    'agency',
    {
      title: 'Storm closes the harbour of Kallund',
      date: '2017-05-11',
      source: 'The Ell',
      url: 'https://www.theell.example/2017/05/storm',
    },
  ],
  [
    'edition',
    {
      title: 'Kallund Votes to Keep Its Ferry, and Its Captain',
      date: '2017-05-11',
      author: 'PETER BAKER',
      url: 'https://nyti.ms/2pz1a2b',
    },
  ],
  ['portal', { title: 'Ministers agree on river treaty', date: '2017-06-05', author: 'Ann Ek' }],
  ['weekly', { title: 'Council sells the old customs house', date: '2017-05-12' }],
] as const

describe.each(PRINTED)('%s', (name, fields) => {
  test('word for word, with what its head tells', async () => {
    const read = await readOne(file(`${name}.txt`), 'a.txt')
    expect(`${read.article.text}\n`).toBe(file(`${name}.golden.txt`))
    expect(read.article).toMatchObject(fields)
    for (let i = 0; i < 50; i++) expectReadsBack(read, i * 37, i * 211)
  })
})

const SENTENCE =
  'The council of Ellmouth decided on Tuesday to build a second bridge over the river, after years of talks.'

describe('what only looks like furniture is the article’s', () => {
  test.each([
    ['a share of something', '1/3 of the votes were cast by post.'],
    ['a sentence that begins as a caption', 'Photo: that was all the note said. Nobody knew why.'],
    ['a day at the beginning of a line', '11/5/2017 was the day on which the old bridge fell into the river.'],
    ['an address in a sentence', 'The plans are at https://ell.example/plans until the end of May.'],
    ['keywords in a sentence', 'Keywords such as bridge and river were found.'],
    [
      'a wrapped line that looks like a caption',
      'What the visitors saw on the walls of the house were only\nPhotographs by children of the village school of Norrby\nand two or three letters of their teachers to the mayor.',
    ],
  ])('%s', async (_, line) => {
    const { text } = (await readOne(`${SENTENCE}\n\n${line}\n\n${SENTENCE}`, 'a.txt')).article
    expect(text.replace(/\s+/g, ' ')).toBe(`${SENTENCE} ${line.replace(/\n/g, ' ')} ${SENTENCE}`)
  })
})

test.each(['1/', '11/5/2017 ', 'https://', 'a '.repeat(2), 'Photo: ', '- '])(
  '100,000 characters of "%s" are read at once',
  async (part) => {
    const { article } = await readOne(`${SENTENCE}\n\n${part.repeat(100_000 / part.length)}`, 'a.txt')
    expect(article.text).toContain(SENTENCE)
  },
)
