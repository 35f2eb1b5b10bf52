// "In context": the paragraphs around an answer, its own words in bold, private to the one who asked for it.
import type { Answer } from '../answers/index.ts'
import type { Article } from '../articles/index.ts'
import { drawCitation } from './citation.ts'
import { escapeText } from './escape.ts'
import { MESSAGE_CONTENT_MAX } from './limits.ts'
import type { Reply } from './reply.ts'
import { sayIn } from './words.ts'

/** Characters of the article shown on each side of the snippet, whole paragraphs while they fit. */
const AROUND = 500

/** @param range the snippet's place in `article.text`. */
export function drawContext(
  article: Article,
  range: { start: number; end: number },
  answer: Answer,
  locale: string,
): Reply {
  const { text } = article
  const start = paragraphStart(text, Math.max(0, range.start - AROUND), range.start)
  const end = paragraphEnd(text, range.end, Math.min(text.length, range.end + AROUND))
  const citation = `\n— ${drawCitation(answer.citation, answer.snippet, sayIn(locale), locale)}`
  const before = escapeText(text.slice(start, range.start))
  const after = escapeText(text.slice(range.end, end))
  const bold = `**${escapeText(text.slice(range.start, range.end)).replace(/\n+/g, ' ').trim()}**`
  const whole = `${start > 0 ? '… ' : ''}${before}${bold}${after}${end < text.length ? ' …' : ''}`
  const quoted = whole.split(/\n+/).map((line) => `> ${line}`)
  const content = fit(quoted, bold, MESSAGE_CONTENT_MAX - citation.length) + citation
  return { content, private: true, outcome: 'answered' }
}

/** Escaping may lengthen a text beyond a message: then the snippet alone is shown, and at most its own paragraph. */
function fit(lines: string[], bold: string, max: number): string {
  const whole = lines.join('\n')
  if (whole.length <= max) return whole
  const own = lines.find((line) => line.includes(bold)) ?? `> ${bold}`
  return own.length <= max ? own : `> ${bold}`
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
