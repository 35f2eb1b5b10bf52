// The groups of copies of a collection: made when first asked for, or before that in small steps.
import { setImmediate as otherWork } from 'node:timers/promises'
import { type Copies, createCopies, type Fingerprint } from '../articles/index.ts'

/** Articles grouped before others get their turn: some milliseconds. */
const TURN = 100

export interface Groups {
  /** Groups them in small steps. */
  prepare(): Promise<void>
  /** The groups of all articles. */
  all(): Copies
  /** To be called when an article came, went or was replaced. */
  change(id: string, fingerprint: Fingerprint | undefined): void
}

export function createGroups(articles: Iterable<readonly [id: string, fingerprint: Fingerprint]>): Groups {
  const copies = createCopies()
  const left = new Map(articles)

  function take(most: number): void {
    for (const [id, fingerprint] of left) {
      if (most-- <= 0) return
      left.delete(id)
      copies.add(id, fingerprint)
    }
  }

  return {
    async prepare() {
      while (left.size > 0) {
        take(TURN)
        await otherWork()
      }
    },
    all() {
      take(left.size)
      return copies
    },
    change(id, fingerprint) {
      left.delete(id)
      if (fingerprint) copies.add(id, fingerprint)
      else copies.remove(id)
    },
  }
}
