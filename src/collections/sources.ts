// A collection as a server sees it that allows some sources only: what stands in the others is not there.
import { type Filters, sourceIn } from '../index/index.ts'
import { terms } from '../language/index.ts'
import type { Collection } from './types.ts'

/** People of a half-typed name that are looked for in the allowed articles: each costs some 50 µs. */
const PEOPLE_LOOKED_FOR = 500

/** @param sources names of publishers, in any case; an article without one is not allowed. */
export function ofSources(all: Collection, sources: readonly string[]): Collection {
  const allowed = ({ source }: { readonly source?: string }) => sourceIn(source, sources)
  const ids = lazy(() => new Set(Array.from(all.list()).flatMap((head) => (allowed(head) ? [head.id] : []))))
  const stands = (term: string, filters: Filters = {}) => all.index.frequency(term, { ...filters, sources }) > 0
  const known = (word: string) => terms(word).some(({ term }) => stands(term))

  const offered = {
    article: (id: string) => ids().has(id),
    source: (name: string) => sourceIn(name, sources),
    person: (name: string) => terms(name).some(({ term }) => stands(term, { person: name })),
  }

  return {
    id: all.id,
    get size() {
      return ids().size
    },
    index: {
      get passages() {
        return all.index.passages
      },
      // How rare a word is, is told by all articles; only whether there is one must not be.
      frequency: (term, filters) => (stands(term, filters) ? all.index.frequency(term, filters) : 0),
      search: (query, top) => all.index.search({ ...query, sources }, top),
    },
    catalogue: {
      knows: known,
      correct: (word, accept = () => true) => all.catalogue.correct(word, (other) => known(other) && accept(other)),
      suggest(field, partial, limit) {
        const most = field === 'person' ? PEOPLE_LOOKED_FOR : Number.POSITIVE_INFINITY
        const found = all.catalogue.suggest(field, partial, most)
        return found.filter(({ value }) => offered[field](value)).slice(0, limit)
      },
    },
    async article(id) {
      const article = await all.article(id)
      return article && allowed(article) ? article : undefined
    },
    cuts: async (id) => (ids().has(id) ? ((await all.cuts?.(id)) ?? []) : []),
    analysis: async (id, ...parts) => (ids().has(id) ? all.analysis(id, ...parts) : undefined),
    copiesOf: (id) => (ids().has(id) ? all.copiesOf(id).filter((copy) => ids().has(copy)) : []),
    copiesLike: (story) => all.copiesLike(story).filter((copy) => ids().has(copy)),
    fingerprint: (id) => (ids().has(id) ? all.fingerprint(id) : undefined),
    list: () => Array.from(all.list()).filter(allowed),
  }
}

function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}
