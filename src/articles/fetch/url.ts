// Which addresses may be asked for at all: checked for what was typed, and for each redirect again.
import { isIP } from 'node:net'
import { FootnoteError } from '../../error.ts'
import { isPublicAddress, notPublic } from './addresses.ts'

export interface UrlRules {
  /** Also http; default https only. */
  readonly allowHttp?: boolean
  /** The only hosts that may be asked, for attachments. */
  readonly hosts?: readonly string[]
}

/** An address as a URL. Decimal, octal and hexadecimal IP addresses are dotted ones from here on (WHATWG URL). */
export function checkUrl(address: string, base: URL | undefined, rules: UrlRules, ports: readonly number[]): URL {
  if (!URL.canParse(address, base?.href))
    throw refuse('cannot be understood.', 'Give a whole one: https://example.com/article.')
  const url = new URL(address, base)
  if (url.protocol !== 'https:' && !(rules.allowHttp && url.protocol === 'http:')) {
    throw refuse(`begins with ${url.protocol}, not with https:.`, 'Give its https address, or add it as a file.')
  }
  if (url.username || url.password) throw refuse('holds a password.', 'Give the address without it.')
  if (!ports.includes(Number(url.port) || (url.protocol === 'https:' ? 443 : 80))) {
    throw refuse(`asks for port ${url.port}.`, 'Give an address on the usual port.')
  }
  if (rules.hosts && !rules.hosts.includes(url.hostname)) {
    throw refuse(`is on ${url.hostname}, where no attachment is.`, `Attach the file again.`)
  }
  // A socket does not look an IP address up, so that it is checked here.
  const literal = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(literal) && !isPublicAddress(literal)) throw notPublic(literal)
  return url
}

function refuse(what: string, next: string): FootnoteError {
  return new FootnoteError('fetch/url', `This address ${what}`, next)
}
