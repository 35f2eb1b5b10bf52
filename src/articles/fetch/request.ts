// One request, without following redirects: the connection has a deadline of its own, and everything ends with the signal.
import { type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import type { LookupFunction, Socket } from 'node:net'
import { FootnoteError } from '../../error.ts'
import { ACCEPT_ENCODING } from './body.ts'
import { READABLE_TYPES } from './types.data.ts'

const HEADERS = {
  'user-agent': 'Footnote (+a bot that quotes articles with their source)',
  accept: [...READABLE_TYPES].join(', '),
  'accept-encoding': ACCEPT_ENCODING,
}

/**
 * Sends a GET and resolves with the response's head; its body is still to be read.
 * @throws FootnoteError `fetch/connect` when the server cannot be reached within `connectMs`; what `signal` was aborted with.
 */
export function request(
  url: URL,
  lookup: LookupFunction,
  connectMs: number,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const secure = url.protocol === 'https:'
    const send = secure ? requestHttps : requestHttp
    // No agent: a socket kept alive from before would not be looked up again.
    const sent = send(url, { headers: HEADERS, lookup, agent: false, signal, insecureHTTPParser: false })
    const slow = setTimeout(() => sent.destroy(unreachable(url, 'does not answer')), connectMs)
    sent.once('socket', (socket: Socket) => {
      socket.once(secure ? 'secureConnect' : 'connect', () => clearTimeout(slow))
    })
    sent.once('close', () => clearTimeout(slow))
    sent.once('response', resolve)
    sent.once('error', (error: NodeJS.ErrnoException) => {
      if (signal.aborted) reject(signal.reason)
      else
        reject(
          error instanceof FootnoteError ? error : unreachable(url, WORDS[error.code ?? ''] ?? 'breaks off', error),
        )
    })
    sent.end()
  })
}

const WORDS: Record<string, string> = {
  ENOTFOUND: 'does not exist',
  EAI_AGAIN: 'cannot be looked up at the moment',
  ECONNREFUSED: 'refuses the connection',
  ETIMEDOUT: 'does not answer',
  CERT_HAS_EXPIRED: 'has a certificate that has expired',
  ERR_TLS_CERT_ALTNAME_INVALID: "has another host's certificate",
  DEPTH_ZERO_SELF_SIGNED_CERT: 'has a certificate that nobody vouches for',
  SELF_SIGNED_CERT_IN_CHAIN: 'has a certificate that nobody vouches for',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'has a certificate that nobody vouches for',
}

function unreachable(url: URL, what: string, cause?: Error): FootnoteError {
  return new FootnoteError('fetch/connect', `${url.hostname} ${what}.`, 'Check the address, or try again later.', {
    cause,
    values: { host: url.hostname },
  })
}
