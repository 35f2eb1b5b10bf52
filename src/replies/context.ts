// "In context": the paragraphs around an answer, its own words in bold, private to the one who asked for it.
import type { Answer } from '../answers/index.ts'
import { type Article, fold } from '../articles/index.ts'
import { drawCitation } from './citation.ts'
import { escapeText } from './escape.ts'
import { MESSAGE_CONTENT_MAX } from './limits.ts'
import type { Reply } from './reply.ts'
import { drawSnippet } from './snippet.ts'
import { sayIn } from './words.ts'

/** Characters of the article shown on each side of the snippet, whole paragraphs while they fit; less where it is too much. */
const AROUND = [500, 250, 100]
const QUOTED = '> '

/** @param range the snippet's place in `article.text`. */
export function drawContext(
  article: Article,
  range: { start: number; end: number },
  answer: Answer,
  locale: string,
): Reply {
  const citation = `\n— ${drawCitation(answer.citation, answer.snippet, sayIn(locale), locale)}`
  const room = MESSAGE_CONTENT_MAX - citation.length
  const whole = AROUND.map((around) => drawAround(article.text, range, around)).find((drawn) => drawn.length <= room)
  const snippet = fold(answer.snippet)
  const content = whole ?? QUOTED + drawSnippet(snippet, [0, 0], room - QUOTED.length, answer.cut)
  return { content: content + citation, private: true, outcome: 'answered' }
}

function drawAround(text: string, range: { start: number; end: number }, around: number): string {
  const start = paragraphStart(text, Math.max(0, range.start - around), range.start)
  const end = paragraphEnd(text, range.end, Math.min(text.length, range.end + around))
  const before = escapeText(text.slice(start, range.start))
  const after = escapeText(text.slice(range.end, end))
  const bold = `**${escapeText(fold(text.slice(range.start, range.end)))}**`
  const whole = `${start > 0 ? '… ' : ''}${before}${bold}${after}${end < text.length ? ' …' : ''}`
  return whole
    .split(/\n+/)
    .map((line) => QUOTED + line)
    .join('\n')
}

function paragraphStart(text: string, from: number, to: number): number {
  if (from === 0) return 0
  const next = text.indexOf('\n', from)
  if (next >= 0 && next < to) return next + 1
  const space = text.indexOf(' ', from)
  return space >= 0 && space < to ? space + 1 : to
}

function paragraphEnd(text: string, from: number, to: number): number {
  if (to === text.length) return to
  const last = text.lastIndexOf('\n', to)
  if (last > from) return last
  return Math.max(from, text.lastIndexOf(' ', to))
}
