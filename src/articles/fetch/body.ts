// Reads a response's body and unpacks it, within bounds that hold while it streams.
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { FootnoteError } from '../../error.ts'

/** The encoding names one: a map, for a server may also name `constructor`. */
const DECODERS = new Map<string, (() => Duplex) | undefined>([
  ['', undefined],
  ['identity', undefined],
  ['gzip', createGunzip],
  ['x-gzip', createGunzip],
  ['deflate', createInflate],
  ['br', createBrotliDecompress],
])
/** What is asked for: the encodings that can be unpacked. */
export const ACCEPT_ENCODING = 'gzip, deflate, br'

/**
 * The unpacked body. Ends the connection as soon as more than `sentMax` bytes came, or unpacked to more than `unpackedMax`.
 * @throws FootnoteError `fetch/size`, `fetch/encoding`.
 */
export async function readBody(response: IncomingMessage, sentMax: number, unpackedMax: number): Promise<Uint8Array> {
  try {
    return await read(response, sentMax, unpackedMax)
  } finally {
    response.destroy()
  }
}

async function read(response: IncomingMessage, sentMax: number, unpackedMax: number): Promise<Uint8Array> {
  const encoding = (response.headers['content-encoding'] ?? 'identity').trim().toLowerCase()
  if (!DECODERS.has(encoding)) throw unreadable(`packed as "${encoding.slice(0, 40)}"`)
  if (Number(response.headers['content-length'] ?? 0) > sentMax) throw tooLarge(sentMax)

  const decoder = DECODERS.get(encoding)?.()
  const unpacked = decoder ? collect(decoder, unpackedMax) : undefined
  // Awaited last: a failure while sending must not be reported as unhandled in between.
  unpacked?.catch(() => {})
  const sent: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of response as AsyncIterable<Uint8Array>) {
      size += chunk.length
      if (size > sentMax) throw tooLarge(sentMax)
      if (!decoder) sent.push(chunk)
      else if (!decoder.write(chunk)) await Promise.race([unpacked, drained(decoder)])
    }
    decoder?.end()
    return unpacked ? await unpacked : Buffer.concat(sent)
  } catch (error) {
    throw error instanceof FootnoteError ? error : unreadable('only in part')
  } finally {
    decoder?.destroy()
  }
}

async function collect(decoder: Duplex, max: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of decoder as AsyncIterable<Uint8Array>) {
      size += chunk.length
      if (size > max) throw tooLarge(max)
      chunks.push(chunk)
    }
  } catch (error) {
    throw error instanceof FootnoteError ? error : unreadable('packed wrongly, or was cut off')
  }
  return Buffer.concat(chunks)
}

function drained(decoder: Duplex): Promise<void> {
  return new Promise((resolve) => {
    decoder.once('drain', resolve).once('close', resolve)
  })
}

function tooLarge(max: number): FootnoteError {
  const mebibytes = Math.round(max / 2 ** 20)
  return new FootnoteError('fetch/size', `The page is larger than ${mebibytes} MiB.`, 'Add its text as a file.', {
    values: { mebibytes },
  })
}

function unreadable(how: string): FootnoteError {
  return new FootnoteError('fetch/encoding', `The page came ${how}.`, 'Try again later, or add it as a file.')
}
