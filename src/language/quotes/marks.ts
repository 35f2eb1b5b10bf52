// Quotation marks: which of them open, which close, and which are apostrophes, inches or feet.
import type { Span } from '../types.ts'
import { isSpace, trimmed } from './paragraphs.ts'

/** Words between marks, with the marks. */
export interface Quoted extends Span {
  readonly family: Family
  /** False when the paragraph ended before the mark came. */
  readonly closed: boolean
}

type Family = 'double' | 'single' | 'angle'

interface Open {
  readonly family: Family
  readonly glyph: string
  readonly start: number
  /** Quotes that stand inside this one; they surface when it turns out to be an apostrophe. */
  readonly inner: Quoted[]
  /** Where a single quote may have ended: `the boys' house` goes on, `the boys',` does not. */
  end?: number
}

const FAMILY: ReadonlyMap<string, Family> = new Map([
  ...[...'"“”„‟＂', "''", '‘‘', '’’', '``'].map((glyph) => [glyph, 'double'] as const),
  ...[...'«»‹›'].map((glyph) => [glyph, 'angle'] as const),
  ...[..."'‘’‚‛"].map((glyph) => [glyph, 'single'] as const),
])
/** Two single marks are a double one typed on a plain keyboard. */
const MARK = /''|‘‘|’’|``|["“”„‟＂«»‹›'‘’‚‛]/g
const OPENING = new Set(['“', '„', '«', '‹', '‘‘', '``'])
const STRAIGHT = new Set(['"', '＂', "''"])
const BEFORE_OPENING = /[\s([{<—–―\-/:“"«‘'„…]/
const LETTER = /[\p{L}\p{N}]/u
/** Words whose first letters an apostrophe stands for; they open nothing. */
const ELISION = /^(?:em|til|tis|twas|twere|cause|bout|round|n|neath|nuff|kay|\d\ds)\b/i
const DIGIT = /\d/
/** `"A, he said. "B," she said.`: the words before the second mark are a reporter's. */
const ENDS_IN_TAG = /\b(?:said|says|asked|told|added|wrote|tweeted)\b[^.?!]*[.?!]$/
const TAG_LENGTH_MAX = 60
/** The next single mark that opens a quote, or (as group 1) one behind a comma or a point, which closes one. */
const NEXT_SINGLE = /[\s([“"„«—–-][‘'‚‛](?=[\p{L}\p{N}])|[.,?!;…—](['’])(?![\p{L}\p{N}])/u
/** How far it is looked for: a long quote. */
const AHEAD_MAX = 1_000
/** Quotes within quotes: deeper than any that a person writes. */
const DEPTH_MAX = 8

/** A paragraph as far as it is read. */
interface Reading {
  readonly text: string
  readonly paragraph: Span
  /** The family of the mark that opens the next paragraph. */
  readonly reopened: Family | undefined
  /** The quotes that wait for their closing mark, the innermost last. */
  readonly stack: Open[]
  readonly found: Quoted[]
}

/** The outermost quoted stretches of one paragraph, in order. `next`: the paragraph after it, which may go on. */
export function quotedIn(text: string, paragraph: Span, next?: Span): Quoted[] {
  const reopened = next && FAMILY.get(text[next.start]!)
  const reading: Reading = { text, paragraph, reopened, stack: [], found: [] }
  // In the whole text, the search would run on from the paragraph's last mark to the next one anywhere.
  for (const { 0: glyph, index } of text.slice(paragraph.start, paragraph.end).matchAll(MARK)) {
    const at = paragraph.start + index
    if (FAMILY.get(glyph) === 'single') readSingle(reading, at, glyph)
    else readDouble(reading, at, glyph)
  }
  while (reading.stack.length > 0) endOfParagraph(reading)
  return reading.found.sort((a, b) => a.start - b.start)
}

function readDouble(reading: Reading, at: number, glyph: string): void {
  const { stack } = reading
  const family = FAMILY.get(glyph)!
  const depth = stack.findLastIndex((open) => open.family === family)
  const waiting = stack[depth]
  if (glyph === '"' && isInches(reading, at, waiting !== undefined)) return
  if (opens(reading, at, glyph, waiting?.glyph)) open(reading, family, glyph, at)
  else if (waiting) {
    while (stack.length - 1 > depth) settleSingle(reading)
    stack.pop()
    keep(reading, { family, start: waiting.start, end: at + glyph.length, closed: true })
  }
}

function open({ stack }: Reading, family: Family, glyph: string, start: number): void {
  if (stack.length < DEPTH_MAX) stack.push({ family, glyph, start, inner: [] })
}

/** Whether a mark opens, seen from its shape, its neighbours and the mark that waits to be closed. */
function opens(reading: Reading, at: number, glyph: string, waiting: string | undefined): boolean {
  const mayOpen = opensByPlace(reading, at, glyph)
  if (waiting === undefined) return mayOpen || OPENING.has(glyph)
  if (glyph === '“' || glyph === '‘‘' || glyph === '``') return waiting !== '„' && mayOpen
  if (glyph === '«') return waiting !== '»' && mayOpen
  if (glyph === '„' || glyph === '‹') return true
  return STRAIGHT.has(glyph) && mayOpen && at - 1 > reading.paragraph.start && reading.text[at - 1] !== '-'
}

function opensByPlace({ text, paragraph }: Reading, at: number, glyph: string): boolean {
  const after = at + glyph.length
  if (after >= paragraph.end || isSpace(text[after]!)) return false
  return at === paragraph.start || BEFORE_OPENING.test(text[at - 1]!)
}

/** 30", 6'2": inches follow a digit; while a quote waits to be closed, only those that follow feet. */
function isInches({ text, paragraph }: Reading, at: number, waiting: boolean): boolean {
  if (at === paragraph.start || !DIGIT.test(text[at - 1]!)) return false
  return !waiting || /'\d{1,2}$/.test(text.slice(Math.max(paragraph.start, at - 3), at))
}

function readSingle(reading: Reading, at: number, glyph: string): void {
  const { text, paragraph, stack } = reading
  const before = at > paragraph.start ? text[at - 1]! : ' '
  const after = at + 1 < paragraph.end ? text[at + 1]! : ' '
  const top = stack.at(-1)
  if (top?.family === 'single' && !isSpace(before) && !LETTER.test(after)) {
    if (DIGIT.test(before) && glyph === "'") return
    top.end = at + 1
    if (!mayGoOn(reading, at, top)) settleSingle(reading)
  } else if (opensByPlace(reading, at, glyph) && LETTER.test(after) && glyph !== '’') {
    if (ELISION.test(text.slice(at + 1, at + 8))) return
    if (top?.family === 'single') settleSingle(reading)
    open(reading, 'single', glyph, at)
  }
}

/**
 * Whether a single mark between words may be an apostrophe: "the boys' house", and "the Seafarers' Alliance" or "goin'" where
 * the mark that closes the quote is still to come.
 */
function mayGoOn({ text, paragraph, reopened }: Reading, at: number, { start }: Open): boolean {
  if (!LETTER.test(text[at - 1]!) || !isSpace(text[at + 1] ?? '')) return false
  const next = text[at + 2] ?? ''
  if (text[at - 1] === 's' && /\p{Ll}/u.test(next)) return true
  if (!LETTER.test(next)) return false
  const ahead = NEXT_SINGLE.exec(text.slice(at + 1, Math.min(paragraph.end, at + AHEAD_MAX)))
  return ahead ? ahead[1] !== undefined : reopened === 'single' && start === paragraph.start
}

/** Takes the single quote off the stack: a quote when its end was seen, otherwise an apostrophe. */
function settleSingle(reading: Reading): void {
  const { family, start, end, inner } = reading.stack.pop()!
  if (end !== undefined) keep(reading, { family, start, end, closed: true })
  else for (const quoted of inner) keep(reading, quoted)
}

/** A quote that is not closed runs to the end of its paragraph; when others opened meanwhile, its mark was a slip. */
function endOfParagraph(reading: Reading): void {
  const { text, paragraph, reopened, stack } = reading
  const { family, start, inner } = stack.at(-1)!
  const goesOn = family === reopened && start === paragraph.start
  if (family === 'single' && !goesOn) {
    settleSingle(reading)
    return
  }
  stack.pop()
  const again = family === reopened ? undefined : inner.find((quoted) => quoted.family === family)
  const goesOnAgain = again && isSentence(text, start, again.start)
  if (!again) keep(reading, { family, ...trimmed(text, start, paragraph.end)!, closed: false })
  else if (goesOnAgain) keep(reading, { family, ...trimmed(text, start, again.start)!, closed: false })
  if (again) for (const quoted of inner) if (!goesOnAgain || quoted.start >= again.start) keep(reading, quoted)
}

/** Where paragraphs were run together, a quote that goes on opens again in mid-line: behind a sentence without a tag. */
function isSentence(text: string, start: number, end: number): boolean {
  const tail = text.slice(Math.max(start, end - TAG_LENGTH_MAX), end).trimEnd()
  return /[.?!…]$/.test(tail) && !ENDS_IN_TAG.test(tail)
}

function keep({ stack, found }: Reading, quoted: Quoted): void {
  const outer = stack.at(-1)
  if (outer) outer.inner.push(quoted)
  else found.push(quoted)
}
