// What moderators read about their server: unanswered questions, statistics, who changed what. All private.
import { channelLink } from './admin.ts'
import { cut } from './cut.ts'
import { escapeText } from './escape.ts'
import { fitting } from './fitting.ts'
import type { Reply } from './reply.ts'
import { sayIn, showDate } from './words.ts'

const NAME_MAX = 40
const WHAT_MAX = 150

export function drawUnanswered(
  counted: readonly (readonly [question: string, count: number])[],
  locale: string,
): Reply {
  if (counted.length === 0) return { content: sayIn(locale)('admin.none-unanswered'), private: true }
  return fitting(counted.map(([question, count]) => `${count} × ${escapeText(cut(question, WHAT_MAX))}`))
}

export interface StatisticsShown {
  readonly articles: number
  /** A row a command, named as the reader's Discord names it. */
  readonly commands: readonly { readonly name: string; readonly answered: number; readonly refused: number }[]
  readonly useful: number
  readonly useless: number
}

export function drawStatistics({ articles, commands, useful, useless }: StatisticsShown, locale: string): Reply {
  const say = sayIn(locale)
  const rows = commands.map(
    ({ name, ...counts }) =>
      `\`/${name}\`: ${say('stats.asked', { answered: counts.answered, refused: counts.refused })}`,
  )
  return fitting([say('stats.articles', { count: articles }), ...rows, say('stats.feedback', { useful, useless })])
}

export interface AuditEntry {
  /** ISO date-time. */
  readonly at: string
  readonly name: string
  readonly did:
    | 'added'
    | 'removed'
    | 'refreshed'
    | 'channel-allowed'
    | 'channel-forbidden'
    | 'source-allowed'
    | 'source-forbidden'
    | 'private'
    | 'shared'
    | 'per-minute'
  /** What was changed: titles, a channel's id, "true". */
  readonly what: string
}

export function drawAudit(entries: readonly AuditEntry[], locale: string): Reply {
  if (entries.length === 0) return { content: sayIn(locale)('admin.no-changes'), private: true }
  return fitting(
    entries.map((entry) => {
      const when = `${showDate(entry.at, locale)} ${entry.at.slice(11, 16)} UTC`
      return `${when} · ${escapeText(cut(entry.name, NAME_MAX))}: ${drawChange(entry, locale)}`
    }),
  )
}

function drawChange({ did, what }: AuditEntry, locale: string): string {
  const say = sayIn(locale)
  if (did === 'private' || did === 'shared') return `${say(`settings.${did}`)}: ${say(what === 'true' ? 'yes' : 'no')}`
  if (did === 'per-minute') return `${say('settings.per-minute')}: ${escapeText(what)}`
  const channel = did === 'channel-allowed' || did === 'channel-forbidden'
  return `${say(`audit.${did}`)}: ${channel ? channelLink(what) : escapeText(cut(what, WHAT_MAX))}`
}
