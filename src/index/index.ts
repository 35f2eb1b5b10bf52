// The door of this room: what others may use of the index.
export { createCatalogue } from './catalogue.ts'
export { LARGE_ARTICLE } from './compact/engine.ts'
export { createIndex, type Engine, loadIndex } from './engine.ts'
export { passes, sourceIn } from './filters.ts'
export { passagesOf } from './passages.ts'
export type { Catalogue, Filters, Hit, Passage, PassageIndex, Query } from './types.ts'
