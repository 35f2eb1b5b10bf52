// Words as they were met in texts, each with a number and a value. A word is found by its letters where they stand: no
// string is made of it, which takes longer than all the rest of reading a word.
import { fnv1a } from './hash.ts'

export interface Lexicon {
  /** The number of the word between two places of a text, from 1; it is valid while `epoch` stays the same. */
  numberOf(text: string, start: number, end: number): number
  valueOf(number: number): string
  /** The word itself: one string for all places of all texts that have it. */
  wordOf(number: number): string
  /** Goes up when the lexicon is full and begins anew. */
  readonly epoch: number
}

/** `work` makes the value of a word when it is met first; `most` words are kept. */
export function createLexicon(work: (word: string) => string, most: number): Lexicon {
  let values: string[] = []
  /** Words that were asked for. They are made of their letters: a slice of a text would keep all of the text. */
  let words: (string | undefined)[] = []
  /** The letters of all words in a row, and where those of each begin. */
  let letters = new Uint16Array(4096)
  let begins = new Uint32Array(1024)
  /** Numbers of words by the hash of their letters, at most half full; 0 is free. */
  let slots = new Uint32Array(1024)
  let epoch = 0

  function begin(): void {
    values = ['']
    words = [undefined]
    begins.fill(0)
    slots.fill(0)
  }
  begin()

  function holds(number: number, text: string, start: number, length: number): boolean {
    const from = begins[number]!
    if (begins[number + 1]! - from !== length) return false
    for (let i = 0; i < length; i++) if (letters[from + i] !== text.charCodeAt(start + i)) return false
    return true
  }

  function enter(text: string, start: number, end: number, slot: number): number {
    const number = values.length
    const from = begins[number]!
    const to = from + end - start
    if (to > letters.length) letters = enlarged(letters, new Uint16Array(2 * letters.length))
    if (number + 2 > begins.length) begins = enlarged(begins, new Uint32Array(2 * begins.length))
    for (let i = start; i < end; i++) letters[from + i - start] = text.charCodeAt(i)
    begins[number + 1] = to
    values.push(work(text.slice(start, end)))
    words.push(undefined)
    slots[slot] = number
    if (2 * number >= slots.length) spread()
    return number
  }

  const lettersOf = (number: number): string =>
    String.fromCharCode(...letters.subarray(begins[number]!, begins[number + 1]!))

  /** Twice as many slots. */
  function spread(): void {
    slots = new Uint32Array(2 * slots.length)
    for (let number = 1; number < values.length; number++) {
      const word = lettersOf(number)
      let slot = hashOf(word, 0, word.length) & (slots.length - 1)
      while (slots[slot]) slot = (slot + 1) & (slots.length - 1)
      slots[slot] = number
    }
  }

  return {
    get epoch() {
      return epoch
    },
    valueOf: (number) => values[number]!,
    wordOf: (number) => (words[number] ??= lettersOf(number)),
    numberOf(text, start, end) {
      if (values.length > most) {
        epoch++
        begin()
      }
      const mask = slots.length - 1
      let slot = hashOf(text, start, end) & mask
      for (let number = slots[slot]!; number; number = slots[slot]!) {
        if (holds(number, text, start, end - start)) return number
        slot = (slot + 1) & mask
      }
      return enter(text, start, end, slot)
    },
  }
}

/** The word's hash, its high bits folded into the low ones that choose the slot. */
function hashOf(text: string, start: number, end: number): number {
  const hash = fnv1a(text, start, end)
  return hash ^ (hash >>> 15)
}

function enlarged<T extends Uint16Array | Uint32Array>(old: T, larger: T): T {
  larger.set(old)
  return larger
}
