// The annotations of a collection's articles, worked out when first asked for and kept for those asked for last.
import type { Article } from '../articles/index.ts'
import { type Analysis, analyse } from '../language/index.ts'
import { createLru } from './lru.ts'

/** Characters of text whose annotations are kept: some 2,000 news articles. */
const ANALYSED_CHARACTERS_MAX = 8_000_000

export interface Analyses {
  of(article: Article): Analysis
  /** To be called when an article is replaced or removed. */
  forget(id: string): void
}

export function createAnalyses(): Analyses {
  const kept = createLru<Analysis>(ANALYSED_CHARACTERS_MAX)
  return {
    of(article) {
      const known = kept.get(article.id)
      if (known) return known
      const analysis = analyse(article.text, article.date === undefined ? {} : { date: article.date })
      kept.set(article.id, analysis, article.text.length)
      return analysis
    },
    forget: kept.delete,
  }
}
