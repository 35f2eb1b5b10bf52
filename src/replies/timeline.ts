// A timeline as a message: a numbered line an event, with its date and where it stands; as many as fit on a page.
import type { Answer, Outcome } from '../answers/index.ts'
import { fold } from '../articles/index.ts'
import { dateRange } from '../language/index.ts'
import { markOf } from './button-id.ts'
import { timelineButtons } from './buttons.ts'
import { checkCitation } from './check.ts'
import { drawTitle } from './citation.ts'
import { cut, escapeWithin } from './cut.ts'
import type { Drawing } from './draw.ts'
import { escapeText } from './escape.ts'
import { BUTTONS_PER_ROW_MAX, MESSAGE_CONTENT_MAX } from './limits.ts'
import type { Reply } from './reply.ts'
import { drawSnippet, findAnswer } from './snippet.ts'
import { type Say, showDate, showDays } from './words.ts'

type Answered = Extract<Outcome, { kind: 'answered' }>

/** Each has its own button in one row. */
const EVENTS_PER_PAGE = BUTTONS_PER_ROW_MAX
const DATE_MAX = 40
const TITLE_MAX = 60
/** A line of a terminal's timeline, which has no end. */
const LINE_MAX = 400

/**
 * The first page shows the most important events, which whoever reads no further should know; the next ones the others. On each
 * they are in order. Throws FootnoteError `reply/invariant` when one of the page's snippets does not hold.
 */
export async function drawTimeline(
  { answers: events, left = 0 }: Pick<Answered, 'answers' | 'left'>,
  corrected: string,
  say: Say,
  drawing: Drawing,
): Promise<Reply> {
  const places = placesOf(events)
  const last = drawing.whole ? 0 : Math.ceil(events.length / EVENTS_PER_PAGE) - 1
  const page = Math.max(0, Math.min(drawing.page, last))
  const first = page * EVENTS_PER_PAGE
  const shown = drawing.whole ? [...events.keys()] : places.slice(first, first + EVENTS_PER_PAGE)
  for (const place of shown) await checkCitation(events[place]!, drawing.articles)
  const note = drawNote({ shown: shown.length, count: events.length, left, page, last }, say, drawing)
  const all = MESSAGE_CONTENT_MAX - corrected.length - note.length
  const room = drawing.whole ? LINE_MAX : Math.floor(all / EVENTS_PER_PAGE) - '\n'.length
  const lines = shown.map((place, i) => drawEvent(events[place]!, i + 1, say, drawing.locale, room))
  const at = { key: drawing.key ?? '', page, last, private: drawing.private }
  const marked = shown.map((place) => ({ place, mark: markOf(events[place]!.citation) }))
  return {
    content: corrected + lines.join('\n') + note,
    private: drawing.private,
    buttons: drawing.key ? timelineButtons(at, marked, say) : [],
    outcome: 'answered',
  }
}

/** The places of the events by page: the most important ones first, in order, and then the others. */
function placesOf(events: readonly Answer[]): readonly number[] {
  const places = [...events.keys()]
  const byScore = places.toSorted((a, b) => events[b]!.score - events[a]!.score)
  const best = new Set(byScore.slice(0, EVENTS_PER_PAGE))
  return [...places.filter((place) => best.has(place)), ...places.filter((place) => !best.has(place))]
}

interface Pages {
  readonly shown: number
  readonly count: number
  readonly left: number
  readonly page: number
  readonly last: number
}

/** How many events there are beside those shown, and how to see them. */
function drawNote({ shown, count, left, page, last }: Pages, say: Say, { key, whole }: Drawing): string {
  if (key && page === 0 && last > 0)
    return `\n-# ${say('timeline.first', { shown, count: count + left, next: say('button.next') })}`
  const more = left + (key || whole ? 0 : count - shown)
  return more > 0 && page === (key ? last : page) ? `\n-# ${say('timeline.left', { count: more })}` : ''
}

/** At most `room` characters: a long link goes first, then the end of a title, then words of the snippet. */
function drawEvent(event: Answer, number: number, say: Say, locale: string, room: number): string {
  const date = (event.resolved && showTime(event.resolved.value, fold(event.text), locale)) || event.text
  const head = `**${number} · ${escapeText(cut(fold(date), DATE_MAX))}** `
  const linked = drawTitle(event.citation, event.snippet, say)
  const plain = escapeWithin(fold(event.citation.title ?? '') || say('untitled'), TITLE_MAX)
  const title = ` — ${linked.length <= room / 2 ? linked : plain}`
  const snippet = fold(event.snippet)
  return head + drawSnippet(snippet, findAnswer(snippet, fold(event.text)), room - head.length - title.length) + title
}

/** "The end of 2025" is not all of 2025. */
const PART = /\b(?:end|beginning|start|middle|mid|early|late)\b.*\b\d{4}$/i
const WEEK = /^\d{4}-W\d\d/

/** A date for a list of dates, where "last week" would not tell which; empty where only the article's words do. */
function showTime(value: string, words: string, locale: string): string {
  if (PART.test(words)) return words
  const week = WEEK.test(value) ? dateRange(value) : undefined
  return week ? showDays(week.start, week.end, locale) : showDate(value, locale)
}
