// Feeds, through the door: an entry is an article, known again at each refresh.
import { expect, test } from 'vitest'
import type { ArticleRead } from '../../src/articles/index.ts'
import { read } from './reading.ts'

const RSS = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Ell</title>
<item><title>A bridge</title><link>https://ell.example/b</link><guid>b-1</guid><pubDate>Wed, 04 Mar 2020 10:00:00 GMT</pubDate><description>Short.</description>
<content:encoded><![CDATA[<p>The council decided &amp; built.</p><p>It cost a lot.</p>]]></content:encoded></item>
<item><title>A ferry</title><link>https://ell.example/f</link><description>The ferry will ...</description></item></channel></rss>`
const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><title>The Ell</title><entry><id>urn:1</id><title>A bridge</title>
<link href="https://ell.example/b"/><published>2020-03-04T10:00:00Z</published><content type="html">&lt;p&gt;The council decided.&lt;/p&gt;</content></entry></feed>`
const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'The Ell',
  items: [
    {
      id: '1',
      url: 'https://ell.example/b',
      title: 'A bridge',
      content_html: '<p>The council decided.</p>',
      date_published: '2020-03-04T10:00:00Z',
    },
  ],
})

test('RSS: content before description, and a teaser is called one', async () => {
  const [bridge, ferry] = (await read(RSS, 'ell.rss')) as ArticleRead[]
  expect(bridge!.article).toMatchObject({
    title: 'A bridge',
    date: '2020-03-04T10:00:00.000Z',
    source: 'The Ell',
    url: 'https://ell.example/b',
    text: 'The council decided & built.\n\nIt cost a lot.',
  })
  expect(bridge!.article.teaser).toBeUndefined()
  expect([ferry!.article.teaser, ferry!.notes.length]).toEqual([true, 1])
})

test.each([
  ['Atom', ATOM, 'ell.atom'],
  ['JSON Feed', JSON_FEED, 'ell.json'],
])('%s', async (_, content, name) => {
  const [event] = (await read(content, name)) as ArticleRead[]
  expect(event!.article).toMatchObject({
    title: 'A bridge',
    url: 'https://ell.example/b',
    date: '2020-03-04T10:00:00.000Z',
    text: 'The council decided.',
  })
})

test('ids are the same at each reading, and each its own', async () => {
  const ids = async () => ((await read(RSS, 'ell.rss')) as ArticleRead[]).map(({ article }) => article.id)
  expect(await ids()).toEqual(await ids())
  expect(new Set(await ids()).size).toBe(2)
})

test('what is no feed is told so', async () => {
  expect(await read('<rss', 'a.rss')).toMatchObject([{ kind: 'problem', code: 'articles/feed' }])
})
