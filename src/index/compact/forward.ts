// The words of a passage in order, as codes of seven bits a byte. A code is a term's number doubled, plus one for a
// capital letter; 0 and 1 begin a sentence. Frequent terms have small numbers, so most words take one or two bytes.

/** The codes that begin a sentence, one that tells and one that asks; no term has the number 0. */
export const TELLS = 0
export const ASKS = 1

/** Bytes that a code takes. */
export function codeSize(code: number): number {
  return code < 0x80 ? 1 : code < 0x4000 ? 2 : code < 0x200000 ? 3 : code < 0x10000000 ? 4 : 5
}

/** Writes a code at a place; returns the place behind it. */
export function writeCode(bytes: Uint8Array, at: number, code: number): number {
  let rest = code
  let place = at
  while (rest >= 0x80) {
    bytes[place++] = (rest & 0x7f) | 0x80
    rest >>>= 7
  }
  bytes[place++] = rest
  return place
}

/** Reads the codes between two places into `into`, which must be long enough; returns how many there were. */
export function readCodes(bytes: Uint8Array, from: number, to: number, into: Uint32Array): number {
  let count = 0
  let at = from
  while (at < to) {
    let byte = bytes[at++]!
    let code = byte & 0x7f
    for (let shift = 7; byte >= 0x80; shift += 7) {
      byte = bytes[at++]!
      code |= (byte & 0x7f) << shift
    }
    into[count++] = code
  }
  return count
}
