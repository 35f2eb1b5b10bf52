// A feed -> articles, one an entry: RSS, RDF, Atom and JSON Feed.
import { parseFeed } from 'feedsmith'
import { FootnoteError } from '../../error.ts'
import { unreadDate } from '../clean/date.ts'
import type { Reading } from '../reading.ts'
import { readFragment } from './html/read-fragment.ts'

/** What is used of an entry; the formats name the same things differently. */
interface Entry {
  readonly id?: string
  readonly title?: string
  readonly url?: string
  readonly date?: string
  readonly author?: string
  /** HTML or text: whole, or only its beginning. */
  readonly content?: string
  readonly summary?: string
}

/** A description that ends so, or is no longer than this, is the beginning of an article. */
const CUT_OFF = /(?:\.{3}|…|\[…\]|\[\.{3}\]|(?:read|continue|more)(?: \w+){0,3}[.…»>→]*)\s*$/i
const TEASER_MAX = 600

/**
 * Reads all entries that have text. Their ids are those of the feed, so that a refresh finds them again.
 * @throws FootnoteError `articles/feed` when it is no feed.
 */
export function readFeed(content: string): Reading[] {
  let parsed: { feed: unknown }
  try {
    parsed = parseFeed(content)
  } catch (cause) {
    throw new FootnoteError(
      'articles/feed',
      'It is not a feed of RSS, Atom or JSON Feed.',
      'Give a feed, a page, or JSON Lines, an object a line.',
      { cause },
    )
  }
  const feed = parsed.feed as Data
  const source = textOf(feed.title)
  const entries = [feed.items, feed.entries].flatMap((list) => (Array.isArray(list) ? (list as Data[]) : []))
  return entries.flatMap((data) => {
    const reading = readEntry(entryOf(data), source)
    return reading ? [reading] : []
  })
}

function readEntry(entry: Entry, source: string | undefined): Reading | undefined {
  const html = entry.content ?? entry.summary
  const id = entry.id ?? entry.url ?? entry.title
  if (!html || !id) return undefined
  const read = readFragment(html)
  const teaser = !entry.content && (read.raw.length <= TEASER_MAX || CUT_OFF.test(read.raw))
  const date = entry.date && !Number.isNaN(Date.parse(entry.date)) ? new Date(entry.date).toISOString() : undefined
  return {
    ...read,
    id,
    ...(entry.title && { title: readFragment(entry.title).raw.trim() }),
    ...(date && { date, dateReason: 'The feed says so.' }),
    ...(source && { source }),
    ...(entry.url && { url: entry.url }),
    ...(entry.author && { author: entry.author }),
    ...(teaser && { teaser }),
    notes: [
      ...(teaser ? ['The feed holds only the beginning of this article.'] : []),
      ...(entry.date && !date ? [unreadDate(entry.date)] : []),
    ],
  }
}

type Data = Readonly<Record<string, unknown>>

function entryOf(data: Data): Entry {
  const links = Array.isArray(data.links) ? (data.links as Data[]) : []
  const link = links.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links[0]
  const dublinCore = data.dc as Data | undefined
  const [author] = [data.authors, data.author, dublinCore?.creators, dublinCore?.creator].flat().filter(Boolean)
  const fields = {
    id: textOf(data.id) ?? textOf(data.guid),
    title: textOf(data.title),
    url: [textOf(data.url), textOf(data.link), textOf(link?.href)].find((url) => url && URL.canParse(url)),
    date:
      textOf(data.date_published) ??
      textOf(data.pubDate) ??
      textOf(data.published) ??
      textOf(data.updated) ??
      textOf(dublinCore?.date),
    author: textOf((author as Data | undefined)?.name) ?? textOf(author),
    content:
      textOf((data.content as Data | undefined)?.encoded) ??
      textOf(data.content_html) ??
      textOf(data.content_text) ??
      textOf(data.content),
    summary: textOf(data.description) ?? textOf(data.summary),
  }
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value))
}

/** A string, or what a text object of Atom or a list of one holds. */
function textOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return textOf(value[0])
  if (typeof value === 'object' && value !== null) return textOf((value as Data).value)
  return typeof value === 'string' && value.trim() ? value.trim() : undefined
}
