// Terms as one blob of UTF-8 with a hash table: no object a term. Numbers of terms begin at 1.
import type { Sections } from './layout.ts'

type Vocabulary = Pick<Sections, 'words' | 'wordAt' | 'hashTable'>

const encoder = new TextEncoder()
const decoder = new TextDecoder()
/** Bytes that a UTF-16 unit takes at most. */
const UTF8_MAX = 3

/** Slots for a number of terms: a power of two, at most three quarters full. */
export function tableSize(terms: number): number {
  let size = 4
  while (size * 3 < terms * 4) size *= 2
  return size
}

/** Enters the term `id`, whose bytes stand in `words` already. */
export function enter(vocabulary: Vocabulary, id: number): void {
  const { words, wordAt, hashTable } = vocabulary
  const mask = hashTable.length - 1
  let slot = hash(words, wordAt[id]!, wordAt[id + 1]!) & mask
  while (hashTable[slot]) slot = (slot + 1) & mask
  hashTable[slot] = id
}

/** The number of a term, 0 when the segment does not have it. A small number to V8, whatever stands in the table (`| 0`). */
export function lookUp(vocabulary: Vocabulary, term: string): number {
  const { words, wordAt, hashTable } = vocabulary
  const length = encode(term)
  const mask = hashTable.length - 1
  let slot = hash(encoded, 0, length) & mask
  for (let id = hashTable[slot]!; id; id = hashTable[slot]!) {
    if (isEncoded(words, wordAt[id]!, wordAt[id + 1]!, length)) return id | 0
    slot = (slot + 1) & mask
  }
  return 0
}

/** The word at hand, in UTF-8. */
let encoded = new Uint8Array(256)

/** Encodes a word; returns how many bytes it takes. Most are ASCII and short, for which an encoder takes long to call. */
function encode(term: string): number {
  if (encoded.length < term.length * UTF8_MAX) encoded = new Uint8Array(term.length * UTF8_MAX)
  for (let i = 0; i < term.length; i++) {
    const code = term.charCodeAt(i)
    if (code >= 0x80) return encoder.encodeInto(term, encoded).written
    encoded[i] = code
  }
  return term.length
}

/** The hash of a word's letters in UTF-8. */
export function hashOf(word: string): number {
  return hash(encoded, 0, encode(word))
}

/** The word of a term's number. */
export function wordOf(vocabulary: Vocabulary, id: number): string {
  return decoder.decode(vocabulary.words.slice(vocabulary.wordAt[id]!, vocabulary.wordAt[id + 1]!))
}

/** FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/). */
function hash(bytes: Uint8Array, from: number, to: number): number {
  let value = 0x811c9dc5
  for (let i = from; i < to; i++) value = Math.imul(value ^ bytes[i]!, 0x01000193)
  return value >>> 0
}

function isEncoded(words: Uint8Array, from: number, to: number, length: number): boolean {
  if (to - from !== length) return false
  for (let i = 0; i < length; i++) if (words[from + i] !== encoded[i]) return false
  return true
}
