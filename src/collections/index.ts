// The door of this room: what others may use of collections.
export { type MemoryOptions, memoryCollection } from './memory.ts'
export type { ArticleHead, Collection } from './types.ts'
