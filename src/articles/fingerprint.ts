// MinHash of a text: a few numbers from which the share of word sequences that two texts have in common is estimated.

/** Words a shingle: long enough that two reports of one event share few, short enough that an edited word costs little. */
const SHINGLE_WORDS = 4
const BIN_BITS = 7
/** Bins of the one-permutation MinHash; the standard error of an estimate near 0.5 is sqrt(0.25 / 128) = 0.044. */
export const FINGERPRINT_BINS = 1 << BIN_BITS
/** What a bin holds where no shingle fell. */
export const EMPTY_BIN = 0xffffffff

export interface Fingerprint {
  /** The smallest hash of each bin. */
  readonly bins: Uint32Array
  /** How many shingles the text has. */
  readonly shingles: number
}

/**
 * One-permutation MinHash over the shingles of a text's words, without case and punctuation: each shingle is hashed once
 * and the smallest hash of each bin kept (Li, Owen, Zhang: One Permutation Hashing, NIPS 2012).
 */
export function fingerprint(text: string): Fingerprint {
  const words = wordHashes(text)
  const bins = new Uint32Array(FINGERPRINT_BINS).fill(EMPTY_BIN)
  const width = Math.min(SHINGLE_WORDS, words.length)
  const shingles = width === 0 ? 0 : words.length - width + 1
  for (let i = 0; i < shingles; i++) {
    let hash = 0
    for (let k = i; k < i + width; k++) hash = Math.imul(hash, 31) + words[k]!
    const mixed = mix(hash)
    const bin = mixed >>> (32 - BIN_BITS)
    const value = mixed & (EMPTY_BIN >>> BIN_BITS)
    if (value < bins[bin]!) bins[bin] = value
  }
  return { bins, shingles }
}

/** What two texts share, estimated: `jaccard` of all their shingles, `contained` of the shorter one's. */
export function likeness(a: Fingerprint, b: Fingerprint): { jaccard: number; contained: number } {
  let same = 0
  let filled = 0
  for (let i = 0; i < FINGERPRINT_BINS; i++) {
    const left = a.bins[i]!
    const right = b.bins[i]!
    if (left === EMPTY_BIN && right === EMPTY_BIN) continue
    filled++
    if (left === right) same++
  }
  if (filled === 0) return { jaccard: 0, contained: 0 }
  const jaccard = same / filled
  // |A and B| = j / (1 + j) * (|A| + |B|)
  const common = (jaccard / (1 + jaccard)) * (a.shingles + b.shingles)
  return { jaccard, contained: Math.min(1, common / Math.min(a.shingles, b.shingles)) }
}

/** A hash for each word: runs of letters and digits in lower case; apostrophes are left out, so `don't` is `don’t`. */
function wordHashes(text: string): Uint32Array {
  const lower = text.toLowerCase()
  const words = new Uint32Array(lower.length / 2 + 1)
  let count = 0
  let hash = 0
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i)
    if (isWordCode(code)) hash = Math.imul(hash ^ code, 0x01000193) || 1
    else if (hash !== 0 && !isApostrophe(code)) {
      words[count++] = hash
      hash = 0
    }
  }
  if (hash !== 0) words[count++] = hash
  return words.subarray(0, count)
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019
}

/** ASCII letters (lower case) and digits, and all beyond Latin-1's signs that is not general punctuation. */
function isWordCode(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)
  return code >= 0xc0 && (code < 0x2000 || code > 0x206f) && (code < 0x3000 || code > 0x303f)
}

/** The finaliser of MurmurHash3: every bit of the input moves every bit of the output. */
function mix(value: number): number {
  let h = value ^ (value >>> 16)
  h = Math.imul(h, 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h, 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}
