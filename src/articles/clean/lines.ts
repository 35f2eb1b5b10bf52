// The lines of a source, and which of them are furniture.
import { FURNITURE, PUBLISHED_ON } from './furniture.data.ts'
import { pageNumbers } from './pages.ts'

export interface Line {
  /** UTF-16 offsets into `raw`, white space around the line left out. */
  readonly start: number
  readonly end: number
  readonly text: string
  /** Blank lines or a page's end before this line. */
  readonly apart: boolean
  /** Why this line is no part of the article; undefined for the article's own. */
  readonly furniture?: string
}

/** A longer line is no furniture, whatever it begins with. */
const FURNITURE_MAX = 600
/** Lines that were wrapped by hand or by a mailer are not shorter than this. */
export const WRAP_MIN = 40
export const SENTENCE_END = /[.!?…:;。！？]["'”’»)\]」』]*$/
export const GOES_ON = /^["'“‘«(]?\p{Ll}/u
const LINE_END = /\r\n?|[\n\f\u2028\u2029]/g
/** A running head repeats on most pages: it counts from this many on. */
const REPEATED_MIN = 3
const RUNNING_HEAD_MAX = 120

/** The non-blank lines of a source in order, furniture marked with its reason. */
export function readLinesOf(raw: string): Line[] {
  const lines: Line[] = []
  let apart = true
  let at = 0
  const add = (end: number) => {
    const whole = raw.slice(at, end)
    const text = whole.trim()
    if (text === '') apart = true
    else {
      const start = at + whole.indexOf(text)
      for (const [from, to] of piecesOf(text, lines[0]?.text ?? '')) {
        lines.push({ start: start + from, end: start + to, text: text.slice(from, to), apart })
        apart = false
      }
    }
  }
  for (const match of raw.matchAll(LINE_END)) {
    add(match.index)
    if (match[0] === '\f') apart = true
    at = match.index + match[0].length
  }
  add(raw.length)
  return markFurniture(lines, raw)
}

const STUCK_NUMBER = /(?<=\S)Page \d{1,4} of \d{1,4}$/
const STAMP = /Published on [^()]{1,80} \(https?:\/\/[^\s()]{1,200}\)/
/** As many characters of the title tell a running head from the article's own words. */
const TITLE_PART = 20

/** A line in pieces, where the furniture of a page is stuck to it: a page number at its end, the title and stamp within. */
function piecesOf(text: string, title: string): [from: number, to: number][] {
  const number = text.includes('Page ') ? STUCK_NUMBER.exec(text) : null
  const stamp = text.includes('Published on ') ? STAMP.exec(text) : null
  const begin = stamp && title.length >= TITLE_PART ? text.lastIndexOf(title.slice(0, TITLE_PART), stamp.index) : -1
  const isHead = stamp && begin >= 0 && title.startsWith(text.slice(begin, stamp.index).trim())
  if (!isHead && !number) return [[0, text.length]]
  const cuts = isHead ? [begin, stamp.index + stamp[0].length] : number ? [number.index] : []
  const places = [0, ...cuts, text.length]
  return places.slice(1).flatMap((to, i): [number, number][] => {
    const from = places[i]!
    const piece = text.slice(from, to)
    const left = piece.length - piece.trimStart().length
    return piece.trim() === '' ? [] : [[from + left, from + piece.trimEnd().length]]
  })
}

function markFurniture(lines: readonly Line[], raw: string): Line[] {
  const pages = pageNumbers(lines.map(({ text }) => text))
  const marked = lines.map((line, i) => {
    const reason = pages.has(line.text) ? 'page number' : reasonFor(line.text)
    const isCut = reason && (PAGE_REASONS.has(reason) || !isWrapped(lines[i - 1], line, lines[i + 1]))
    return isCut ? { ...line, furniture: reason } : line
  })
  if (!raw.includes('\f') && !marked.some(({ furniture }) => furniture === 'page number')) return marked
  const repeated = repeatedLines(lines, raw)
  return marked.map((line) =>
    line.furniture || !repeated.has(pattern(line.text)) ? line : { ...line, furniture: 'running head' },
  )
}

/** What pages put in the midst of sentences. */
const PAGE_REASONS = new Set(['page number', 'running head'])

/** A line that the one before or behind goes on with is within a sentence: whatever it looks like, it is the article's. */
function isWrapped(before: Line | undefined, line: Line, next: Line | undefined): boolean {
  if (line.text.length < WRAP_MIN || SENTENCE_END.test(line.text)) return false
  const goesOn = next !== undefined && !next.apart && GOES_ON.test(next.text)
  const begun = before !== undefined && !line.apart && before.text.length >= WRAP_MIN && !SENTENCE_END.test(before.text)
  return goesOn || begun
}

/** Most lines do not have the words, and are spared the search for their place. */
const isPublishedOn = (text: string) => text.includes('Published on ') && PUBLISHED_ON.test(text)

/** Why a line is furniture by its words alone; undefined for one of the article. */
export function reasonFor(text: string): string | undefined {
  if (text.length > FURNITURE_MAX) return undefined
  if (isPublishedOn(text)) return 'running head'
  return FURNITURE.find(({ line }) => line.test(text))?.reason
}

/** Two heads that differ in their page number are one. */
const pattern = (text: string) => text.replace(/\d+/g, '#')

/**
 * The patterns that come so often; of a source whose pages end with form feeds, on so many of them: a calendar has the same
 * words again on one page.
 */
function repeatedLines(lines: readonly Line[], raw: string): Set<string> {
  const places = new Map<string, Set<number>>()
  let end = raw.indexOf('\f')
  const isPaged = end >= 0
  let page = 0
  for (const [i, { text, start }] of lines.entries()) {
    for (; end >= 0 && end < start; end = raw.indexOf('\f', end + 1)) page++
    if (text.length > RUNNING_HEAD_MAX) continue
    const key = pattern(text)
    places.set(key, (places.get(key) ?? new Set()).add(isPaged ? page : i))
  }
  return new Set([...places].filter(([, { size }]) => size >= REPEATED_MIN).map(([text]) => text))
}
