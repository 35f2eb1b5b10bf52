// Titles, people and sources of a collection, found by a half-typed or misspelt name. MiniSearch over small vocabularies.
import MiniSearch from 'minisearch'
import type { Article } from '../articles/index.ts'
import { peopleIn, wordsOf } from './names.ts'
import type { Catalogue } from './types.ts'

type Field = Parameters<Catalogue['suggest']>[0]

interface Entry {
  readonly id: string
  readonly name: string
  readonly field: Field
}

/** A typo in each three letters is more than people make; MiniSearch allows length * FUZZY edits. */
const FUZZY = 0.25
const FUZZY_MAX = 2
/** Shorter words have too many neighbours to guess which was meant. */
const CORRECTED_MIN = 4

const fold = (word: string): string => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

export function createCatalogue(): Catalogue {
  const entries = new MiniSearch<Entry>({ fields: ['name'], storeFields: ['name', 'field'], processTerm: fold })
  const vocabulary = new MiniSearch<{ id: string; word: string }>({ fields: ['word'], processTerm: fold })
  const uses = new Map<string, number>()
  const articles = new Map<string, { readonly keys: Map<string, Entry>; readonly words: ReadonlySet<string> }>()

  return {
    add(article) {
      if (articles.has(article.id)) return
      const keys = new Map(entriesOf(article).map((entry) => [entry.id, entry]))
      const words = wordsOf(`${article.title ?? ''} ${article.text}`)
      articles.set(article.id, { keys, words })
      for (const [key, entry] of keys) if (count(uses, key, 1) === 1) entries.add(entry)
      for (const word of words) if (count(uses, wordKey(word), 1) === 1) vocabulary.add({ id: word, word })
    },
    remove(articleId) {
      const known = articles.get(articleId)
      if (!known) return
      articles.delete(articleId)
      for (const key of known.keys.keys()) if (count(uses, key, -1) === 0) entries.discard(key)
      for (const word of known.words) if (count(uses, wordKey(word), -1) === 0) vocabulary.discard(word)
    },
    suggest(field, partial, limit) {
      const options = {
        prefix: true,
        fuzzy: FUZZY,
        maxFuzzy: FUZZY_MAX,
        combineWith: 'AND' as const,
        filter: (found: Record<string, unknown>) => found.field === field,
        boostDocument: (key: string) => 1 + Math.log(uses.get(key) ?? 1),
      }
      const found = partial.trim() ? entries.search(partial, options) : entries.search(MiniSearch.wildcard, options)
      return found.slice(0, limit).map(({ id, name }) => ({ name, value: field === 'article' ? id.slice(8) : name }))
    },
    correct(word) {
      if (word.length < CORRECTED_MIN || uses.has(wordKey(fold(word)))) return undefined
      const [best] = vocabulary.search(word, {
        fuzzy: FUZZY,
        maxFuzzy: FUZZY_MAX,
        boostDocument: (key: string) => 1 + Math.log(uses.get(wordKey(key)) ?? 1),
      })
      return best?.id
    },
  }
}

function entriesOf(article: Article): Entry[] {
  const entries: Entry[] = peopleIn(article.text).map((name) => ({ id: `person:${name}`, name, field: 'person' }))
  if (article.title) entries.push({ id: `article:${article.id}`, name: article.title, field: 'article' })
  if (article.source) entries.push({ id: `source:${article.source}`, name: article.source, field: 'source' })
  return entries
}

function wordKey(word: string): string {
  return `word:${word}`
}

function count(uses: Map<string, number>, key: string, change: 1 | -1): number {
  const now = (uses.get(key) ?? 0) + change
  if (now > 0) uses.set(key, now)
  else uses.delete(key)
  return now
}
