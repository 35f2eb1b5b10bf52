// Plain text, through the door: the seed article word for word, dates by evidence, and every character accounted for.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ArticleRead, fold, readSpans, toRaw } from '../../src/articles/index.ts'
import { articleOf, readAll, readText } from './text-files.ts'

const SEED = join(import.meta.dirname, '../../seeds/000_340e43898ce4339f.txt')

describe('the seed article', async () => {
  const [read] = (await readAll(SEED)) as ArticleRead[]
  const { article, cuts } = read!

  test('is read word for word', () => {
    expect(`${article.text}\n`).toBe(readFileSync(join(import.meta.dirname, 'golden/seed.txt'), 'utf8'))
  })

  test('has its title, source and url from its own head and page header', () => {
    expect(article.title).toBe(
      "No secret message: Lavrov didn't deliver anything from Putin to Trump, says presidential aide",
    )
    expect([article.source, article.url, article.language]).toEqual(['Cuba Si', 'http://cubasi.cu', 'en'])
  })

  test('is of 11 May, not of 5 November, and tells why', () => {
    expect([article.date, article.dateReason]).toEqual([
      '2017-05-11',
      'the text says "Thursday", and 2017-05-11 was one',
    ])
  })

  test('each cut has a reason, and text and cuts together are all that is in the file', () => {
    expect(cuts.map(({ reason }) => reason)).toEqual([
      'title',
      'date line',
      'promotion',
      'running head',
      'promotion',
      'leftover tag',
      'leftover tag',
      'page number',
    ])
    const kept = toRaw(article.raw, article.map, 0, article.text.length)
    const words = [...kept, ...cuts.map(({ start, end }) => [start, end] as const)].sort(([a], [b]) => a - b)
    const bare = (text: string) => text.replace(/\s+/g, '')
    expect(bare(readSpans(article.raw, words))).toBe(bare(article.raw))
  })
})

describe('a numeric date', () => {
  const body = (text: string) => `A title\n\n03/04/2017\n\n${text}\n`
  test.each([
    ['another date of the article is day first', body('It began on 25/12/2016.'), '2017-04-03'],
    ['another date of the article is month first', body('It began on 12/25/2016.'), '2017-03-04'],
    ['a weekday of the text decides', body('He spoke on Monday.'), '2017-04-03'],
    ['the other weekday decides', body('He spoke on Saturday.'), '2017-03-04'],
    ['nothing tells: day first by default', body('He spoke.'), '2017-04-03'],
    ['an impossible one is none', 'A title\n\n31/02/2017\n\nHe spoke.\n', undefined],
    ['a month in letters needs no evidence', 'A title\n\nMay 3, 2017\n\nHe spoke.\n', '2017-05-03'],
  ])('%s', async (_, content, date) => {
    expect(articleOf(await readText(content)).date).toBe(date)
  })
})

test('a logbook of days is read in a moment; its first day is its date', async () => {
  const day = (i: number) => `Date: 0${1 + (i % 9)}-04-2019\n\nThe ship lay in the harbour of Ell.\n`
  const log = `The log of the ship\n\n${Array.from({ length: 20_000 }, (_, i) => day(i)).join('\n')}`
  const { date, text } = articleOf(await readText(log))
  expect([date, text.split('\n\n').length]).toEqual(['2019-04-01', 2 * 20_000 - 1])
})

