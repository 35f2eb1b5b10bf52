// The door of this room: what others may use of collections.
export { type Collections, MAIN_COLLECTION, openCollections } from './collections.ts'
export type { Documents } from './documents.ts'
export { memoryCollection } from './memory.ts'
export { collectionFolder } from './place.ts'
export { bareId } from './shared.ts'
export type { Collection, KeptCollection, Seed } from './types.ts'
