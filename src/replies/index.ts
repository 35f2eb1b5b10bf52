// The door of this room: what others may use of replies.
export {
  drawAdded,
  drawAudit,
  drawPreview,
  drawRefreshed,
  drawSettings,
  drawStatistics,
  drawUnanswered,
} from './admin.ts'
export { drawArticle, drawArticleList } from './articles.ts'
export { type ButtonId, readButtonId } from './button-id.ts'
export { drawCitation } from './citation.ts'
export { drawContext } from './context.ts'
export { type Drawing, drawOutcome } from './draw.ts'
export { escapeText, visible } from './escape.ts'
export * as limits from './limits.ts'
export type { Ask, Attachment, Button, Person, Place, Press, Reply } from './reply.ts'
export { type Say, sayIn } from './words.ts'
