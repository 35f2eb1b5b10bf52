// Fetches a page for the readers, and lets nobody into the network that this program runs in.
import type { LookupFunction } from 'node:net'
import { FootnoteError } from '../../error.ts'
import { guardedLookup } from './addresses.ts'
import { readBody } from './body.ts'
import { request } from './request.ts'
import { READABLE_ENDINGS, READABLE_TYPES, UNTOLD_TYPES } from './types.data.ts'
import { checkUrl, type UrlRules } from './url.ts'

export { guardedLookup, isPublicAddress } from './addresses.ts'

/** Bounds of one fetch, redirects and all. */
const FETCH_LIMITS = {
  ports: [80, 443] as readonly number[],
  redirects: 3,
  connectMs: 5_000,
  totalMs: 10_000,
  sentBytes: 5 * 2 ** 20,
  /** What a packed page may unpack to: as large as a file may be. */
  unpackedBytes: 20 * 2 ** 20,
}

export interface FetchOptions extends UrlRules {
  readonly signal?: AbortSignal
  /** Looks names up for the socket; default: the system's, and only public addresses. Tests look up loopback. */
  readonly lookup?: LookupFunction
  readonly limits?: Partial<typeof FETCH_LIMITS>
}

export interface Fetched {
  /** Where it was found after redirects. */
  readonly url: string
  readonly bytes: Uint8Array
  /** Media type in lower case without parameters; empty when the server does not tell. */
  readonly type: string
  /** The charset of the Content-Type. */
  readonly charset?: string
}

/**
 * Fetches what is behind an address that somebody typed. Each address on the way is checked before anything is sent to
 * it: scheme, port, password and, inside the socket's lookup, that it is on the public internet.
 * @throws FootnoteError `fetch/...`, a sentence for the person; what `signal` was aborted with.
 */
export async function fetchUrl(address: string, options: FetchOptions = {}): Promise<Fetched> {
  const limits = { ...FETCH_LIMITS, ...options.limits }
  const tooLong = new FootnoteError(
    'fetch/time',
    `The page did not come within ${limits.totalMs / 1000} seconds.`,
    'Try again later, or add it as a file.',
    { values: { seconds: limits.totalMs / 1000 } },
  )
  const deadline = new AbortController()
  const timer = setTimeout(() => deadline.abort(tooLong), limits.totalMs)
  const signal = options.signal ? AbortSignal.any([options.signal, deadline.signal]) : deadline.signal
  try {
    signal.throwIfAborted()
    return await follow(address, options, limits, signal)
  } catch (error) {
    throw signal.aborted ? signal.reason : error
  } finally {
    clearTimeout(timer)
  }
}

async function follow(
  address: string,
  options: FetchOptions,
  limits: typeof FETCH_LIMITS,
  signal: AbortSignal,
): Promise<Fetched> {
  const lookup = options.lookup ?? guardedLookup()
  let url = checkUrl(address, undefined, options, limits.ports)
  for (let redirects = 0; redirects <= limits.redirects; redirects++) {
    const response = await request(url, lookup, limits.connectMs, signal)
    // An abort after the head has come breaks the body off; whoever reads it gets the error.
    response.on('error', () => {})
    const { statusCode = 0, headers } = response
    if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) {
      response.destroy()
      url = checkUrl(headers.location, url, options, limits.ports)
      continue
    }
    try {
      if (statusCode !== 200) throw refused(url, statusCode)
      const { type, charset } = mediaType(headers['content-type'], url)
      const bytes = await readBody(response, limits.sentBytes, limits.unpackedBytes)
      return { url: url.href, bytes, type, ...(charset !== undefined && { charset }) }
    } catch (error) {
      response.destroy()
      throw error
    }
  }
  throw new FootnoteError(
    'fetch/redirects',
    `This address leads on more than ${limits.redirects} times.`,
    'Open it in a browser and give the address that it ends at.',
    { values: { count: limits.redirects } },
  )
}

/** "Too many requests", and servers that are down for now. */
const BUSY: ReadonlySet<number> = new Set([429, 502, 503, 504])

function refused(url: URL, status: number): FootnoteError {
  if (BUSY.has(status))
    return new FootnoteError(
      'fetch/busy',
      `${url.hostname} is busy or down (${status}).`,
      'Try again in a few minutes, or save the page and add it as a file.',
      { values: { host: url.hostname, status } },
    )
  const reasons: Record<number, string> = { 401: 'asks for a login', 403: 'does not let a program read it' }
  const said =
    reasons[status] ?? (status === 404 || status === 410 ? 'has no such page' : `answers with an error (${status})`)
  return new FootnoteError(
    'fetch/status',
    `${url.hostname} ${said}.`,
    'Check the address, or save the page and add it as a file.',
    { values: { host: url.hostname, status } },
  )
}

function mediaType(header: string | undefined, url: URL): { type: string; charset?: string } {
  const [first = '', ...parameters] = (header ?? '').split(';').map((part) => part.trim())
  const type = first.toLowerCase()
  const ending = url.pathname.slice(url.pathname.lastIndexOf('.') + 1).toLowerCase()
  const readable = READABLE_TYPES.has(type) || (UNTOLD_TYPES.has(type) && READABLE_ENDINGS.has(ending))
  if (!readable) {
    throw new FootnoteError(
      'fetch/type',
      `This address holds ${type || 'something that its server has no name for'}, not an article.`,
      'Give the address of a page, a PDF, a text or a feed.',
      { values: { type: type || '?' } },
    )
  }
  const charset = parameters
    .find((part) => /^charset=/i.test(part))
    ?.slice('charset='.length)
    .replace(/^"|"$/g, '')
  return { type: UNTOLD_TYPES.has(type) ? '' : type, ...(charset && { charset }) }
}
