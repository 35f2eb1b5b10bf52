// A guild's collection read together with the shared one, where its moderators have switched that on.
import type { Article } from '../articles/index.ts'
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

/**
 * Both collections as one, for reading. Scores are each collection's own: neither one's frequencies of words are mixed
 * into the other's, and they are comparable between collections as they are between questions.
 */
export function readTogether(own: Collection, shared: Collection): Collection {
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
        const { article } = filters ?? {}
        if (article === undefined) return own.index.frequency(term, filters) + shared.index.frequency(term, filters)
        if (!isShared(article)) return own.index.frequency(term, filters)
        return shared.index.frequency(term, { ...filters, article: bare(article) })
      },
      async search(query, top) {
        const { article } = query
        if (article !== undefined && !isShared(article)) return own.index.search(query, top)
        const theirs = article === undefined ? query : { ...query, article: bare(article) }
        const found = (await shared.index.search(theirs, top)).map(({ passage, ...hit }) => ({
          ...hit,
          passage: { ...passage, id: inShared(passage.id), article: inShared(passage.article) },
        }))
        const ours = article === undefined ? await own.index.search(query, top) : []
        return [...ours, ...found].sort((a, b) => b.score - a.score).slice(0, top)
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
    async article(id) {
      if (!isShared(id)) return own.article(id)
      const article = await shared.article(bare(id))
      return article && named(article, id)
    },
    cuts: async (id) => (isShared(id) ? shared.cuts?.(bare(id)) : own.cuts?.(id)) ?? [],
    analysis: (id, ...parts) => (isShared(id) ? shared.analysis(bare(id), ...parts) : own.analysis(id, ...parts)),
    copiesOf(id) {
      const story = this.fingerprint(id)
      if (!story) return []
      if (!isShared(id)) return [...own.copiesOf(id), ...shared.copiesLike(story).map(inShared)]
      return [...own.copiesLike(story), ...shared.copiesOf(bare(id)).map(inShared)]
    },
    copiesLike: (story) => [...own.copiesLike(story), ...shared.copiesLike(story).map(inShared)],
    fingerprint: (id) => (isShared(id) ? shared.fingerprint(bare(id)) : own.fingerprint(id)),
    *list() {
      yield* own.list()
      for (const head of shared.list()) yield { ...head, id: inShared(head.id) }
    },
  }
}
