// Keeping articles: files that a crash cannot tear.
export type { Arriving } from './arrival.ts'
export { makeFolder, syncFolder, unlessMissing, writeWhole } from './files.ts'
export { withLock } from './lock.ts'
export type { Entry } from './manifest.ts'
export { type ArticleHead, contentHash, type KeptCut } from './record.ts'
export { type Added, type Adding, openStore, type Store } from './store.ts'
