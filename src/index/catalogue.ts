// Titles, people and sources of a collection, found by a half-typed or misspelt name, and the spelling of its words.
import { z } from 'zod'
import type { Article } from '../articles/index.ts'
import { FootnoteError } from '../error.ts'
import { foldWord } from '../language/index.ts'
import { knownWords } from './known-words.ts'
import { createListing, type Entry, type Listing } from './listing.ts'
import { peopleIn, searchable, wordsOf } from './names.ts'
import type { Catalogue } from './types.ts'

const FIELDS = ['article', 'source', 'person'] as const
type Field = (typeof FIELDS)[number]

/** Shorter words have too many neighbours to guess which was meant. */
const CORRECTED_MIN = 4

/** Another number whenever other names or words are taken from an article: a removal takes back what was added. */
const FORMAT = 3
const Snapshot = z.object({
  format: z.literal(FORMAT),
  entries: z.array(z.tuple([z.enum(FIELDS), z.string(), z.string(), z.number()])),
  words: z.array(z.tuple([z.string(), z.number()])),
})

/**
 * A catalogue, empty or from the bytes of a snapshot. Each look-up goes through all names of a field, or all words: some
 * milliseconds for 30,000 names or 200,000 words, and nothing to build, to keep or to update.
 * @throws FootnoteError `index/snapshot` for bytes that are no snapshot of this version.
 */
export function createCatalogue(snapshot?: Uint8Array): Catalogue {
  const listings = { article: createListing(false), source: createListing(true), person: createListing(true) }
  const words = knownWords(snapshot ? read(snapshot, listings) : new Map())

  return {
    add(article) {
      for (const { field, name, value } of namesIn(article)) listings[field].add(name, value)
      for (const word of wordsIn(article)) words.add(word)
    },
    remove(article) {
      for (const { field, value } of namesIn(article)) listings[field].remove(value)
      for (const word of wordsIn(article)) words.remove(word)
    },
    suggest(field, partial, limit) {
      const listing = listings[field]
      const typed = searchable(partial)
      const whole = typed.map((word) => [{ word, cost: 0 }])
      const found = listing.find(whole, limit)
      if (found.length >= limit || typed.length === 0) return found.map(choiceOf)
      const meant = typed.map((word, i) => [
        ...whole[i]!,
        ...(word.length < CORRECTED_MIN ? [] : listing.near(word, i === typed.length - 1)),
      ])
      // "de santis", "monkey pox"
      const joined = typed.length > 1 ? listing.find([[{ word: typed.join(''), cost: 0 }]], limit) : []
      return [...new Set([...joined, ...listing.find(meant, limit)])].slice(0, limit).map(choiceOf)
    },
    knows: (word) => words.uses.has(foldWord(word)),
    correct(word, accept = () => true) {
      const typed = foldWord(word)
      if (word.length < CORRECTED_MIN || (words.uses.has(typed) && accept(typed))) return undefined
      return words.near(typed, 1, false, accept)[0]?.word
    },
    async warm() {
      for (const field of FIELDS) await listings[field].warm()
      await words.warm()
    },
    snapshot() {
      const rows = FIELDS.flatMap((field) =>
        Array.from(listings[field].entries.values(), ({ name, value, uses }) => [field, name, value, uses]),
      )
      return Buffer.from(JSON.stringify({ format: FORMAT, entries: rows, words: [...words.uses] }))
    },
  }
}

/** Fills the listings from a snapshot; returns the uses of words. */
function read(snapshot: Uint8Array, listings: Readonly<Record<Field, Listing>>): Map<string, number> {
  try {
    const { entries, words } = Snapshot.parse(JSON.parse(Buffer.from(snapshot).toString('utf8')))
    for (const [field, name, value, uses] of entries) listings[field].add(name, value, uses)
    return new Map(words)
  } catch (cause) {
    throw new FootnoteError('index/snapshot', 'The catalogue is damaged or of another version.', 'Build it again.', {
      cause,
    })
  }
}

const choiceOf = ({ name, value }: Entry) => ({ name, value })

function namesIn(article: Article): { readonly field: Field; readonly name: string; readonly value: string }[] {
  const names = peopleIn(article.text).map((name) => ({ field: 'person' as Field, name, value: name }))
  // One without a title is listed by its id.
  names.push({ field: 'article', name: article.title || article.id, value: article.id })
  if (article.source) names.push({ field: 'source', name: article.source, value: article.source })
  return names
}

function wordsIn(article: Article): Set<string> {
  return wordsOf(`${article.title ?? ''} ${article.text}`)
}
