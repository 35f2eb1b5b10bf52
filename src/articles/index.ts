// The door of this room: what others may use of articles.
export { type Article, pageAt } from './article.ts'
export { fold, identityMap, type OffsetMap, type Range, type Run, readSpans, toRaw, toText } from './offsets.ts'
