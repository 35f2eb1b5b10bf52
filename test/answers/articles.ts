// The articles of these tests: one that is its own source, those written for them, and the seed.
import { fileURLToPath } from 'node:url'
import { type Article, identityMap, readPath } from '../../src/articles/index.ts'
import { type Collection, memoryCollection } from '../../src/collections/index.ts'

/** An article that is its own source. */
export function article(id: string, text: string, more: Partial<Article> = {}): Article {
  return { id, text, raw: text, map: identityMap(text), language: 'en', ...more }
}

export function collectionOf(...articles: Article[]): Promise<Collection> {
  return memoryCollection(articles)
}

/** The articles under a path, from this folder, through the real reader. */
export async function collectionAt(path: string): Promise<Collection> {
  const articles: Article[] = []
  for await (const event of readPath(fileURLToPath(new URL(path, import.meta.url)))) {
    if (event.kind === 'article') articles.push(event.article)
  }
  return memoryCollection(articles)
}
