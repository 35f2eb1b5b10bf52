// An address -> articles: fetched under guard, then read by what the server says it is.
import { publisherOf } from '../clean/publisher.ts'
import { type FetchOptions, fetchUrl } from '../fetch/index.ts'
import type { ReadEvent, ReadOptions } from '../reading.ts'
import { queryOf } from '../store/arrival.ts'
import { readBytes } from './read-bytes.ts'

/**
 * Fetches an address and reads what is there. `path` of what comes is the address as it was given, so that a refresh asks
 * for it again.
 * @throws FootnoteError `fetch/...` when nothing could be fetched.
 */
export async function* readUrl(address: string, options: ReadOptions & FetchOptions = {}): AsyncGenerator<ReadEvent> {
  const { bytes, type, url, charset } = await fetchUrl(address, options)
  const { host, pathname } = new URL(url)
  const place = host + pathname
  const query = queryOf(url)
  const hint = { path: address, id: place, url, type, ...(charset && { charset }) }
  for (const event of await readBytes(bytes, hint, options)) {
    if (event.kind === 'problem') {
      yield event
      continue
    }
    // Pages may differ in their query alone; what a feed or a file of many articles holds has ids of its own.
    const id = event.article.id === place && query !== '' ? `${place}?${query}` : event.article.id
    yield { ...event, article: { source: publisherOf(url), url, ...event.article, id } }
  }
}
