// A collection in the data folder: the store's articles, with an index and a catalogue that follow them.
import { type Article, contentHash, fingerprint, openStore } from '../articles/index.ts'
import type { Catalogue } from '../index/index.ts'
import type { BuildOrder, Progress } from './build.ts'
import type { Cache } from './cache.ts'
import { createFollower, type Log } from './follower.ts'
import { createGroups, type Groups } from './groups.ts'
import type { Indexed } from './snapshot.ts'
import type { KeptCollection, Seed } from './types.ts'

export interface KeptOptions extends BuildOrder {
  readonly log: Log
  readonly cache: Cache
  /** Whether to prepare in the background what first questions would wait for: names to suggest, groups of copies. */
  readonly longLived?: boolean
  /** Gives the articles that it has while none were added to it. */
  readonly seeds?: (() => Promise<readonly Seed[]>) | undefined
  /** Told while articles are taken into the index. */
  readonly progress?: Progress
}

/** Opens a collection; its index comes from the snapshot, and is built from the articles where that is of no use. */
export async function openKept(options: KeptOptions): Promise<KeptCollection> {
  const { id, folder, engine, log, cache, seeds, progress, longLived } = options
  const store = await openStore(folder, log)
  let seedOf = new Map<string, Seed & { file: string }>()
  let groups: Groups | undefined
  let followed = -1
  let warmed: Catalogue | undefined
  let last: Promise<unknown> = Promise.resolve()
  let running = 0

  const follower = await createFollower({ wanted, read }, { id, folder, engine }, log)

  function wanted(): Indexed {
    if (store.size === 0) return new Map(Array.from(seedOf, ([seed, { file }]) => [seed, file]))
    return new Map(Array.from(store.entries(), ({ head, file }) => [head.id, file]))
  }

  async function read(articleId: string, file: string): Promise<Article | undefined> {
    const seed = seedOf.get(articleId)
    if (seed?.file === file) return seed.article
    return cache.article(`${folder} ${file}`, async () => {
      const version = store.history(articleId).find((entry) => entry.file === file)?.version
      return version === undefined ? undefined : (await store.read(articleId, version))?.article
    })
  }

  /** The file of an article's newest version. */
  function fileOf(articleId: string): string | undefined {
    return store.size === 0 ? seedOf.get(articleId)?.file : store.entry(articleId)?.file
  }

  async function article(articleId: string): Promise<Article | undefined> {
    const file = fileOf(articleId)
    return file === undefined ? undefined : read(articleId, file)
  }

  function fingerprintOf(articleId: string) {
    if (store.size > 0) return store.entry(articleId)?.fingerprint
    const seed = seedOf.get(articleId)
    return seed && fingerprint(seed.article.text)
  }

  async function loadSeeds(): Promise<void> {
    const read = (await seeds?.()) ?? []
    seedOf = new Map(read.map((seed) => [seed.article.id, { ...seed, file: `seed ${contentHash(seed.article)}` }]))
  }

  async function follow(apart?: () => void): Promise<void> {
    if (store.revision === followed) return
    if (store.size === 0 && seedOf.size === 0) await loadSeeds()
    const { revision } = store
    for (const changed of await follower.follow(progress, apart)) {
      groups?.change(changed, fingerprintOf(changed))
    }
    followed = revision
    if (longLived && warmed !== follower.built.catalogue) {
      warmed = follower.built.catalogue
      void warmed.warm()
    }
  }

  /** One change after the other: an index is not saved while it changes. */
  function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
    running++
    const result = last.then(work).finally(() => running--)
    last = result.catch(() => {})
    return result
  }

  await follow()
  const all = createGroups(Array.from(wanted().keys(), (articleId) => [articleId, fingerprintOf(articleId)!]))
  groups = all
  if (longLived) void all.prepare()
  return {
    id,
    get index() {
      return follower.built.index
    },
    get catalogue() {
      return follower.built.catalogue
    },
    get size() {
      return store.size || seedOf.size
    },
    article,
    async analysis(articleId, ...parts) {
      const file = fileOf(articleId)
      const found = await article(articleId)
      return found && cache.analysis(`${folder} ${file}`, found).prepare(...parts)
    },
    async cuts(articleId) {
      if (store.size === 0) return seedOf.get(articleId)?.cuts ?? []
      return (await store.read(articleId))?.cuts ?? []
    },
    copiesOf: (articleId) => all.all().of(articleId),
    copiesLike: (story) => all.all().like(story),
    fingerprint: fingerprintOf,
    *list() {
      if (store.size === 0) for (const seed of seedOf.values()) yield seed.article
      else for (const { head } of store.entries()) yield head
    },
    add: (arriving, how) =>
      oneAtATime(async () => {
        const results = await store.add(arriving, how)
        await follow()
        return results
      }),
    judge: (arriving) => store.judge(arriving),
    remove: (articleId) =>
      oneAtATime(async () => {
        // Kept in memory by this, so that the catalogue can be told what it is to forget.
        if (store.size > 0) await article(articleId)
        const removed = await store.remove(articleId)
        await follow()
        return removed
      }),
    history: (articleId) => store.history(articleId),
    version: async (articleId, version) => (await store.read(articleId, version))?.article,
    async sync() {
      // Whoever asks is not kept waiting: the index as it is answers until the next one is built.
      if (running > 0) return
      await new Promise<void>((resolve, reject) => {
        const work = async () => {
          await store.sync()
          await follow(resolve)
        }
        oneAtATime(work).then(resolve, reject)
      })
    },
    close: () =>
      oneAtATime(async () => {
        if (store.size > 0) await follower.save()
        await follower.built.index.close()
      }),
  }
}
