// Articles and their annotations, kept for those asked for last: one cache for all collections of a process.
import type { Article } from '../articles/index.ts'
import { type Analysis, analyse } from '../language/index.ts'
import { createLru } from './lru.ts'

/** Characters of articles kept, some 1,500 news articles: 32 MB, since an article holds its source and its clean text. */
const ARTICLE_CHARACTERS_MAX = 16_000_000
/** Characters of text whose annotations are kept, some 400 news articles: 24 bytes each were measured, which makes 100 MB. */
const ANALYSED_CHARACTERS_MAX = 4_000_000

/** Keys name the very version of an article, so that nothing kept is ever out of date. */
export interface Cache {
  article(key: string, read: () => Promise<Article | undefined>): Promise<Article | undefined>
  analysis(key: string, article: Article): Analysis
}

export function createCache(): Cache {
  const articles = createLru<Article>(ARTICLE_CHARACTERS_MAX)
  const analyses = createLru<Analysis>(ANALYSED_CHARACTERS_MAX)
  return {
    async article(key, read) {
      const known = articles.get(key)
      if (known) return known
      const article = await read()
      if (article) articles.set(key, article, article.raw.length)
      return article
    },
    analysis(key, article) {
      const known = analyses.get(key)
      if (known) return known
      const analysis = analyse(article.text, article.date === undefined ? {} : { date: article.date })
      analyses.set(key, analysis, article.text.length)
      return analysis
    },
  }
}
