// Articles for these tests, written for them.
import { type Article, identityMap } from '../../src/articles/index.ts'
import { type Collection, memoryCollection } from '../../src/collections/index.ts'

/** An article that is its own source. */
export function article(id: string, text: string, more: Partial<Article> = {}): Article {
  return { id, text, raw: text, map: identityMap(text), language: 'en', ...more }
}

export const HARBOUR = article(
  'harbour',
  `Mayor Ingrid Solheim opened the new harbour bridge in Larkby on Monday, two years after the old one was closed.

"This bridge belongs to everyone in Larkby," Solheim said. "We waited long enough." She added that the cost had been "a burden".

The bridge was designed by Tomas Berg and cost 48 million crowns. Eleven firms took part. Construction began in March 2019.

Harbour master Petra Lind said ships would return in June.`,
  { title: 'Larkby opens its harbour bridge', date: '2021-05-11', source: 'Larkby Post' },
)

export function collectionOf(...articles: Article[]): Promise<Collection> {
  return memoryCollection(articles)
}
