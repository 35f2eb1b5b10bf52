// What those who ask see of a collection: the same object for as long as its articles are the same, since what is worked out
// about all of them (spellings, initials of titles, which are allowed) is kept with it.
import { readTogether } from './shared.ts'
import { ofSources } from './sources.ts'
import type { Collection, KeptCollection } from './types.ts'

interface View {
  readonly shared: KeptCollection | undefined
  /** The revisions of both, and the sources. */
  readonly of: string
  readonly collection: Collection
}

/** Gives a collection together with a shared one, where there is one, and of some sources only, where any are named. */
export function createViews() {
  /** The last one alone: a server's settings seldom change. */
  const views = new WeakMap<KeptCollection, View>()
  return (own: KeptCollection, shared: KeptCollection | undefined, sources: readonly string[]): Collection => {
    const of = JSON.stringify([own.revision, shared?.revision, sources])
    const last = views.get(own)
    if (last?.of === of && last.shared === shared) return last.collection
    const all = shared ? readTogether(own, shared) : own
    const collection = sources.length > 0 ? ofSources(all, sources) : all
    views.set(own, { shared, of, collection })
    return collection
  }
}
