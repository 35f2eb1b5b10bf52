// /admin unanswered, stats, audit: what the server's documents tell.
import { drawAudit, drawStatistics, drawUnanswered } from '../src/replies/index.ts'
import type { AdminHandler } from './admin.ts'
import { AUDIT_DOCUMENT, Audit } from './audit.ts'
import { FEEDBACK_DOCUMENT, Feedback } from './feedback.ts'
import { STATISTICS_DOCUMENT, Statistics } from './statistics.ts'
import { UNANSWERED_DOCUMENT, Unanswered } from './unanswered.ts'

export const showUnanswered: AdminHandler = async ({ guild, locale }, { documents, id }) => {
  const kept = await documents.read(id(guild), UNANSWERED_DOCUMENT, Unanswered)
  const counted = Object.entries(kept?.questions ?? {}).sort(([, a], [, b]) => b - a)
  return drawUnanswered(counted, locale)
}

export const showStatistics: AdminHandler = async ({ guild, locale }, { documents, id, own }) => {
  const [kept, feedback, collection] = await Promise.all([
    documents.read(id(guild), STATISTICS_DOCUMENT, Statistics),
    documents.read(id(guild), FEEDBACK_DOCUMENT, Feedback),
    own(guild),
  ])
  const { useful = 0, useless = 0 } = feedback ?? {}
  return drawStatistics({ articles: collection.size, counts: kept?.counts ?? {}, useful, useless }, locale)
}

export const showAudit: AdminHandler = async ({ guild, locale }, { documents, id }) => {
  const kept = await documents.read(id(guild), AUDIT_DOCUMENT, Audit)
  return drawAudit(kept?.entries ?? [], locale)
}
