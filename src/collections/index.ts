// The door of this room: what others may use of collections.
export type { Collection } from './types.ts'
