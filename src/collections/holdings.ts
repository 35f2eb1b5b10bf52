// What a collection holds: the articles of its store or, while that has none, those that come with the program.
import {
  type Article,
  type ArticleHead,
  contentHash,
  fingerprint,
  type KeptCut,
  type Store,
} from '../articles/index.ts'
import type { Cache } from './cache.ts'
import type { Followed } from './follower.ts'
import type { Collection, Seed } from './types.ts'

export interface Holdings extends Followed {
  readonly size: number
  /** Under which the cache keeps what is known of an article's newest version; undefined when there is none. */
  keyOf(id: string): string | undefined
  article(id: string): Promise<Article | undefined>
  cuts(id: string): Promise<readonly KeptCut[]>
  fingerprint: Collection['fingerprint']
  list(): Iterable<ArticleHead>
  /** Reads the program's own articles, where they are needed and were not read. */
  loadSeeds(): Promise<void>
}

/**
 * @param folder the store's, which tells its articles from those of others in the cache.
 * @param seeds gives the program's own articles; none when absent.
 */
export function createHoldings(
  store: Store,
  folder: string,
  cache: Cache,
  seeds: (() => Promise<readonly Seed[]>) | undefined,
): Holdings {
  let seedOf = new Map<string, Seed & { file: string }>()

  function fileOf(id: string): string | undefined {
    return store.size === 0 ? seedOf.get(id)?.file : store.entry(id)?.file
  }

  const keyOf = (file: string) => `${folder} ${file}`

  async function read(id: string, file: string): Promise<Article | undefined> {
    const seed = seedOf.get(id)
    if (seed?.file === file) return seed.article
    return cache.article(keyOf(file), async () => {
      const version = store.history(id).find((entry) => entry.file === file)?.version
      return version === undefined ? undefined : (await store.read(id, version))?.article
    })
  }

  return {
    get size() {
      return store.size || seedOf.size
    },
    wanted() {
      if (store.size === 0) return new Map(Array.from(seedOf, ([id, { file }]) => [id, file]))
      return new Map(Array.from(store.entries(), ({ head, file }) => [head.id, file]))
    },
    read,
    keyOf(id) {
      const file = fileOf(id)
      return file === undefined ? undefined : keyOf(file)
    },
    async article(id) {
      const file = fileOf(id)
      return file === undefined ? undefined : read(id, file)
    },
    async cuts(id) {
      if (store.size === 0) return seedOf.get(id)?.cuts ?? []
      return (await store.read(id))?.cuts ?? []
    },
    fingerprint(id) {
      if (store.size > 0) return store.entry(id)?.fingerprint
      const seed = seedOf.get(id)
      return seed && fingerprint(seed.article.text)
    },
    *list() {
      if (store.size === 0) for (const { article } of seedOf.values()) yield article
      else for (const { head } of store.entries()) yield head
    },
    async loadSeeds() {
      if (store.size > 0 || seedOf.size > 0) return
      const all = (await seeds?.()) ?? []
      seedOf = new Map(all.map((seed) => [seed.article.id, { ...seed, file: `seed ${contentHash(seed.article)}` }]))
    },
  }
}
