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

/** `readCodes` looks at this many bytes behind the last code: the section must be so much longer. */
export const READ_AHEAD = 2
/** A code's fourth byte and those behind it begin here. */
const FOURTH = 21

/**
 * Reads the codes between two places into `into`, which must be long enough; returns how many there were. Codes of up to
 * three bytes are read without branches: their lengths follow no pattern that a processor could foresee.
 */
export function readCodes(bytes: Uint8Array, from: number, to: number, into: Uint32Array): number {
  let count = 0
  let at = from
  while (at < to) {
    const first = bytes[at]!
    const second = bytes[at + 1]!
    const third = bytes[at + 2]!
    const two = first >> 7
    const three = two & (second >> 7)
    let code = (first & 0x7f) | (-two & ((second & 0x7f) << 7)) | (-three & ((third & 0x7f) << 14))
    at += 1 + two + three
    if (three & (third >> 7)) {
      let byte: number
      let shift = FOURTH
      do {
        byte = bytes[at++]!
        code |= (byte & 0x7f) << shift
        shift += 7
      } while (byte >= 0x80)
    }
    into[count++] = code
  }
  return count
}
