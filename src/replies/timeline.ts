// A timeline as a message: a line an event, with its date and where it stands; as many as fit on a page.
import type { Answer } from '../answers/index.ts'
import { fold } from '../articles/index.ts'
import { answerButtons } from './buttons.ts'
import { checkCitation } from './check.ts'
import { drawTitle } from './citation.ts'
import type { Drawing } from './draw.ts'
import { escapeText } from './escape.ts'
import { MESSAGE_CONTENT_MAX } from './limits.ts'
import type { Reply } from './reply.ts'
import { drawSnippet, findAnswer } from './snippet.ts'
import { type Say, showDate } from './words.ts'

/** Five lines of 380 characters fit a message of 2,000 with what stands around them. */
const EVENTS_PER_PAGE = 5
const EVENT_MAX = Math.floor((MESSAGE_CONTENT_MAX - 100) / EVENTS_PER_PAGE)

/** Throws FootnoteError `reply/invariant` when one of the page's snippets does not hold. */
export async function drawTimeline(
  events: readonly Answer[],
  corrected: string,
  say: Say,
  drawing: Drawing,
): Promise<Reply> {
  const last = Math.ceil(events.length / EVENTS_PER_PAGE) - 1
  const page = Math.max(0, Math.min(drawing.page, last))
  const shown = events.slice(page * EVENTS_PER_PAGE, (page + 1) * EVENTS_PER_PAGE)
  for (const event of shown) await checkCitation(event, drawing.articles)
  const lines = shown.map((event) => drawEvent(event, say, drawing.locale))
  return {
    content: corrected + lines.join('\n'),
    private: drawing.private,
    buttons: drawing.key ? answerButtons({ key: drawing.key, page, last, private: drawing.private }, say) : [],
    outcome: 'answered',
  }
}

function drawEvent(event: Answer, say: Say, locale: string): string {
  const date = event.resolved ? showDate(event.resolved.value, locale) : (event.shown ?? event.text)
  const head = `**${escapeText(date)}** `
  let title = ` — ${drawTitle(event.citation, event.snippet, say)}`
  // A long link would leave no room for what happened.
  if (title.length > EVENT_MAX / 2) title = ` — ${drawTitle({ ...event.citation, url: undefined }, undefined, say)}`
  const snippet = fold(event.snippet)
  return (
    head + drawSnippet(snippet, findAnswer(snippet, fold(event.text)), EVENT_MAX - head.length - title.length) + title
  )
}
