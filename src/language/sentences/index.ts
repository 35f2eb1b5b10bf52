// Text -> sentences. Hand-scanned, in one pass: a boundary is looked for at line ends and behind . ! ? and ellipses only.
import type { Sentence } from '../types.ts'
import { endsSentence } from './boundary.ts'

const LINE_FEED = 10
const CARRIAGE_RETURN = 13
const BAR = 124

/**
 * The sentences of a text in order. Between them stands only white space, so their slices and the gaps reproduce the text.
 * A line end parts paragraphs, unless the next line goes on in lower case behind a line without an end (a wrapped line).
 * A row of a table, its cells parted by bars, is one sentence, whatever stands in it.
 */
export function sentences(text: string): Sentence[] {
  const found: Sentence[] = []
  let start = skipWhite(text, 0)
  let paragraph = 0
  let isLineStart = true
  for (let i = start; i < text.length; i++) {
    const row: number = isLineStart ? rowEnd(text, i) : -1
    isLineStart = false
    if (row > i) {
      push(found, text, start, row, paragraph++)
      start = skipWhite(text, row)
      i = start - 1
      isLineStart = true
      continue
    }
    const code = text.charCodeAt(i)
    if (code === LINE_FEED || code === CARRIAGE_RETURN) {
      const next = skipWhite(text, i)
      if (i > start && next < text.length && isWrapped(text, i, next)) continue
      push(found, text, start, i, paragraph++)
      start = next
      i = next - 1
      isLineStart = true
    } else if (isMark(code)) {
      const end = endsSentence(text, start, i)
      if (end < 0) continue
      push(found, text, start, end, paragraph)
      start = end
      while (start < text.length && isBlank(text.charCodeAt(start))) start++
      i = start - 1
    }
  }
  push(found, text, start, text.length, paragraph)
  return found
}

function push(found: Sentence[], text: string, start: number, end: number, paragraph: number): void {
  while (end > start && isWhite(text.charCodeAt(end - 1))) end--
  if (end > start) found.push({ start, end, paragraph })
}

/** Longer lines with a bar are prose, or rows with prose in their cells. */
const ROW_MAX = 300

/** The end of the line that begins at `start`, if it is a row of a table ("1 | Salt & Vinegar | Nimbus"); else -1. */
function rowEnd(text: string, start: number): number {
  let isRow = false
  for (let i = start; i <= start + ROW_MAX; i++) {
    const code = i < text.length ? text.charCodeAt(i) : LINE_FEED
    if (code === LINE_FEED || code === CARRIAGE_RETURN) return isRow ? i : -1
    if (code === BAR) isRow = true
  }
  return -1
}

/** Whether the line that ends at `lineEnd` goes on at `next`, in the very next line. */
function isWrapped(text: string, lineEnd: number, next: number): boolean {
  let feeds = 0
  for (let i = lineEnd; i < next; i++) if (text.charCodeAt(i) === LINE_FEED) feeds++
  if (feeds > 1 || !isLower(text[next]!) || rowEnd(text, next) > 0) return false
  let last = lineEnd - 1
  while (last >= 0 && isWhite(text.charCodeAt(last))) last--
  return last >= 0 && !isMark(text.charCodeAt(last))
}

const isLower = (char: string): boolean => char !== char.toUpperCase()
// . ! ? and the ellipsis
const isMark = (code: number): boolean => code === 46 || code === 33 || code === 63 || code === 0x2026

function skipWhite(text: string, i: number): number {
  while (i < text.length && isWhite(text.charCodeAt(i))) i++
  return i
}

/** White space of JavaScript's `trim`, the common codes first. */
function isWhite(code: number): boolean {
  return (
    code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || (code > 0x1000 && isRareSpace(code)) || code === 0xfeff
  )
}

function isRareSpace(code: number): boolean {
  return (
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  )
}

const isBlank = (code: number): boolean => isWhite(code) && code !== LINE_FEED && code !== CARRIAGE_RETURN
