// What a page says about itself: JSON-LD first, then OpenGraph, <meta>, <time> and the address it calls its own.

export interface Metadata {
  readonly title?: string
  readonly date?: string
  readonly dateReason?: string
  readonly source?: string
  readonly url?: string
  readonly author?: string
}

interface Element {
  readonly textContent: string | null
  getAttribute(name: string): string | null
}

/** What is asked of a document. */
interface Queried {
  querySelector(selector: string): Element | null
  querySelectorAll(selector: string): Iterable<Element>
}

const ARTICLE_TYPE = /Article|BlogPosting|Report|Review/
const DATE_METAS = [
  'article:published_time',
  'og:article:published_time',
  'datePublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'dc.date',
  'dc.date.issued',
  'DC.date.issued',
  'sailthru.date',
  'parsely-pub-date',
  'article.published',
  'cXenseParse:recs:publishtime',
]

/** Reads a page's metadata; fields that are not told, or are no text, are left out. */
export function metadataOf(document: Queried): Metadata {
  const data = linkedData(document)
  const metas = new Map<string, string>()
  for (const element of document.querySelectorAll('meta')) {
    const name = ['property', 'name', 'itemprop'].map((key) => element.getAttribute(key)).find((each) => each)
    const content = element.getAttribute('content')?.trim()
    if (name && content && !metas.has(name)) metas.set(name, content)
  }
  const meta = (...names: string[]) => names.map((name) => metas.get(name)).find((content) => content)
  const link = document.querySelector('link[rel="canonical"]')?.getAttribute('href')
  const time = document.querySelector(
    'time[pubdate], time[itemprop="datePublished"], article time[datetime], time[datetime]',
  )
  const dated = firstDate([
    [text(data.datePublished), 'The page says so (JSON-LD datePublished).'],
    [meta(...DATE_METAS), 'The page says so (meta).'],
    [time?.getAttribute('datetime'), 'The page says so (its first <time>).'],
  ])
  const fields = {
    title: text(data.headline) ?? meta('og:title', 'twitter:title'),
    ...dated,
    source: nameOf(data.publisher) ?? meta('og:site_name', 'application-name'),
    url: [link, meta('og:url'), text(data.url)].find((each) => each && /^https?:\/\//.test(each) && URL.canParse(each)),
    author: nameOf(data.author) ?? meta('author', 'article:author', 'parsely-author'),
  }
  return Object.fromEntries(
    Object.entries(fields).filter(([key, value]) => value && !(key === 'author' && /^https?:/.test(value))),
  )
}

function firstDate(candidates: readonly [string | null | undefined, string][]) {
  for (const [value, dateReason] of candidates) {
    const date = isoDate(value)
    if (date) return { date, dateReason }
  }
  return {}
}

/** ISO date or date-time; other forms are left out, as their order of day and month is not known. */
function isoDate(value: string | null | undefined): string | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s?(Z|[+-]\d{2}:?\d{2})?)?/.exec(
    value?.trim() ?? '',
  )
  if (!match) return undefined
  const [, day, time, zone = ''] = match
  const iso = time ? `${day}T${time}${zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')}` : day!
  return Number.isNaN(Date.parse(iso)) ? undefined : iso
}

type Data = Readonly<Record<string, unknown>>

/** The first JSON-LD object that is an article; those that are not JSON are passed over. */
function linkedData(document: Queried): Data {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    let value: unknown
    try {
      value = JSON.parse(script.textContent ?? '')
    } catch {
      continue
    }
    const objects = [value].flat().flatMap((each) => [each, (each as { '@graph'?: unknown } | null)?.['@graph']].flat())
    const article = objects.find((each) => ARTICLE_TYPE.test(String((each as Data | null | undefined)?.['@type'])))
    if (article) return article as Data
  }
  return {}
}

function text(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value
  return typeof first === 'string' && first.trim() ? first.trim() : undefined
}

function nameOf(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value
  return text(first) ?? text((first as Data | null | undefined)?.name)
}
