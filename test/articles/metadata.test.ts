// What a page says of itself, through the door: whose word goes first, and what is no word at all.
import { describe, expect, test } from 'vitest'
import { readBytes } from '../../src/articles/index.ts'
import { readOne } from './reading.ts'

const FIRST =
  'The council of the town of Ellmouth decided on Tuesday to build a second bridge over the river, after years of talks.'
const SECOND =
  'Work will begin in spring, said its mayor, Ada Brook, and it will cost about four million pounds, half of it lent by the bank.'
const BODY = `<article><p>${FIRST}</p><p>${SECOND}</p></article>`

const page = (head: string, body = BODY) =>
  `<!doctype html><html><head><title>Bridge - The Ell</title>${head}</head><body>${body}</body></html>`
const linked = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`
const news = (more: object) => linked({ '@type': 'NewsArticle', ...more })

async function fieldsOf(head: string, body?: string) {
  const { title, date, dateReason, source, url, author } = (await readOne(page(head, body), 'a.html')).article
  return { title, date, dateReason, source, url, author }
}

describe('whose word goes first', () => {
  const all = [
    news({ headline: 'Linked', datePublished: '2020-01-01', author: 'Ann Link', publisher: { name: 'Linked Post' } }),
    [
      ['og:title', 'Graph'],
      ['article:published_time', '2020-01-02'],
      ['og:site_name', 'Graph Post'],
    ].map(([name, content]) => meta(name!, content!)),
    '<time itemprop="datePublished" datetime="2020-01-03">then</time>',
    [meta('date', '2020-01-04'), meta('author', 'Mel Meta'), meta('twitter:title', 'Bird')],
    '<article><time datetime="2020-01-05">now</time></article>',
    '<time datetime="2020-01-06">now</time>',
  ].map((each) => [each].flat().join(''))

  test.each([
    [0, 'Linked', '2020-01-01', 'JSON-LD datePublished', 'Linked Post', 'Ann Link'],
    [1, 'Graph', '2020-01-02', 'OpenGraph', 'Graph Post', 'Mel Meta'],
    [2, 'Bird', '2020-01-03', 'a <time> marked as that of publication', undefined, 'Mel Meta'],
    [3, 'Bird', '2020-01-04', 'meta', undefined, 'Mel Meta'],
    [4, 'Bridge - The Ell', '2020-01-05', 'the first <time> of its article', undefined, undefined],
    [5, 'Bridge - The Ell', '2020-01-06', 'its only <time>', undefined, undefined],
  ])('without the first %d that tell', async (without, title, date, where, source, author) => {
    const fields = await fieldsOf('', all.slice(without).join('') + BODY)
    expect(fields).toMatchObject({ title, date, dateReason: `the page says so (${where})` })
    expect([fields.source, fields.author]).toEqual([source, author])
  })

  test('times of several days outside the article are none of its own', async () => {
    const times = '<time datetime="2020-01-05">x</time><time datetime="2020-01-06">y</time>'
    expect((await fieldsOf('', times + BODY)).date).toBeUndefined()
  })
})

describe('JSON-LD', () => {
  const organization = { '@type': 'Organization', '@id': '#org', name: 'The Ell' }
  const person = { '@type': 'Person', '@id': '#bo', name: 'Bo Lund' }
  const pointing = {
    '@type': 'NewsArticle',
    headline: 'A bridge',
    publisher: { '@id': '#org' },
    author: { '@id': '#bo' },
  }
  const expected = { title: 'A bridge', source: 'The Ell', author: 'Bo Lund' }
  test.each([
    ['a graph whose objects point to each other', linked({ '@graph': [organization, pointing, person] })],
    ['a list', linked([organization, pointing, person])],
    ['several scripts', linked(organization) + linked(pointing) + linked(person)],
    [
      'a page whose main entity it is',
      linked({ '@type': 'WebPage', mainEntity: pointing }) + linked([organization, person]),
    ],
    ['types in a list', linked([{ ...pointing, '@type': ['Article', 'Thing'] }, organization, person])],
    [
      'a broken script before it',
      `<script type="application/ld+json">{"a":</script>${linked([organization, pointing, person])}`,
    ],
    ['line feeds inside its strings', linked([organization, pointing, person]).replace('A bridge', '\nA bridge')],
    [
      'a wrapping for XHTML',
      linked([organization, pointing, person]).replace('[', '//<![CDATA[\n[').replace('</s', '\n//]]></s'),
    ],
  ])('%s', async (_, head) => expect(await fieldsOf(head)).toMatchObject(expected))

  test.each([
    ['a name', 'Bo Lund', 'Bo Lund'],
    ['several people', [{ name: 'Bo Lund' }, 'Ida Berg', { name: ['Ann Ek'] }], 'Bo Lund, Ida Berg, Ann Ek'],
    ['the same twice, and "By"', ['By Bo Lund', { name: 'Bo Lund' }], 'Bo Lund'],
    ['an address', 'https://ell.example/bo', undefined],
    ['nothing', { name: '' }, undefined],
  ])('an author who is %s', async (_, author, told) => expect((await fieldsOf(news({ author }))).author).toBe(told))
})

describe('a date', () => {
  test.each([
    ['2020-03-04', '2020-03-04'],
    ['2020-03-04T10:00:00Z', '2020-03-04T10:00:00Z'],
    ['2020-03-04T10:00:00.123+0100', '2020-03-04T10:00:00+01:00'],
    ['2020-03-04T10:00+01', '2020-03-04T10:00+01:00'],
    ['2020-03-04 10:00:00 -05:00', '2020-03-04T10:00:00-05:00'],
    ['2020-03-04T10:00:00', '2020-03-04T10:00:00'],
    ['Wed, 04 Mar 2020 10:00:00 GMT', '2020-03-04'],
    ['March 4, 2020 10:00 AM', '2020-03-04'],
    ['4. März 2020', '2020-03-04'],
    ['03/04/2020', undefined],
    ['2020-13-04', undefined],
    ['2020-02-30T10:00:00Z', undefined],
    ['yesterday', undefined],
  ])('%s is %s', async (written, date) => expect((await fieldsOf(news({ datePublished: written }))).date).toBe(date))
})

describe('the address', () => {
  const urlOf = async (head: string) => {
    const hint = { path: 'https://ell.example/p?x=1', id: 'a', type: 'text/html', url: 'https://ell.example/p?x=1' }
    const [event] = await readBytes(Buffer.from(page(head)), hint)
    return event?.kind === 'article' ? event.article.url : event
  }
  test.each([
    [
      'canonical first',
      `<link rel="canonical" href="https://ell.example/c">${meta('og:url', 'https://ell.example/o')}`,
      '/c',
    ],
    ['relative to where it was found', '<link rel="canonical" href="/bridge">', '/bridge'],
    ['OpenGraph', meta('og:url', 'https://ell.example/o'), '/o'],
    ['JSON-LD', news({ mainEntityOfPage: { '@id': 'https://ell.example/j' } }), '/j'],
    ['no web address is none', '<link rel="canonical" href="javascript:alert(1)">', '/p?x=1'],
    ['where it was found', '', '/p?x=1'],
  ])('%s', async (_, head, path) => expect(await urlOf(head)).toBe(`https://ell.example${path}`))
})

describe('an article that a script shows', () => {
  const paragraphs = Array.from({ length: 8 }, (_, i) => `${i + 1}. ${i % 2 ? SECOND : FIRST}`)
  test.each([
    ['as text', paragraphs.join('\n\n'), paragraphs.join('\n\n')],
    [
      'as HTML',
      paragraphs.map((each) => `<p>${each} A &amp; B.</p>`).join(''),
      paragraphs.map((each) => `${each} A & B.`).join('\n\n'),
    ],
  ])('is read from JSON-LD %s, and told', async (_, articleBody, text) => {
    const { article, notes } = await readOne(
      page(news({ articleBody }), `<div id="root"></div><p>${FIRST}</p>`),
      'a.html',
    )
    expect(article.text).toBe(text)
    expect(notes).toEqual([expect.stringMatching(/less than half of its article/)])
  })

  test('is read from the page when the page has most of it', async () => {
    const body = `<article>${paragraphs.map((each) => `<p>${each}</p>`).join('')}</article>`
    const { article, notes } = await readOne(
      page(news({ articleBody: `${paragraphs.join(' ')} More.` }), body),
      'a.html',
    )
    expect([article.text, notes]).toEqual([paragraphs.join('\n\n'), []])
  })
})
