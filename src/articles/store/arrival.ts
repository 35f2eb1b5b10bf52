// What an arriving article is to those that are kept: new, the same, a corrected version of one, or a stranger with its id.
import type { Article } from '../article.ts'
import type { Entry } from './manifest.ts'
import { contentHash, type KeptCut } from './record.ts'

export interface Arriving {
  readonly article: Article
  /** Absolute path or address of what it was read from. */
  readonly place: string
  /** The line of a file that holds many. */
  readonly line?: number
  readonly cuts?: readonly KeptCut[]
  readonly notes?: readonly string[]
}

export type Arrival =
  | { readonly kind: 'new' }
  | { readonly kind: 'unchanged' | 'replaces' | 'duplicate'; readonly entry: Entry }

/** The kept articles, as far as a decision needs them. */
export interface Shelf {
  byId(id: string): Entry | undefined
  /** Entries whose `urlKey` is this. */
  byUrl(key: string): readonly Entry[]
  byPlace(place: string): readonly Entry[]
}

/**
 * The same id from the same file or address, or with the same url, is the same article, maybe corrected. So is the same
 * url under another id, when it comes from elsewhere: within one file or feed two ids are two articles. A file's id is its
 * path below the folder that was named: `2024/ferry` and `ferry` from one file are the same article, even where another file
 * has the id `ferry`. What a feed only
 * begins never replaces the whole of it. The same id with nothing else in common is a duplicate.
 */
export function judge({ article, place, line }: Arriving, shelf: Shelf): Arrival {
  const url = article.url === undefined ? undefined : urlKey(article.url)
  const namesake = shelf.byId(article.id)
  const known = namesake?.place === place ? undefined : ofSamePlace(article.id, place, line, shelf)
  if (namesake && !known) {
    const sameUrl = url !== undefined && namesake.head.url !== undefined && urlKey(namesake.head.url) === url
    if (namesake.place === place || sameUrl) return compare(article, namesake)
    if (namesake.contentHash === contentHash(article)) return { kind: 'unchanged', entry: namesake }
    return { kind: 'duplicate', entry: namesake }
  }
  const same = known ?? (url === undefined ? undefined : shelf.byUrl(url).find((entry) => entry.place !== place))
  return same ? compare({ ...article, id: same.head.id }, same) : { kind: 'new' }
}

/** The article that came from a file or address under another folder's name; a line's id tells only when it is its number. */
function ofSamePlace(id: string, place: string, line: number | undefined, shelf: Shelf): Entry | undefined {
  if (line !== undefined && !id.endsWith(`:${line}`)) return undefined
  return shelf.byPlace(place).find(({ head }) => isSameSource(head.id, id))
}

/** Pages of an address with a query were once kept without it. */
function isSameSource(kept: string, arriving: string): boolean {
  return kept.endsWith(`/${arriving}`) || arriving.endsWith(`/${kept}`) || arriving.startsWith(`${kept}?`)
}

function compare(article: Article, entry: Entry): Arrival {
  const poorer = article.teaser === true && entry.head.teaser !== true
  return { kind: poorer || contentHash(article) === entry.contentHash ? 'unchanged' : 'replaces', entry }
}

/** Parameters that only tell where a reader came from. */
const TRACKING = /^(utm_|fbclid$|gclid$)/

/** The same for addresses that lead to the same page: without scheme, fragment, last slash, and tracking. */
export function urlKey(url: string): string {
  if (!URL.canParse(url)) return url
  const { host, pathname } = new URL(url)
  return `${host}${pathname.replace(/\/$/, '')}?${queryOf(url)}`
}

/** The query of an address without tracking; empty when there is none. */
export function queryOf(url: string): string {
  const { searchParams } = new URL(url)
  for (const name of [...searchParams.keys()]) if (TRACKING.test(name)) searchParams.delete(name)
  return searchParams.toString()
}
