// What moderators read: previews, settings, reports. All private.
import type { Added, ReadEvent } from '../articles/index.ts'
import { writeButtonId } from './button-id.ts'
import { escapeText } from './escape.ts'
import { MESSAGE_CONTENT_MAX } from './limits.ts'
import type { Reply } from './reply.ts'
import { sayIn, showDate } from './words.ts'

const SHOWN_MAX = 10
const BEGINNING = 300
const TITLE_MAX = 150

/** What was read, before anything is kept: the beginning, the date with its reason, and what was cut. */
export function drawPreview(events: readonly ReadEvent[], key: string, locale: string): Reply {
  const say = sayIn(locale)
  const articles = events.filter((event) => event.kind === 'article')
  const problems = events
    .filter((event) => event.kind === 'problem')
    .map(({ message, next }) => `- ${escapeText(`${message} ${next}`)}`)
  const drawn = articles.slice(0, SHOWN_MAX).map(({ article, cuts }) => {
    const title = escapeText((article.title ?? say('untitled')).slice(0, TITLE_MAX))
    const date = article.date ? showDate(article.date, locale) : say('admin.no-date')
    const reason = article.dateReason ? ` (${article.dateReason})` : ''
    const facts = escapeText(
      [article.source, `${date}${reason}`, say('admin.cuts', { count: cuts.length })]
        .filter((fact) => fact)
        .join(' · '),
    )
    const beginning =
      articles.length === 1 ? `\n> ${escapeText(article.text.slice(0, BEGINNING).replace(/\s+/g, ' '))} …` : ''
    return `- **${title}** · ${facts}${beginning}`
  })
  const more = articles.length > SHOWN_MAX ? [say('admin.more', { count: articles.length - SHOWN_MAX })] : []
  const title = articles.length > 0 ? [say('admin.preview', { count: articles.length })] : []
  const button = (action: string, style: 'success' | 'secondary', label: string) => ({
    id: writeButtonId({ action, page: 0, key }),
    label,
    style,
  })
  const buttons = [button('keep', 'success', say('button.keep')), button('cancel', 'secondary', say('button.cancel'))]
  return { ...fitting([...title, ...drawn, ...more, ...problems]), buttons: articles.length > 0 ? [buttons] : [] }
}

export function drawAdded(added: readonly Added[], locale: string): Reply {
  const say = sayIn(locale)
  const count = (kind: Added['kind']) => added.filter((one) => one.kind === kind).length
  const counts = { new: count('new'), replaces: count('replaces'), same: count('unchanged') + count('duplicate') }
  return { content: say('admin.added', counts), private: true }
}

export function drawRefreshed(places: number, changed: number, failures: readonly string[], locale: string): Reply {
  return fitting([
    sayIn(locale)('admin.refreshed', { places, changed }),
    ...failures.map((line) => `- ${escapeText(line)}`),
  ])
}

export interface SettingsShown {
  readonly private: boolean
  readonly channels: readonly string[]
  readonly sources: readonly string[]
  readonly perMinute: number
  readonly shared: boolean
}

export function drawSettings(settings: SettingsShown, locale: string): Reply {
  const say = sayIn(locale)
  const yesNo = (value: boolean) => say(value ? 'yes' : 'no')
  const channels = settings.channels.map((id) => `<#${id.replace(/\D/g, '')}>`).join(' ') || say('all')
  const lines = [
    `${say('settings.private')}: ${yesNo(settings.private)}`,
    `${say('settings.channels')}: ${channels}`,
    `${say('settings.sources')}: ${escapeText(settings.sources.join(', ')) || say('all')}`,
    `${say('settings.per-minute')}: ${settings.perMinute}`,
    `${say('settings.shared')}: ${yesNo(settings.shared)}`,
  ]
  return fitting(lines)
}

export function drawUnanswered(
  counted: readonly (readonly [question: string, count: number])[],
  locale: string,
): Reply {
  if (counted.length === 0) return { content: sayIn(locale)('admin.none-unanswered'), private: true }
  return fitting(counted.map(([question, count]) => `${count} × ${escapeText(question)}`))
}

export interface StatisticsShown {
  readonly articles: number
  /** By "who answered". */
  readonly counts: Readonly<Record<string, number>>
  readonly useful: number
  readonly useless: number
}

export function drawStatistics({ articles, counts, useful, useless }: StatisticsShown, locale: string): Reply {
  const say = sayIn(locale)
  const rows = Object.entries(counts)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, count]) => `${escapeText(`/${key}`)}: ${count}`)
  return fitting([say('stats.articles', { count: articles }), ...rows, say('stats.feedback', { useful, useless })])
}

export interface AuditEntry {
  readonly at: string
  readonly name: string
  readonly what: string
}

export function drawAudit(entries: readonly AuditEntry[], locale: string): Reply {
  if (entries.length === 0) return { content: sayIn(locale)('admin.no-changes'), private: true }
  return fitting(
    entries.map(
      ({ at, name, what }) => `${showDate(at, locale)} ${at.slice(11, 16)} UTC · ${escapeText(`${name}: ${what}`)}`,
    ),
  )
}

/** As many lines as a message holds. */
function fitting(lines: readonly string[]): Reply {
  let content = ''
  for (const line of lines) {
    const next = content ? `${content}\n${line}` : line
    if (next.length > MESSAGE_CONTENT_MAX) break
    content = next
  }
  return { content, private: true }
}
