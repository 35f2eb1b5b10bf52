// Titles, people and sources of a collection, found by a half-typed or misspelt name. MiniSearch over small vocabularies.
import MiniSearch from 'minisearch'
import { z } from 'zod'
import type { Article } from '../articles/index.ts'
import { FootnoteError } from '../error.ts'
import { createLazySearch } from './lazy-search.ts'
import { peopleIn, wordsOf } from './names.ts'
import type { Catalogue } from './types.ts'

type Field = Parameters<Catalogue['suggest']>[0]

/** A name that can be suggested; `value` is what its choice stands for. */
interface Entry {
  readonly field: Field
  readonly name: string
  readonly value: string
  /** In how many articles. */
  uses: number
}

/** A typo in each three letters is more than people make; MiniSearch allows length * FUZZY edits. */
const FUZZY = 0.25
const FUZZY_MAX = 2
/** Shorter words have too many neighbours to guess which was meant. */
const CORRECTED_MIN = 4

/** Another number whenever other names or words are taken from an article: a removal takes back what was added. */
const FORMAT = 1
const Snapshot = z.object({
  format: z.literal(FORMAT),
  entries: z.array(z.tuple([z.enum(['article', 'source', 'person']), z.string(), z.string(), z.number()])),
  words: z.array(z.tuple([z.string(), z.number()])),
})

const fold = (word: string): string => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/**
 * A catalogue, empty or from the bytes of a snapshot. The searchable form of names and of words is each built when it is
 * first needed: a question whose words are all known never needs either.
 * @throws FootnoteError `index/snapshot` for bytes that are no snapshot of this version.
 */
export function createCatalogue(snapshot?: Uint8Array): Catalogue {
  const { entries, words } = snapshot ? read(snapshot) : { entries: new Map<string, Entry>(), words: new Map() }
  const names = createLazySearch(entries, (key) => entries.get(key)!.name, fold)
  const vocabulary = createLazySearch(words, (word) => word, fold)

  return {
    add(article) {
      for (const entry of entriesOf(article)) {
        const key = keyOf(entry)
        const known = entries.get(key)
        if (known) known.uses++
        else {
          entries.set(key, entry)
          names.add(key)
        }
      }
      for (const word of wordsIn(article)) {
        const uses = words.get(word) ?? 0
        words.set(word, uses + 1)
        if (uses === 0) vocabulary.add(word)
      }
    },
    remove(article) {
      for (const entry of entriesOf(article)) {
        const key = keyOf(entry)
        const known = entries.get(key)
        if (!known || --known.uses > 0) continue
        entries.delete(key)
        names.discard(key)
      }
      for (const word of wordsIn(article)) {
        const uses = words.get(word) ?? 0
        if (uses > 1) words.set(word, uses - 1)
        else if (words.delete(word)) vocabulary.discard(word)
      }
    },
    suggest(field, partial, limit) {
      const found = names.search(partial.trim() ? partial : MiniSearch.wildcard, {
        prefix: true,
        fuzzy: FUZZY,
        maxFuzzy: FUZZY_MAX,
        combineWith: 'AND',
        filter: ({ id }) => entries.get(id)!.field === field,
        boostDocument: (key: string) => 1 + Math.log(entries.get(key)!.uses),
      })
      return found.slice(0, limit).map(({ id }) => {
        const { name, value } = entries.get(id)!
        return { name, value }
      })
    },
    knows: (word) => words.has(fold(word)),
    correct(word, accept = () => true) {
      if (word.length < CORRECTED_MIN || (words.has(fold(word)) && accept(fold(word)))) return undefined
      const [best] = vocabulary.search(word, {
        fuzzy: FUZZY,
        maxFuzzy: FUZZY_MAX,
        filter: ({ id }) => accept(id),
        boostDocument: (known: string) => 1 + Math.log(words.get(known) ?? 1),
      })
      return best?.id
    },
    async warm() {
      await names.warm()
      await vocabulary.warm()
    },
    snapshot() {
      const rows = Array.from(entries.values(), ({ field, name, value, uses }) => [field, name, value, uses])
      return Buffer.from(JSON.stringify({ format: FORMAT, entries: rows, words: [...words] }))
    },
  }
}

function read(snapshot: Uint8Array): { entries: Map<string, Entry>; words: Map<string, number> } {
  try {
    const { entries, words } = Snapshot.parse(JSON.parse(Buffer.from(snapshot).toString('utf8')))
    const named = entries.map(([field, name, value, uses]): Entry => ({ field, name, value, uses }))
    return { entries: new Map(named.map((entry) => [keyOf(entry), entry])), words: new Map(words) }
  } catch (cause) {
    throw new FootnoteError('index/snapshot', 'The catalogue is damaged or of another version.', 'Build it again.', {
      cause,
    })
  }
}

function entriesOf(article: Article): Entry[] {
  const entries: Entry[] = peopleIn(article.text).map((name) => ({ field: 'person', name, value: name, uses: 1 }))
  if (article.title) entries.push({ field: 'article', name: article.title, value: article.id, uses: 1 })
  if (article.source) entries.push({ field: 'source', name: article.source, value: article.source, uses: 1 })
  return entries
}

function keyOf({ field, value }: Entry): string {
  return `${field}:${value}`
}

function wordsIn(article: Article): Set<string> {
  return wordsOf(`${article.title ?? ''} ${article.text}`)
}
