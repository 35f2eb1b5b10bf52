// The --articles option: a folder, file or glob read into memory, problems told on stderr.
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type ArticleRead, type ReadProblem, readPath } from '../articles/index.ts'
import { type Collection, MAIN_COLLECTION, memoryCollection, openCollections } from '../collections/index.ts'
import type { Config } from '../config.ts'
import { FootnoteError } from '../error.ts'
import { tellProblem } from './articles-source.ts'
import { ROOT } from './root.ts'
import { tell } from './terminal.ts'

/** The articles that come with the program. */
export const SEEDS = fileURLToPath(new URL('seeds', ROOT))

/**
 * Reads every article under a path; the terminal's folder is where a relative path starts.
 * @throws FootnoteError `articles/none` when nothing there could be read as an article.
 */
export async function readArticles(path: string | undefined, config: Config): Promise<ArticleRead[]> {
  const where = path === undefined ? SEEDS : resolve(path)
  const articles: ArticleRead[] = []
  for await (const event of readPath(where, { dateOrder: config.dateOrder })) {
    if (event.kind === 'article') articles.push(event)
    else tellProblem(event)
  }
  if (articles.length > 0) return articles
  throw noArticle()
}

/**
 * That --articles names an article, for a program that reads them all only later: nothing beyond the first is read.
 * @throws FootnoteError `articles/none` or `articles/missing`.
 */
export async function checkArticles(path: string | undefined, { dateOrder }: Config): Promise<void> {
  if (path === undefined) return
  const problems: ReadProblem[] = []
  for await (const event of readPath(resolve(path), { dateOrder })) {
    if (event.kind === 'article') return
    problems.push(event)
  }
  for (const problem of problems) tellProblem(problem)
  throw noArticle()
}

const noArticle = () => new FootnoteError('articles/none', 'No article could be read.', 'Put right what is said above.')

/**
 * The collection that is asked: a path's articles in memory, or those kept by `footnote articles add`; before the first
 * was added, those that come with the program.
 */
export async function readCollection(path: string | undefined, config: Config): Promise<Collection> {
  if (path === undefined) return openMain(config)
  const read = await readArticles(path, config)
  return memoryCollection(
    read.map(({ article }) => article),
    { engine: config.index },
  )
}

function openMain(config: Config): Promise<Collection> {
  const seeds = () => readArticles(undefined, config)
  const { dataDir, index } = config
  return openCollections({ dataDir, engine: index, log: { info: tell, warn: tell }, seeds }).open(MAIN_COLLECTION)
}