describe('the lines at the head', () => {
  const read = async (...lines: string[]) => {
    const body = 'The harbour festival returns this weekend for the first time since 2021, it was said on Thursday.'
    const { title, date, source, author, text } = articleOf(await readText(`${lines.join('\n')}\n\n${body}\n`))
    return { title, date, source, author, left: text.replace(body, '').trim() }
  }
  const title = 'Harbour festival returns'
  const date = '2024-06-07'

  test.each([
    ['right below the title', ['Sunday Herald', 'June 7, 2024'], { source: 'Sunday Herald', date }],
    ['in one line', ['', 'Sunday Herald | June 7, 2024 | 5 min read'], { source: 'Sunday Herald', date }],
    ['in brackets', ['Sunday Herald (June 7, 2024)'], { source: 'Sunday Herald', date }],
    ['date first', ['7 June 2024 - The Ell Post'], { source: 'The Ell Post', date }],
    [
      'with a name',
      ['', 'By Carla Reyes | The Daily Ledger | 7 June 2024'],
      { author: 'Carla Reyes', source: 'The Daily Ledger', date },
    ],
    [
      'with commas',
      ['By Ann Lee, The Times of Ell, 7 June 2024'],
      { author: 'Ann Lee', source: 'The Times of Ell', date },
    ],
    ['a byline alone', ['By Ann Lee', 'June 7, 2024'], { author: 'Ann Lee', date }],
    [
      'labelled',
      ['Source: Northwind', 'Author: Ann Lee', 'Date: 7 June 2024'],
      { source: 'Northwind', author: 'Ann Lee', date },
    ],
    ['in Spanish', ['La Gaceta, 7 de junio de 2024'], { source: 'La Gaceta', date }],
    [
      'in German',
      ['Von Anna Meier, Ellmouther Abendzeitung', 'Freitag, 7. Juni 2024'],
      { author: 'Anna Meier', source: 'Ellmouther Abendzeitung', date },
    ],
    ['in French', ['Le Monde, le 7 juin 2024 à 10h30'], { source: 'Le Monde', date }],
    ['in Russian', ['Российская газета, 7 июня 2024 года'], { source: 'Российская газета', date }],
  ])('tell source, author and date %s', async (_, lines, told) => {
    expect(await read(title, ...lines)).toEqual({ title, left: '', source: undefined, author: undefined, ...told })
  })

  test.each([
    ['a title in two lines is one', [title, 'after three years'], { title: `${title} after three years` }],
    ['a title may have a label', [`Title: ${title}`, 'June 7, 2024'], { title, date }],
    ['a title may stand below', ['Sunday Herald', 'June 7, 2024', title], { title, date, source: 'Sunday Herald' }],
    ['a newspaper may be the title', ['Washington Post'], { title: 'Washington Post' }],
    ['an event may be the title', ['Town Meeting, 7 June 2024'], { title: 'Town Meeting, 7 June 2024' }],
    [
      'a name of no known kind stays',
      [title, '', 'Port Elgin, 7 June 2024'],
      { title, date, left: 'Port Elgin, 7 June 2024' },
    ],
    ['a dateline stays', [title, '', 'UNITED NATIONS (AP) _'], { title, left: 'UNITED NATIONS (AP) _' }],
    ['a section is no source', [title, '', 'World News'], { title, left: 'World News' }],
    [
      'a sentence is no date',
      [title, '', 'It began in Ell, 7 June 2024'],
      { title, left: 'It began in Ell, 7 June 2024' },
    ],
  ])('%s', async (_, lines, told) => {
    expect(await read(...lines)).toEqual({ left: '', date: undefined, source: undefined, author: undefined, ...told })
  })
})

