// The collections that are open, as many as memory should hold: what nobody has asked for longest is saved and let go of.
import { sentenceOf } from '../error.ts'
import type { Log } from './follower.ts'
import type { KeptCollection } from './types.ts'

/** Passages of all open collections, 33 of a thousand long articles: 1.2 kB each were measured, which makes 700 MB. */
const PASSAGES_MAX = 600_000

interface Opened {
  readonly opening: Promise<KeptCollection>
  collection?: KeptCollection
}

export interface OpenCollections {
  /** A collection with what other processes have changed; opened when it is not. Throws what `openOne` throws. */
  get(id: string): Promise<KeptCollection>
  /** Saves all that is open. Throws what the first threw that could not be saved, when the others are. */
  close(): Promise<void>
}

/**
 * Whoever holds a collection that is let go of may go on reading and changing it: it is to the one that is opened after it what that
 * of another process would be.
 * @param passagesMax the one asked for last is kept though it has more.
 */
export function createOpen(
  openOne: (id: string) => Promise<KeptCollection>,
  log: Log,
  passagesMax = PASSAGES_MAX,
): OpenCollections {
  /** The one asked for last comes last. */
  const opened = new Map<string, Opened>()
  /** Those that are being saved: opened again before, they would be built again. */
  const closing = new Map<string, Promise<void>>()

  function begin(id: string): Promise<KeptCollection> {
    const opening = (closing.get(id) ?? Promise.resolve()).then(() => openOne(id))
    const entry: Opened = { opening }
    opened.set(id, entry)
    opening.then(
      (collection) => {
        entry.collection = collection
        makeRoom(id)
      },
      // What could not be opened is tried again the next time.
      () => opened.delete(id),
    )
    return opening
  }

  function makeRoom(newest: string): void {
    const passagesOf = ({ collection }: Opened) => collection?.index.passages ?? 0
    let total = Array.from(opened.values(), passagesOf).reduce((sum, passages) => sum + passages, 0)
    for (const [id, entry] of opened) {
      if (total <= passagesMax) break
      if (id === newest || !entry.collection) continue
      total -= passagesOf(entry)
      opened.delete(id)
      letGo(id, entry.collection)
    }
  }

  function letGo(id: string, collection: KeptCollection): void {
    const closed = collection
      .close()
      .catch((error) => log.warn(`The index of ${id} could not be saved: ${sentenceOf(error)}`))
      .finally(() => closing.delete(id))
    closing.set(id, closed)
  }

  return {
    async get(id) {
      const known = opened.get(id)
      if (!known) return begin(id)
      opened.delete(id)
      opened.set(id, known)
      const collection = await known.opening
      await collection.sync()
      return collection
    },
    async close() {
      const failures: unknown[] = []
      for (const result of await Promise.allSettled(Array.from(opened.values(), ({ opening }) => opening))) {
        if (result.status === 'fulfilled') await result.value.close().catch((error) => failures.push(error))
      }
      opened.clear()
      await Promise.all(closing.values())
      if (failures.length > 0) throw failures[0]
    },
  }
}
