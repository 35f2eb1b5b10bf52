// A MiniSearch over the keys of a map: made when first needed, or ahead of that in small steps; then it follows the map.
import { setImmediate as otherWork } from 'node:timers/promises'
import MiniSearch, { type Query, type SearchOptions, type SearchResult } from 'minisearch'

/** Keys taken in before others get their turn: some milliseconds. */
const TURN = 500

export interface LazySearch {
  search(query: Query, options: SearchOptions): SearchResult[]
  /** To be called when a key came to the map. */
  add(key: string): void
  /** To be called when a key was taken from the map. */
  discard(key: string): void
  /** Makes it now, in small steps. */
  warm(): Promise<void>
}

/** @param textOf what a key is found by. */
export function createLazySearch(
  keys: { keys(): Iterable<string>; has(key: string): boolean },
  textOf: (key: string) => string,
  processTerm: (term: string) => string,
): LazySearch {
  type Row = { key: string; text: string }
  const empty = () => new MiniSearch<Row>({ fields: ['text'], idField: 'key', processTerm })
  const rowOf = (key: string): Row => ({ key, text: textOf(key) })
  let built: MiniSearch<Row> | undefined
  /** Keys that went while it was warmed. */
  const gone = new Set<string>()

  function get(): MiniSearch<Row> {
    if (built) return built
    built = empty()
    for (const key of keys.keys()) built.add(rowOf(key))
    return built
  }

  return {
    search: (query, options) => get().search(query, options),
    add: (key) => built?.add(rowOf(key)),
    discard(key) {
      if (built) built.discard(key)
      else gone.add(key)
    },
    async warm() {
      const warmed = empty()
      gone.clear()
      for (const [taken, key] of [...keys.keys()].entries()) {
        if (taken % TURN === 0) await otherWork()
        if (built) return
        if (keys.has(key)) warmed.add(rowOf(key))
      }
      for (const key of gone) if (warmed.has(key) && !keys.has(key)) warmed.discard(key)
      for (const key of keys.keys()) if (!warmed.has(key)) warmed.add(rowOf(key))
      built = warmed
    },
  }
}
