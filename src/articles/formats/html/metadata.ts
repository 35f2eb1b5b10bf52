// A page's metadata: JSON-LD first, then OpenGraph, a <time> that is marked, other <meta>, and a <time> of its article.
import type { Metadata } from '../../article.ts'
import { dateReader, isCalendarDate } from '../../clean/date.ts'
import type { About } from './about.ts'
import type { LinkedArticle } from './linked-data.ts'

const OPEN_GRAPH_DATES = ['article:published_time', 'og:article:published_time', 'og:published_time']
const META_DATES = [
  ...[
    'datepublished',
    'date',
    'pubdate',
    'publishdate',
    'publish-date',
    'publication_date',
    'dc.date',
    'dc.date.issued',
  ],
  ...['dcterms.date', 'dcterms.created', 'sailthru.date', 'parsely-pub-date', 'article.published'],
  ...['cxenseparse:recs:publishtime', 'citation_publication_date'],
]
const AUTHORS = ['author', 'article:author', 'og:article:author', 'parsely-author', 'dc.creator', 'citation_author']
const BY = /^by\s+/i
const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:[.,]\d+)?\s?(Z|[+-]\d{2}(?::?\d{2})?)?)?/i
/** In these the month is a word, and nothing has to be guessed. */
const MONTH_NAME = /\p{L}{3}/u

/**
 * The first word that is told for each field; one that nobody tells is left out.
 * @param url where the page was found: an address of its own may be relative to it
 */
export function metadataOf(about: About, linked: LinkedArticle | undefined, url?: string): Metadata {
  const metas = (...names: string[]) => names.flatMap((name) => about.metas.get(name) ?? [])
  const authors = [linked?.authors ?? [], ...AUTHORS.map((name) => metas(name))]
    .map((names) => names.filter((name) => !/^(?:https?:|@)/.test(name)).map((name) => name.replace(BY, '')))
    .find((names) => names.length > 0)
  const fields = {
    title: linked?.headline ?? metas('og:title', 'twitter:title')[0],
    ...firstDate([
      [[linked?.datePublished], 'JSON-LD datePublished'],
      [metas(...OPEN_GRAPH_DATES), 'OpenGraph'],
      [[about.publishedTime], 'a <time> marked as that of publication'],
      [metas(...META_DATES), 'meta'],
      [[about.articleTime], 'the first <time> of its article'],
      [isOneDay(about.times) ? about.times : [], 'its only <time>'],
    ]),
    source: linked?.publisher ?? metas('og:site_name', 'application-name')[0],
    url: [about.canonical, ...metas('og:url'), linked?.url].flatMap((each) => webAddress(each, url))[0],
    author: authors && [...new Set(authors)].join(', '),
  }
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value))
}

function firstDate(
  candidates: readonly [readonly (string | undefined)[], string][],
): Pick<Metadata, 'date' | 'dateReason'> {
  for (const [values, where] of candidates) {
    for (const value of values) {
      const date = value && dateOf(value.trim())
      if (date) return { date, dateReason: `the page says so (${where})` }
    }
  }
  return {}
}

const readDate = dateReader([], {})

/** An ISO date or date-time, with its zone if it has one. Of 03/04/2020 nobody knows which is the month: it is left out. */
function dateOf(value: string): string | undefined {
  const match = ISO.exec(value)
  if (!match) return MONTH_NAME.test(value) ? readDate(value)?.value : undefined
  const [, day, time, zone = ''] = match
  const iso = time
    ? `${day}T${time}${zone.toUpperCase().replace(/^([+-]\d{2}):?(\d{2})?$/, (_, h, m) => `${h}:${m ?? '00'}`)}`
    : day!
  return isCalendarDate(iso) ? iso : undefined
}

/** Times of several days are those of other articles, too. */
function isOneDay(times: readonly string[]): boolean {
  return new Set(times.map((time) => dateOf(time.trim())?.slice(0, 'YYYY-MM-DD'.length))).size === 1
}

function webAddress(address: string | undefined, base: string | undefined): string[] {
  if (!address || !URL.canParse(address, base)) return []
  const { href, protocol } = new URL(address, base)
  return /^https?:$/.test(protocol) ? [/^https?:/i.test(address) ? address : href] : []
}
