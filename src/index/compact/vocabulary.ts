// Terms as one blob of UTF-8 with a hash table: no object a term. Numbers of terms begin at 1.
import type { Sections } from './layout.ts'

type Vocabulary = Pick<Sections, 'words' | 'wordAt' | 'hashTable'>

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** Slots for a number of terms: a power of two, at most half full. */
export function tableSize(terms: number): number {
  let size = 4
  while (size < terms * 2) size *= 2
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

/** The number of a term, 0 when the segment does not have it. */
export function lookUp(vocabulary: Vocabulary, term: string): number {
  const { words, wordAt, hashTable } = vocabulary
  const bytes = encoder.encode(term)
  const mask = hashTable.length - 1
  let slot = hash(bytes, 0, bytes.length) & mask
  for (let id = hashTable[slot]!; id; id = hashTable[slot]!) {
    if (equal(words, wordAt[id]!, wordAt[id + 1]!, bytes)) return id
    slot = (slot + 1) & mask
  }
  return 0
}

/** The word of a term's number. */
export function wordOf(vocabulary: Vocabulary, id: number): string {
  return decoder.decode(vocabulary.words.slice(vocabulary.wordAt[id]!, vocabulary.wordAt[id + 1]!))
}

/** FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/). */
export function hash(bytes: Uint8Array, from: number, to: number): number {
  let value = 0x811c9dc5
  for (let i = from; i < to; i++) value = Math.imul(value ^ bytes[i]!, 0x01000193)
  return value >>> 0
}

function equal(words: Uint8Array, from: number, to: number, bytes: Uint8Array): boolean {
  if (to - from !== bytes.length) return false
  for (let i = 0; i < bytes.length; i++) if (words[from + i] !== bytes[i]) return false
  return true
}
