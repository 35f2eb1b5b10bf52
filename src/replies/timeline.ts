// A timeline as a message: a numbered line an event, with its date and where it stands; as many as fit on a page.
import type { Answer } from '../answers/index.ts'
import { fold } from '../articles/index.ts'
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
import { type Say, showDate } from './words.ts'

/** Each has its own button in one row. */
const EVENTS_PER_PAGE = BUTTONS_PER_ROW_MAX
const DATE_MAX = 40
const TITLE_MAX = 60

/** Throws FootnoteError `reply/invariant` when one of the page's snippets does not hold. */
export async function drawTimeline(
  events: readonly Answer[],
  corrected: string,
  say: Say,
  drawing: Drawing,
): Promise<Reply> {
  const last = Math.ceil(events.length / EVENTS_PER_PAGE) - 1
  const page = Math.max(0, Math.min(drawing.page, last))
  const first = page * EVENTS_PER_PAGE
  const shown = events.slice(first, first + EVENTS_PER_PAGE)
  for (const event of shown) await checkCitation(event, drawing.articles)
  const room = Math.floor((MESSAGE_CONTENT_MAX - corrected.length) / EVENTS_PER_PAGE) - '\n'.length
  const lines = shown.map((event, i) => drawEvent(event, i + 1, say, drawing.locale, room))
  const marks = shown.map(({ citation }) => markOf(citation))
  const at = { key: drawing.key ?? '', page, last, private: drawing.private }
  return {
    content: corrected + lines.join('\n'),
    private: drawing.private,
    buttons: drawing.key ? timelineButtons(at, first, marks, say) : [],
    outcome: 'answered',
  }
}

/** At most `room` characters: a long link goes first, then the end of a title, then words of the snippet. */
function drawEvent(event: Answer, number: number, say: Say, locale: string, room: number): string {
  const date = (event.resolved && showDate(event.resolved.value, locale)) || (event.shown ?? event.text)
  const head = `**${number} · ${escapeText(cut(fold(date), DATE_MAX))}** `
  const linked = drawTitle(event.citation, event.snippet, say)
  const plain = escapeWithin(fold(event.citation.title ?? '') || say('untitled'), TITLE_MAX)
  const title = ` — ${linked.length <= room / 2 ? linked : plain}`
  const snippet = fold(event.snippet)
  return head + drawSnippet(snippet, findAnswer(snippet, fold(event.text)), room - head.length - title.length) + title
}
