// Picks an engine by its name.
import { createCompactIndex, loadCompactIndex } from './compact/engine.ts'
import { createMiniSearchIndex, loadMiniSearchIndex } from './minisearch.ts'
import type { PassageIndex } from './types.ts'

export type Engine = 'compact' | 'minisearch'

/** An empty index. */
export function createIndex(engine: Engine): PassageIndex {
  return engine === 'compact' ? createCompactIndex() : createMiniSearchIndex()
}

/**
 * An index from the bytes of a snapshot of the same engine. `compact` searches them where they are when they stand in a
 * SharedArrayBuffer, at a multiple of eight: several threads can search one copy, of which one at most removes articles.
 * Throws FootnoteError `index/snapshot` for any others.
 */
export function loadIndex(engine: Engine, snapshot: Uint8Array): PassageIndex {
  return engine === 'compact' ? loadCompactIndex(snapshot) : loadMiniSearchIndex(snapshot)
}
