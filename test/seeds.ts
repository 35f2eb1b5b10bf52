// The articles that come with the program, for tests that run the whole bot over them.
import { join } from 'node:path'
import { type ArticleRead, readPath } from '../src/articles/index.ts'

export const SEEDS = join(import.meta.dirname, '../seeds')

export async function seeds(): Promise<ArticleRead[]> {
  const read: ArticleRead[] = []
  for await (const event of readPath(SEEDS)) if (event.kind === 'article') read.push(event)
  return read
}
