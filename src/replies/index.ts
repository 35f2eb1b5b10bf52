// The door of this room: what others may use of replies.
export { type ButtonId, readButtonId, writeButtonId } from './button-id.ts'
export { type Articles, checkCitation } from './check.ts'
export { drawCitation } from './citation.ts'
export { type Drawing, drawOutcome } from './draw.ts'
export { escapeText, visible } from './escape.ts'
export type { Ask, Attachment, Button, Person, Place, Press, Reply } from './reply.ts'
export { type Say, sayIn, showDate } from './words.ts'
