// A snippet within a message: the answer in bold, shortened around it when there is no room. Only marks are added.
import { wholeBefore } from '../articles/index.ts'
import { escapeWithin } from './cut.ts'
import { escapeText } from './escape.ts'

const WORD = /[\p{L}\p{N}]/u
const ELLIPSIS = '…'

/** Where words are left out. */
interface Cut {
  readonly before?: boolean | undefined
  readonly after?: boolean | undefined
}

/** A word is left whole up to this length; in a script without spaces there is none to look for. */
const WORD_MAX = 40

/** Where the answer stands in its snippet: at word bounds when it does anywhere; undefined when it does not stand there. */
export function findAnswer(snippet: string, answer: string): [start: number, end: number] | undefined {
  if (!answer) return undefined
  let first: number | undefined
  for (let at = snippet.indexOf(answer); at >= 0; at = snippet.indexOf(answer, at + 1)) {
    first ??= at
    const before = snippet[at - 1] ?? ' '
    const after = snippet[at + answer.length] ?? ' '
    if (!WORD.test(before) && !WORD.test(after)) return [at, at + answer.length]
  }
  return first === undefined ? undefined : [first, first + answer.length]
}

/**
 * The snippet as escaped markdown of at most `room` characters, `bold` (a range of it) in bold. Where it must be shortened,
 * words are left out at the ends, further from the bold words first, and an ellipsis stands for them.
 * @param cut where its sentence was cut already: an ellipsis stands there too.
 */
export function drawSnippet(
  snippet: string,
  bold: readonly [number, number] | undefined,
  room: number,
  cut: Cut = {},
): string {
  const whole = withEllipses(mark(snippet, bold), cut)
  if (whole.length <= room) return whole
  const [from, to] = bold ?? [0, 0]
  // Escaping only ever adds characters, so the largest window that fits is found by halving the number kept around.
  let low = 0
  let high = snippet.length
  let best: string | undefined
  while (low <= high) {
    const around = (low + high) >> 1
    const window = shorten(snippet, from, to, around, cut)
    if (window.length <= room) {
      best = window
      low = around + 1
    } else high = around - 1
  }
  return best ?? escapeWithin(snippet.slice(from), room)
}

/** The snippet with about `around` characters before and after the range, cut at spaces where there are any. */
function shorten(snippet: string, from: number, to: number, around: number, cut: Cut): string {
  const start = startOfWord(snippet, from - around, from)
  const end = endOfWord(snippet, to + around, to)
  const text = mark(snippet.slice(start, end), to > from ? [from - start, to - start] : undefined)
  return withEllipses(text, { before: start > 0 || cut.before, after: end < snippet.length || cut.after })
}

const withEllipses = (text: string, { before, after }: Cut): string =>
  `${before ? ELLIPSIS : ''}${text}${after ? ELLIPSIS : ''}`

function startOfWord(snippet: string, at: number, last: number): number {
  if (at <= 0) return 0
  const space = snippet.slice(at, Math.min(last, at + WORD_MAX)).indexOf(' ')
  if (space >= 0) return at + space + 1
  return last - at <= WORD_MAX ? last : wholeBefore(snippet, at)
}

function endOfWord(snippet: string, at: number, first: number): number {
  if (at >= snippet.length) return snippet.length
  const from = Math.max(first, at - WORD_MAX)
  const space = snippet.slice(from, at).lastIndexOf(' ')
  if (space >= 0) return from + space
  return at - first <= WORD_MAX ? first : wholeBefore(snippet, at)
}

function mark(text: string, bold: readonly [number, number] | undefined): string {
  if (!bold || bold[0] === bold[1]) return escapeText(text)
  const [from, to] = bold
  // Escaped in one piece first would move the offsets; a line start inside is none, so the parts are escaped each.
  return `${escapeText(text.slice(0, from))}**${escapeText(text.slice(from, to))}**${escapeText(text.slice(to))}`
}
