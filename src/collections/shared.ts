// A guild's collection read together with the shared one, where its moderators have switched that on.
import type { Article } from '../articles/index.ts'
import type { Filters } from '../index/index.ts'
import type { Collection } from './types.ts'

/** Ids of the shared collection's articles begin with this; a guild may have an article of the same name. */
const SHARED = 'shared:'

const inShared = (id: string): string => SHARED + id
const isShared = (id: string): boolean => id.startsWith(SHARED)
const bare = (id: string): string => id.slice(SHARED.length)

/** An article's own id, whether it is a guild's or one that a guild shares. */
export const bareId = (id: string): string => (isShared(id) ? bare(id) : id)

const renamed = new WeakMap<Article, Article>()

/** A shared article under the id that guilds know it by: the same object each time, to which what is known of its text is kept. */
function named(article: Article, id: string): Article {
  const made = renamed.get(article) ?? { ...article, id }
  renamed.set(article, made)
  return made
}

/** Filters as the shared collection understands them; undefined where they name an article that is none of its. */
function forShared<T extends Filters>(filters: T): T | undefined {
  const { article } = filters
  if (article === undefined) return filters
  return isShared(article) ? { ...filters, article: bare(article) } : undefined
}

/**
 * Both collections as one, for reading. Scores are each collection's own: neither one's frequencies of words are mixed
 * into the other's, and they are comparable between collections as they are between questions.
 */
export function readTogether(own: Collection, shared: Collection): Collection {
  const isTheirs = (id: string) => isShared(id) && own.fingerprint(id) === undefined
  return {
    id: own.id,
    get size() {
      return own.size + shared.size
    },
    index: {
      get passages() {
        return own.index.passages + shared.index.passages
      },
      frequency(term, filters) {
        const theirs = filters && forShared(filters)
        const inOwn = own.index.frequency(term, filters)
        return filters && !theirs ? inOwn : inOwn + shared.index.frequency(term, theirs)
      },
      async search(query, top) {
        const theirs = forShared(query)
        const found = theirs ? await shared.index.search(theirs, top) : []
        const named = found.map(({ passage, ...hit }) => ({
          ...hit,
          passage: { ...passage, id: inShared(passage.id), article: inShared(passage.article) },
        }))
        const ours = await own.index.search(query, top)
        return [...ours, ...named].sort((a, b) => b.score - a.score).slice(0, top)
      },
    },
    catalogue: {
      knows: (word) => own.catalogue.knows(word) || shared.catalogue.knows(word),
      correct(word, accept = () => true) {
        if (this.knows(word) && accept(word)) return undefined
        return own.catalogue.correct(word, accept) ?? shared.catalogue.correct(word, accept)
      },
      suggest(field, partial, limit) {
        const ours = own.catalogue.suggest(field, partial, limit)
        const theirs = shared.catalogue
          .suggest(field, partial, limit)
          .map((found) => (field === 'article' ? { ...found, value: inShared(found.value) } : found))
          .filter(({ value }) => !ours.some((known) => known.value === value))
        return [...ours, ...theirs].slice(0, limit)
      },
    },
    // A guild's own article may have such an id, too: it comes first.
    async article(id) {
      const article = await own.article(id)
      if (article || !isShared(id)) return article
      const theirs = await shared.article(bare(id))
      return theirs && named(theirs, id)
    },
    cuts: async (id) => (isTheirs(id) ? shared.cuts?.(bare(id)) : own.cuts?.(id)) ?? [],
    analysis: (id, ...parts) => (isTheirs(id) ? shared.analysis(bare(id), ...parts) : own.analysis(id, ...parts)),
    copiesOf(id) {
      const story = this.fingerprint(id)
      if (!story) return []
      if (!isTheirs(id)) return [...own.copiesOf(id), ...shared.copiesLike(story).map(inShared)]
      return [...own.copiesLike(story), ...shared.copiesOf(bare(id)).map(inShared)]
    },
    copiesLike: (story) => [...own.copiesLike(story), ...shared.copiesLike(story).map(inShared)],
    fingerprint: (id) => own.fingerprint(id) ?? (isShared(id) ? shared.fingerprint(bare(id)) : undefined),
    *list() {
      yield* own.list()
      for (const head of shared.list()) yield { ...head, id: inShared(head.id) }
    },
  }
}
