// A snapshot: one file with a mark, a version, a hash of the settings, a checksum, and the segments' memory as it is.
import { crc32 } from 'node:zlib'
import { FootnoteError } from '../../error.ts'
import { settings } from './settings.ts'

const MARK = 'FOOTNOTE'
/** Changes when the layout of a segment or of this file does, or what the language makes of a word or takes for a sentence. */
const VERSION = 5
/** Mark, version, settings, checksum of the rest, number of segments. */
const HEADER_BYTES = MARK.length + 4 * 4

export function pack(segments: readonly Uint8Array[]): Uint8Array {
  const bodies = segments.reduce((sum, segment) => sum + segment.length, 0)
  const bytes = new Uint8Array(HEADER_BYTES + segments.length * 8 + bodies)
  const view = new DataView(bytes.buffer)
  let at = HEADER_BYTES
  for (const segment of segments) {
    view.setFloat64(at, segment.length, true)
    at += 8
  }
  for (const segment of segments) {
    bytes.set(segment, at)
    at += segment.length
  }
  bytes.set(new TextEncoder().encode(MARK))
  view.setUint32(8, VERSION, true)
  view.setUint32(12, settings(), true)
  view.setUint32(20, segments.length, true)
  view.setUint32(16, crc32(bytes.subarray(20)), true)
  return bytes
}

/**
 * The segments' memory: where the bytes are, when that is shared memory and begins at a multiple of eight, else a copy.
 * Throws FootnoteError `index/snapshot` when the bytes are torn, older or another program's.
 */
export function unpack(bytes: Uint8Array): Uint8Array[] {
  if (bytes.length < HEADER_BYTES) throw unusable('it is too short')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (new TextDecoder().decode(bytes.slice(0, MARK.length)) !== MARK) throw unusable('it is not a snapshot')
  if (view.getUint32(8, true) !== VERSION) throw unusable('another version wrote it')
  if (view.getUint32(12, true) !== settings()) throw unusable('it was made with other settings')
  if (view.getUint32(16, true) !== crc32(bytes.subarray(20))) throw unusable('its checksum is wrong')
  const shared = bytes.buffer instanceof SharedArrayBuffer && bytes.byteOffset % 8 === 0 ? bytes : inSharedMemory(bytes)
  const count = view.getUint32(20, true)
  let at = HEADER_BYTES + count * 8
  return Array.from({ length: count }, (_, i) => {
    const length = view.getFloat64(HEADER_BYTES + i * 8, true)
    at += length
    return shared.subarray(at - length, at)
  })
}

function inSharedMemory(bytes: Uint8Array): Uint8Array {
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length))
  shared.set(bytes)
  return shared
}

function unusable(why: string): FootnoteError {
  return new FootnoteError(
    'index/snapshot',
    `The index snapshot cannot be used: ${why}.`,
    'It is built again from the articles.',
  )
}
