// The door of this room: what others may use of articles.
export { type Article, pageAt } from './article.ts'
export { type Copies, createCopies } from './copies.ts'
export { type FetchOptions, fetchUrl, guardedLookup, isPublicAddress } from './fetch/index.ts'
export { type Fingerprint, fingerprint } from './fingerprint.ts'
export {
  fold,
  identityMap,
  type OffsetMap,
  type Range,
  type Run,
  readSpans,
  toRaw,
  toText,
  wholeBefore,
} from './offsets.ts'
export { markOf } from './read/decode.ts'
export { type Hint, idOfFile, readBytes } from './read/read-bytes.ts'
export { readPath } from './read/read-path.ts'
export { readUrl } from './read/read-url.ts'
export type { ArticleRead, Cut, DateOrder, ReadBounds, ReadEvent, ReadOptions, ReadProblem } from './reading.ts'
export {
  type Added,
  type Adding,
  type Arriving,
  type ArticleHead,
  contentHash,
  type Entry,
  type KeptCut,
  makeFolder,
  openStore,
  type Store,
  syncFolder,
  unlessMissing,
  withLock,
  writeWhole,
} from './store/index.ts'
