// An address -> articles: fetched under guard, then read by what the server says it is.
import { type FetchOptions, fetchUrl } from '../fetch/index.ts'
import { readPlain } from '../formats/plain.ts'
import type { ReadEvent, ReadOptions } from '../reading.ts'

/**
 * Fetches an address and reads what is there. `path` of what comes is the address as it was given, so that a refresh asks
 * for it again.
 * @throws FootnoteError `fetch/...` when nothing could be fetched.
 */
export async function* readUrl(address: string, options: ReadOptions & FetchOptions = {}): AsyncGenerator<ReadEvent> {
  const fetched = await fetchUrl(address, options)
  const problem = { kind: 'problem', path: address } as const
  if (fetched.type !== 'text/plain') {
    const message = `holds ${fetched.type || 'a format'} that cannot be read.`
    yield { ...problem, code: 'articles/format', message, next: 'Add it as a file.' }
    return
  }
  const content = new TextDecoder(fetched.charset ?? 'utf-8').decode(fetched.bytes)
  const { cuts, notes = [], language = 'und', ...fields } = readPlain(content, options)
  if (fields.text === '') yield { ...problem, code: 'articles/empty', message: 'holds no text.', next: 'Give another.' }
  else {
    const { host, pathname } = new URL(fetched.url)
    const article = { source: host.replace(/^www\./, ''), url: fetched.url, ...fields, id: host + pathname, language }
    yield { kind: 'article', path: address, cuts, notes, article }
  }
}
