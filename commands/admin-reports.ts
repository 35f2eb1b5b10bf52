// /admin unanswered, stats, audit: what the server's documents tell.
import { drawAudit, drawStatistics, drawUnanswered } from '../src/replies/index.ts'
import type { AdminHandler } from './admin.ts'
import { AUDIT_DOCUMENT, Audit } from './audit.ts'
import { FEEDBACK_DOCUMENT, Feedback } from './feedback.ts'
import { nameIn } from './localize.ts'
import { STATISTICS_DOCUMENT, Statistics } from './statistics.ts'
import { UNANSWERED_DOCUMENT, Unanswered } from './unanswered.ts'

/** The commands whose outcomes are counted. */
const ASKED = ['who', 'when', 'where', 'quote', 'ask', 'timeline']

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
  const counts = kept?.counts ?? {}
  const commands = ASKED.flatMap((command) => {
    const [answered = 0, refused = 0] = [counts[`${command} answered`], counts[`${command} refused`]]
    return answered + refused > 0 ? [{ name: nameIn(locale, command), answered, refused }] : []
  })
  return drawStatistics({ articles: collection.size, commands, useful, useless }, locale)
}

export const showAudit: AdminHandler = async ({ guild, locale }, { documents, id }) => {
  const kept = await documents.read(id(guild), AUDIT_DOCUMENT, Audit)
  return drawAudit(kept?.entries ?? [], locale)
}
