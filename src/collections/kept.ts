// A collection in the data folder: what it holds, with an index and a catalogue that follow.
import { openStore } from '../articles/index.ts'
import type { Catalogue } from '../index/index.ts'
import type { BuildOrder, Progress } from './build.ts'
import type { Cache } from './cache.ts'
import { createFollower, type Log } from './follower.ts'
import { createGroups, type Groups } from './groups.ts'
import { createHoldings } from './holdings.ts'
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
  const holdings = createHoldings(store, folder, cache, seeds)
  const follower = await createFollower(holdings, { id, folder, engine }, log)
  const { article, cuts, fingerprint, list } = holdings
  let groups: Groups | undefined
  let followed = -1
  let warmed: Catalogue | undefined
  const { oneAtATime, isBusy } = createQueue()

  async function follow(apart?: () => void): Promise<void> {
    if (store.revision === followed) return
    await holdings.loadSeeds()
    const { revision } = store
    for (const changed of await follower.follow(progress, apart)) groups?.change(changed, fingerprint(changed))
    followed = revision
    if (longLived && warmed !== follower.built.catalogue) {
      warmed = follower.built.catalogue
      void warmed.warm()
    }
  }

  await follow()
  const all = createGroups(Array.from(holdings.wanted().keys(), (articleId) => [articleId, fingerprint(articleId)!]))
  groups = all
  if (longLived) void all.prepare()
  return {
    id,
    get revision() {
      return store.revision + followed
    },
    get index() {
      return follower.built.index
    },
    get catalogue() {
      return follower.built.catalogue
    },
    get size() {
      return holdings.size
    },
    article,
    async analysis(articleId, ...parts) {
      const key = holdings.keyOf(articleId)
      const found = await article(articleId)
      return found && cache.analysis(key!, found).prepare(...parts)
    },
    cuts,
    copiesOf: (articleId) => all.all().of(articleId),
    copiesLike: (story) => all.all().like(story),
    fingerprint,
    list,
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
      if (isBusy()) return
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

/** One change after the other: an index is not saved while it changes. */
function createQueue() {
  let last: Promise<unknown> = Promise.resolve()
  let running = 0
  return {
    oneAtATime<T>(work: () => Promise<T>): Promise<T> {
      running++
      const result = last.then(work).finally(() => running--)
      last = result.catch(() => {})
      return result
    },
    isBusy: () => running > 0,
  }
}
