// What moderators see of articles and settings: the preview before anything is kept, what was kept, what holds. All private.
import type { Added, ArticleRead, ReadEvent } from '../articles/index.ts'
import { writeButtonId } from './button-id.ts'
import { cut } from './cut.ts'
import { sayError, type Told } from './errors.ts'
import { escapeText } from './escape.ts'
import { fitting } from './fitting.ts'
import type { Reply } from './reply.ts'
import { inMarks, type Say, sayIn, showDate } from './words.ts'

const SHOWN_MAX = 10
const BEGINNING = 300
const TITLE_MAX = 150
const FACTS_MAX = 200
/** "The feed holds only the beginning of this article", and the like. */
const NOTES_MAX = 2
const PLACE_MAX = 100
const LIST_MAX = 700

/** Titles of what Keep would do away with: articles that are replaced, and read ones whose name another article has. */
export interface Fates {
  readonly replaced: readonly string[]
  readonly leftOut: readonly string[]
}

/** What was read, before anything is kept: the beginning, the date with its reason, what was cut, what to know of it. */
export function drawPreview(events: readonly ReadEvent[], fates: Fates, key: string, locale: string): Reply {
  const say = sayIn(locale)
  const articles = events.filter((event) => event.kind === 'article')
  const problems = events
    .filter((event) => event.kind === 'problem')
    .map((problem) => drawFailure({ place: problem.path, error: problem }, locale))
  const drawn = articles.slice(0, SHOWN_MAX).map((read) => drawRead(read, articles.length === 1, say, locale))
  const more = articles.length > SHOWN_MAX ? [say('admin.more', { count: articles.length - SHOWN_MAX })] : []
  const title = articles.length > 0 ? [say('admin.preview', { count: articles.length })] : []
  const warned = [
    drawFate('admin.replaced', fates.replaced, say),
    drawFate('admin.left-out', fates.leftOut, say),
  ].flat()
  const button = (action: string, style: 'success' | 'secondary', label: string) => ({
    id: writeButtonId({ action, page: 0, key }),
    label,
    style,
  })
  const buttons = [button('keep', 'success', say('button.keep')), button('cancel', 'secondary', say('button.cancel'))]
  return {
    ...fitting([...title, ...warned, ...drawn, ...more, ...problems]),
    buttons: articles.length > 0 ? [buttons] : [],
  }
}

function drawFate(key: 'admin.replaced' | 'admin.left-out', titles: readonly string[], say: Say): string[] {
  return titles.length > 0 ? [say(key, { count: titles.length, titles: titles.join(', ') })] : []
}

function drawRead({ article, cuts, notes }: ArticleRead, alone: boolean, say: Say, locale: string): string {
  const title = escapeText(cut(article.title ?? say('untitled'), TITLE_MAX))
  const date = article.date ? showDate(article.date, locale) : say('admin.no-date')
  const reason = article.dateReason ? ` (${article.dateReason})` : ''
  const facts = [article.source, `${date}${reason}`, say('admin.cuts', { count: cuts.length })].filter((fact) => fact)
  const beginning = alone
    ? `\n> ${escapeText(cut(article.text.slice(0, 2 * BEGINNING).replace(/\s+/g, ' '), BEGINNING))}`
    : ''
  const warned = notes.slice(0, NOTES_MAX).map((note) => `\n-# ${escapeText(cut(note, FACTS_MAX))}`)
  return `- **${title}** · ${escapeText(cut(facts.join(' · '), FACTS_MAX))}${warned.join('')}${beginning}`
}

export function drawAdded(added: readonly Added[], locale: string): Reply {
  const say = sayIn(locale)
  const count = (kind: Added['kind']) => added.filter((one) => one.kind === kind).length
  const counts = { new: count('new'), replaces: count('replaces'), same: count('unchanged') + count('duplicate') }
  return { content: say('admin.added', counts), private: true }
}

/** What could not be read, and why. */
export interface Failure {
  /** The file or address. */
  readonly place: string
  readonly error: Told
}

export function drawRefreshed(places: number, changed: number, failures: readonly Failure[], locale: string): Reply {
  return fitting([
    sayIn(locale)('admin.refreshed', { places, changed }),
    ...failures.map((failure) => drawFailure(failure, locale)),
  ])
}

function drawFailure({ place, error }: Failure, locale: string): string {
  const line = error.line === undefined ? '' : `:${error.line}`
  return `- ${escapeText(cut(place, PLACE_MAX))}${line}: ${sayError(error, locale)}`
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
  return fitting([
    `${say('settings.private')}: ${yesNo(settings.private)}`,
    `${say('settings.per-minute')}: ${settings.perMinute}`,
    `${say('settings.shared')}: ${yesNo(settings.shared)}`,
    listed(say('settings.channels'), settings.channels.map(channelLink), say),
    listed(say('settings.sources'), settings.sources.map(escapeText), say),
  ])
}

/** A source that no article has is not allowed: the server would have no article left. */
export function drawUnknownSource(source: string, nearest: string | undefined, locale: string): Reply {
  const say = sayIn(locale)
  const sentence = say('refused.no-such-source', { subject: inMarks(source, say) })
  const meant = nearest === undefined ? '' : ` ${say('meant', { meant: inMarks(nearest, say) })}`
  return { content: sentence + meant, private: true }
}

/** As many of a list as a line of a message shows, each whole, and how many more there are. */
function listed(name: string, items: readonly string[], say: Say): string {
  const shown = items.filter((_, i) => items.slice(0, i + 1).join(', ').length <= LIST_MAX)
  const more = items.length > shown.length ? `, ${say('admin.more', { count: items.length - shown.length })}` : ''
  return `${name}: ${items.length === 0 ? say('all') : shown.join(', ')}${more}`
}

/** Discord shows the channel's name: https://docs.discord.com/developers/reference#message-formatting */
export function channelLink(id: string): string {
  return `<#${id.replace(/\D/g, '')}>`
}