describe('days are no furniture', () => {
  const first = 'The rowing club of Ell meets at the boathouse, and all members are welcome to come.'
  const last = 'Everybody brings a life jacket of their own to each of the meetings of the club.'
  test.each([
    ['a calendar', ['05/03/2024 Training', '12/03/2024 Training', '23/03/2024 Meeting', '30/11/2024 Meeting']],
    ['minutes', ['12.03.2024, 18:30 Opened by Ann Lee', '19.03.2024, 18:30 Opened by Ann Lee']],
    ['days and months alone', ['10/12', 'Training', '17/12', 'Training', '24/12', 'Training']],
    ['days of one month, one after the other', ['1/12', 'Training', '2/12', 'Training', '3/12', 'Training']],
    ['days and scores', ['05/03/2024 Ell against Thorn 3/2', '12/03/2024 Ell against Thorn 1/2']],
    ['addresses', ['Tickets: https://ell.example/may', 'Tickets: https://ell.example/june']],
    ['a share', ['1/3', 'of all members came']],
  ])('%s', async (_, lines) => {
    const { text } = articleOf(
      await readText(`The rowing club in spring\n\n${first}\n\n${lines.join('\n')}\n\n${last}`),
    )
    expect(text.replace(/\s+/g, ' ')).toBe([first, ...lines, last].join(' '))
  })

  test('a running head stands on several pages, the same words on one page are the article’s', async () => {
    const page = (words: string) => `Rowing club of Ell\n\n${words}\n\f`
    const days = '05/03/2024 Training\n12/03/2024 Training\n19/03/2024 Training'
    const { text } = articleOf(await readText(`Spring at the club\n\n${page(first)}${page(days)}${page(last)}`))
    expect(text).toBe(`${first}\n\n${days}\n\n${last}`)
  })

  test('numbers that count all pages are, and so are the heads of printed sheets', async () => {
    const sheet = (page: number, words: string) =>
      `05/03/2024 Ferry news\n\n${words}\n\nhttps://ell.example/ferry ${page}/2\n\n`
    const numbered = `${first}\n\n1/2\n\n${last}\n\n2/2`
    const both = `${first}\n\n${last}`
    expect(articleOf(await readText(sheet(1, first) + sheet(2, last))).text).toBe(both)
    expect(articleOf(await readText(numbered)).text).toBe(both)
  })
})

describe('lines', () => {
  test.each([
    [
      'blank lines inside a sentence have no meaning',
      'The two have\n\nalready talked.',
      'The two have already talked.',
    ],
    ['paragraphs stay apart', 'One ended.\n\nTwo began.', 'One ended.\n\nTwo began.'],
    [
      '"Read more" inside a sentence is the article\'s',
      'Children should read more books.',
      'Children should read more books.',
    ],
    [
      'a sentence that begins so is kept',
      'Read more than one book a week, she said.',
      'Read more than one book a week, she said.',
    ],
    ['tags go, their words stay', 'He <b>held</b> talks.', 'He held talks.'],
    ['less-than signs are no tags', 'If a < b and b > c.', 'If a < b and b > c.'],
  ])('%s', async (_, content, text) => {
    expect(articleOf(await readText(content)).text).toBe(text)
  })

  test('a page head or number that is stuck to a word goes, and the sentence is whole', async () => {
    const head = 'A second bridge over the Ell Published on The Ell (http://ell.example)'
    const content = `A second bridge over the Ell is built\n\nThe two have${head} already talked.\n\nThey will meet again.Page 3 of 3`
    const { text, source } = articleOf(await readText(content))
    expect([text, source]).toEqual(['The two have already talked.\n\nThey will meet again.', 'The Ell'])
  })

  test('hard-wrapped lines are rejoined, and a word that was split at a line end is whole', async () => {
    const wrapped =
      'The ministers of the seven countries met on an inter-\nnational stage that nobody had prepared for them, and\nthey left it without a word to those who waited outside.\n'
    const { text } = articleOf(await readText(wrapped))
    expect(text).toBe(
      'The ministers of the seven countries met on an international stage that nobody had prepared for them, and they left it without a word to those who waited outside.',
    )
  })
})

test('any range of any text reads back from its spans', async () => {
  const part = fc.constantFrom(
    'Word',
    'goes on',
    'ends.',
    ' ',
    '\n',
    '\n\n',
    '\f',
    'Page 2 of 9',
    '\nRead more about it\n',
    '<u>',
    '-\n',
    '\u00a0',
    '\u00ad',
    '"',
  )
  await fc.assert(
    fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 40 }), fc.nat(), fc.nat(), async (parts, a, b) => {
      const [event] = await readText(parts.join(''))
      if (event?.kind !== 'article') return
      const { raw, text, map } = event.article
      const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number]
      expect(readSpans(raw, toRaw(raw, map, start, end))).toBe(fold(text.slice(start, end)))
    }),
    { numRuns: 300 },
  )
})
