// Collections in a data folder of their own, with articles to put there.
import { type Collection, openCollections } from '../../src/collections/index.ts'
import { makeArticle, temporaryFolder } from '../articles/store/articles.ts'

export const ferry = makeArticle('ferry', {
  title: 'Ferry aground',
  source: 'Herald',
  text: 'The ferry ran aground, said Ruth Calder at noon.',
})
export const bridge = makeArticle('bridge', {
  title: 'A new bridge',
  source: 'Times',
  text: 'The council voted for a bridge, said Jon Aske at noon.',
})
export const seed = makeArticle('seed', {
  title: 'Seed',
  text: 'The lighthouse was lit in March, said Inga Thorsen at noon.',
})

export const arriving = (...articles: (typeof ferry)[]) =>
  articles.map((article) => ({ article, place: `/${article.id}` }))
export const found = async (collection: Collection, text: string) =>
  (await collection.index.search({ text }, 5)).map(({ passage }) => passage.article)
export const people = (collection: Collection, partial: string) =>
  collection.catalogue.suggest('person', partial, 5).map(({ name }) => name)

export async function openNew() {
  const dataDir = await temporaryFolder()
  const told: string[] = []
  const log = { info: (message: string) => told.push(message), warn: (message: string) => told.push(message) }
  /** Another process, as far as this one can see. */
  const again = (longLived = false, passagesMax?: number) =>
    openCollections({
      dataDir,
      engine: 'compact',
      log,
      seeds: async () => [{ article: seed, cuts: [] }],
      longLived,
      ...(passagesMax !== undefined && { passagesMax }),
    })
  return { dataDir, told, again, collections: again() }
}
