// The door of this room: what others may use of replies.
export {
  drawAdded,
  drawPreview,
  drawRefreshed,
  drawSettings,
  drawUnknownSource,
  type Failure,
  type Fates,
} from './admin.ts'
export { type AuditEntry, drawAudit, drawStatistics, drawUnanswered } from './admin-reports.ts'
export { idsBeside, titleKey, withId } from './apart.ts'
export { drawArticle, drawArticleList } from './articles.ts'
export { type ButtonId, markOf, readButtonId } from './button-id.ts'
export { drawCitation } from './citation.ts'
export { drawContext } from './context.ts'
export { cut } from './cut.ts'
export { type Drawing, drawOutcome } from './draw.ts'
export { isForAskers, sayError } from './errors.ts'
export { escapeText, visible } from './escape.ts'
export * as limits from './limits.ts'
export type { Ask, Attachment, Button, Person, Place, Press, Reply } from './reply.ts'
export { type Say, sayIn } from './words.ts'
