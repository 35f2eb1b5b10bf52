// Bytes -> text: the mark at the beginning, what the source says of itself, then UTF-8, then chardet's guess.
import chardet from 'chardet'
import iconv from 'iconv-lite'

/** Where a page or an XML file names its charset. */
const DECLARED = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{2,40})|<\?xml[^>]{0,200}encoding\s*=\s*["']([\w-]{2,40})/i
const HEAD = 2048
const SAMPLE = 65_536

/** Decodes a source. @param charset what its server says; an unknown or wrong one is passed over. */
export function decode(bytes: Uint8Array, charset?: string): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const marked = markOf(buffer)
  if (marked) return iconv.decode(buffer, marked)
  const wide = unmarkedWide(buffer)
  if (wide) return iconv.decode(buffer, wide)
  const utf8 = new TextDecoder('utf-8', { fatal: true })
  try {
    return utf8.decode(buffer)
  } catch {
    // Not UTF-8, whatever it says of itself.
  }
  const declared = DECLARED.exec(buffer.subarray(0, HEAD).toString('latin1'))
  const guess = chardet.detect(buffer.subarray(0, SAMPLE)) ?? 'windows-1252'
  const named = [charset, declared?.[1], declared?.[2], guess].find(
    (each) => each && !/^utf-?8$/i.test(each) && iconv.encodingExists(each),
  )
  return named ? iconv.decode(buffer, named) : buffer.toString('utf8')
}

/** The encoding that a mark at the beginning tells; undefined where there is none. */
export function markOf(buffer: Uint8Array): string | undefined {
  if (buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf) return 'utf-8'
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return 'utf-16le'
  return buffer[0] === 0xfe && buffer[1] === 0xff ? 'utf-16be' : undefined
}

/** UTF-16 without a mark: text of which every other byte is often NUL. chardet takes it for Latin-1. */
function unmarkedWide(buffer: Buffer): string | undefined {
  const sample = buffer.subarray(0, HEAD)
  const zeros = [0, 0]
  for (const [i, byte] of sample.entries()) if (byte === 0) zeros[i % 2]!++
  const [even = 0, odd = 0] = zeros
  const often = sample.length / 8
  if (odd > often && even < odd / 4) return 'utf-16le'
  return even > often && odd < even / 4 ? 'utf-16be' : undefined
}
