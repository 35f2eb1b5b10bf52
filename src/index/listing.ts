// The names of one kind that a catalogue offers, found by words that they hold or begin with.
import { setImmediate as otherWork } from 'node:timers/promises'
import { knownWords } from './known-words.ts'
import { searchable } from './names.ts'

/** A name that can be suggested; `value` is what its choice stands for. */
export interface Entry {
  readonly name: string
  readonly value: string
  /** In how many articles. */
  uses: number
}

/** What may stand for a typed word: itself, or a word that it may be misspelt for, at a cost. */
export type Alternatives = readonly { readonly word: string; readonly cost: number }[]

/** A name that begins as was typed is worth as many uses as this to the base of e; so is one that has the whole words. */
const BEGINS = 2
const WHOLE = 1
/** How much a slip costs, in the same measure. */
const SLIP = 2
/** Words that a typed one may be misspelt for. */
const ALTERNATIVES = 5
/** Forms of a name that differ by signs only, at most, of those kept. */
const FORMS = 2
/** Names looked at before others get their turn: some milliseconds. */
const TURN = 2000

export interface Listing {
  readonly entries: ReadonlyMap<string, Entry>
  /** Counts one use more, or as many as given. */
  add(name: string, value: string, uses?: number): void
  /** Counts one use less. */
  remove(value: string): void
  /** The best names that hold a word beginning with each of the typed ones, at most `limit`. */
  find(typed: readonly Alternatives[], limit: number): Entry[]
  /** Words of the names that a typed word may be misspelt for; with `half`, half of one. */
  near(word: string, half: boolean): Alternatives
  /** Prepares, in small steps, what the first `find` would make all at once. */
  warm(): Promise<void>
}

/** @param once whether names that differ by signs only are one: "Kim Jong Un" and "Kim Jong-un", but not two articles of one title. */
export function createListing(once: boolean): Listing {
  const entries = new Map<string, Entry>()
  /** The searchable words of names, each behind a space, and in how many names each word stands; made when first needed. */
  const texts = new Map<Entry, string>()
  const words = knownWords(new Map())

  function textOf(entry: Entry): string {
    const known = texts.get(entry)
    if (known !== undefined) return known
    const parts = searchable(entry.name)
    for (const word of parts) words.add(word)
    const text = ` ${parts.join(' ')} `
    texts.set(entry, text)
    return text
  }

  return {
    entries,
    add(name, value, uses = 1) {
      const known = entries.get(value)
      if (known) known.uses += uses
      else entries.set(value, { name, value, uses })
    },
    remove(value) {
      const known = entries.get(value)
      if (!known || --known.uses > 0) return
      entries.delete(value)
      if (texts.delete(known)) for (const word of searchable(known.name)) words.remove(word)
    },
    find(typed, limit) {
      const best = createBest(limit * FORMS)
      const sought = typed.map((words) =>
        words.map(({ word, cost }) => ({ begun: ` ${word}`, whole: ` ${word} `, cost })),
      )
      for (const entry of entries.values()) {
        const text = textOf(entry)
        const worth = worthOf(text, sought)
        if (worth !== undefined) best.offer({ entry, text, worth: worth + Math.log(entry.uses) })
      }
      const seen = new Set<string>()
      const isNew = ({ text }: Found) => !once || (!seen.has(text) && seen.add(text))
      return best
        .ranked()
        .filter(isNew)
        .slice(0, limit)
        .map(({ entry }) => entry)
    },
    near: (word, half) => words.near(word, ALTERNATIVES, half, (known) => !known.startsWith(word)),
    async warm() {
      let looked = 0
      for (const entry of entries.values()) {
        if (looked++ % TURN === 0) await otherWork()
        if (entries.get(entry.value) === entry) textOf(entry)
      }
    },
  }
}

interface Found {
  readonly entry: Entry
  readonly text: string
  readonly worth: number
}

/** Keeps the best that are offered: of two equal ones the first. */
function createBest(capacity: number) {
  const kept: Found[] = []
  return {
    offer(one: Found): void {
      if (kept.length === capacity && one.worth <= kept.at(-1)!.worth) return
      let low = 0
      let high = kept.length
      while (low < high) {
        const middle = (low + high) >> 1
        if (kept[middle]!.worth >= one.worth) low = middle + 1
        else high = middle
      }
      kept.splice(low, 0, one)
      if (kept.length > capacity) kept.pop()
    },
    ranked: () => kept,
  }
}

interface Sought {
  readonly begun: string
  readonly whole: string
  readonly cost: number
}

/** How well a searchable name fits what was typed; undefined when a typed word is missing. */
function worthOf(text: string, typed: readonly (readonly Sought[])[]): number | undefined {
  let worth = 0
  for (const [i, alternatives] of typed.entries()) {
    let best = Number.NEGATIVE_INFINITY
    for (const { begun, whole, cost } of alternatives) {
      const at = text.indexOf(begun)
      if (at < 0) continue
      const isWhole = text.includes(whole) ? WHOLE / typed.length : 0
      best = Math.max(best, isWhole + (at === 0 && i === 0 ? BEGINS : 0) - SLIP * cost)
    }
    if (best === Number.NEGATIVE_INFINITY) return undefined
    worth += best
  }
  return worth
}
