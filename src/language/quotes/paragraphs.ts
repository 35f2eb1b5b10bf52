// The paragraphs of a text: a quote that is not closed ends with its paragraph, unless the next one re-opens it.
import type { Span } from '../types.ts'

const BLANK_LINES = /\n[^\S\n]*\n\s*/g
const SENTENCE_END = /[.!?:;…—―"”»’')\]]$/

/**
 * The paragraphs of a text in order, trimmed, none empty. A blank line always parts two paragraphs. A single line feed
 * does so too, except in a block whose lines break in mid-sentence: there the line feeds only wrap the text.
 */
export function paragraphsOf(text: string): Span[] {
  const paragraphs: Span[] = []
  let start = 0
  for (const gap of text.matchAll(BLANK_LINES)) {
    addBlock(text, start, gap.index, paragraphs)
    start = gap.index + gap[0].length
  }
  addBlock(text, start, text.length, paragraphs)
  return paragraphs
}

function addBlock(text: string, start: number, end: number, paragraphs: Span[]): void {
  const lines: Span[] = []
  for (let from = start; from < end; ) {
    const feed = text.indexOf('\n', from)
    const to = feed < 0 || feed > end ? end : feed
    const line = trimmed(text, from, to)
    if (line) lines.push(line)
    from = to + 1
  }
  if (lines.length === 0) return
  if (isWrapped(text, lines)) paragraphs.push({ start: lines[0]!.start, end: lines.at(-1)!.end })
  else paragraphs.push(...lines)
}

/** A line that ends without a mark and goes on in lower case was cut by a line feed. */
function isWrapped(text: string, lines: readonly Span[]): boolean {
  return lines.some((line, i) => {
    const next = lines[i + 1]
    return next && !SENTENCE_END.test(text[line.end - 1]!) && /\p{Ll}/u.test(text[next.start]!)
  })
}

/** The span without the white space around it; undefined when nothing is left. */
export function trimmed(text: string, start: number, end: number): Span | undefined {
  while (start < end && isSpace(text[start]!)) start++
  while (end > start && isSpace(text[end - 1]!)) end--
  return start < end ? { start, end } : undefined
}

export function isSpace(char: string): boolean {
  return /\s/.test(char)
}
