// All collections of a data folder: opened when they are asked for, each with what is its own and nothing else.
import type { Engine } from '../index/index.ts'
import type { Progress } from './build.ts'
import { createCache } from './cache.ts'
import { createDocuments, type Documents } from './documents.ts'
import type { Log } from './follower.ts'
import { openKept } from './kept.ts'
import { createOpen } from './open.ts'
import { collectionFolder } from './place.ts'
import type { Collection, KeptCollection, Seed } from './types.ts'
import { createViews } from './views.ts'

/** The terminal's collection; a guild may read it along as the shared one. */
export const MAIN_COLLECTION = 'main'

export interface CollectionsOptions {
  readonly dataDir: string
  readonly engine: Engine
  readonly log: Log
  /** The program's own articles: what `main` has while nothing was added to it. */
  readonly seeds?: () => Promise<readonly Seed[]>
  /** A bot: what first questions would wait for is prepared in the background. Default: a single question. */
  readonly longLived?: boolean
  /** Told while articles are taken into an index. */
  readonly progress?: Progress
  /** Passages of the collections that stay open together; default: what takes some 700 MB. */
  readonly passagesMax?: number
}

export interface Collections {
  /**
   * A collection, with what other processes have changed since it was last asked for; empty when it is new.
   * Throws FootnoteError `collections/id` for an id that is none.
   */
  open(id: string): Promise<KeptCollection>
  /**
   * The same for those who ask: with the shared collection, when it is switched on for this one, and of some sources only.
   * It is the same object until an article comes, goes or is replaced.
   */
  read(id: string, options: { readonly shared: boolean; readonly sources?: readonly string[] }): Promise<Collection>
  readonly documents: Documents
  /** Saves what is open, and ends. Throws what the first threw that could not be saved, when the others are. */
  close(): Promise<void>
}

export function openCollections({ dataDir, seeds, passagesMax, ...options }: CollectionsOptions): Collections {
  const cache = createCache()
  const view = createViews()
  const collections = createOpen(
    (id) => {
      const folder = collectionFolder(dataDir, id)
      return openKept({ ...options, id, folder, cache, seeds: id === MAIN_COLLECTION ? seeds : undefined })
    },
    options.log,
    passagesMax,
  )

  return {
    open: (id) => collections.get(id),
    async read(id, { shared, sources = [] }) {
      const own = await collections.get(id)
      const main = shared && id !== MAIN_COLLECTION ? await collections.get(MAIN_COLLECTION) : undefined
      return view(own, main, sources)
    },
    documents: createDocuments(dataDir),
    close: () => collections.close(),
  }
}
