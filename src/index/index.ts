// The door of this room: what others may use of the index.
export type { Catalogue, Filters, Hit, Passage, PassageIndex, Query } from './types.ts'
