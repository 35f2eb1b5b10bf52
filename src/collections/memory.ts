// A collection that lives in memory: for `--articles PATH`, for tests, and for the articles that come with the program.
import { type Article, type Copies, createCopies, fingerprint } from '../articles/index.ts'
import { createCatalogue, createIndex, type Engine } from '../index/index.ts'
import { createCache } from './cache.ts'
import type { Collection } from './types.ts'

export interface MemoryOptions {
  /** Default `main`. */
  readonly id?: string
  /** Default `compact`. */
  readonly engine?: Engine
}

/**
 * Indexes articles and keeps them in memory.
 * @throws FootnoteError `index/duplicate` for an id that comes twice.
 */
export async function memoryCollection(
  articles: Iterable<Article> | AsyncIterable<Article>,
  { id = 'main', engine = 'compact' }: MemoryOptions = {},
): Promise<Collection> {
  const kept = new Map<string, Article>()
  const index = createIndex(engine)
  const catalogue = createCatalogue()
  const cache = createCache()
  for await (const article of articles) {
    await index.add(article)
    catalogue.add(article)
    kept.set(article.id, article)
  }
  /** Grouped when first asked for: a batch of searches never needs it. */
  let copies: Copies | undefined
  const grouped = () => {
    if (copies) return copies
    copies = createCopies()
    for (const article of kept.values()) copies.add(article.id, fingerprint(article.text))
    return copies
  }
  return {
    id,
    index,
    catalogue,
    size: kept.size,
    article: async (articleId) => kept.get(articleId),
    async analysis(articleId, ...parts) {
      const article = kept.get(articleId)
      return article && cache.analysis(articleId, article).prepare(...parts)
    },
    copiesOf: (articleId) => grouped().of(articleId),
    copiesLike: (story) => grouped().like(story),
    fingerprint(articleId) {
      const article = kept.get(articleId)
      return article && fingerprint(article.text)
    },
    list: () => kept.values(),
  }
}
