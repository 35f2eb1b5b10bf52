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
/** 6'2", 5", 10' : feet and inches follow a digit and no quote is waiting to be closed. */
const DIGIT = /\d/

/** The outermost quoted stretches of one paragraph, in order. `next`: the paragraph after it, which may go on. */
export function quotedIn(text: string, paragraph: Span, next?: Span): Quoted[] {
  const found: Quoted[] = []
  const stack: Open[] = []
  MARK.lastIndex = paragraph.start
  for (let match = MARK.exec(text); match && match.index < paragraph.end; match = MARK.exec(text)) {
    const at = match.index
    const glyph = match[0]
    const family = FAMILY.get(glyph)!
    if (family === 'single') readSingle(text, paragraph, at, glyph, stack, found)
    else readDouble(text, paragraph, at, glyph, family, stack, found)
  }
  const reopened = next && FAMILY.get(text[next.start]!)
  while (stack.length > 0) endOfParagraph(text, paragraph, reopened, stack, found)
  return found.sort((a, b) => a.start - b.start)
}

function readDouble(
  text: string,
  paragraph: Span,
  at: number,
  glyph: string,
  family: Family,
  stack: Open[],
  found: Quoted[],
): void {
  const depth = stack.findLastIndex((open) => open.family === family)
  const waiting = stack[depth]
  if (glyph === '"' && isInches(text, paragraph, at, waiting !== undefined)) return
  if (opens(text, paragraph, at, glyph, waiting?.glyph)) stack.push({ family, glyph, start: at, inner: [] })
  else if (waiting) {
    while (stack.length - 1 > depth) settleSingle(stack, found)
    stack.pop()
    keep({ family, start: waiting.start, end: at + glyph.length, closed: true }, stack, found)
  }
}

/** Whether a mark opens, seen from its shape, its neighbours and the mark that waits to be closed. */
function opens(text: string, paragraph: Span, at: number, glyph: string, waiting: string | undefined): boolean {
  const mayOpen = opensByPlace(text, paragraph, at, glyph)
  if (waiting === undefined) return mayOpen || OPENING.has(glyph)
  if (glyph === '“' || glyph === '‘‘' || glyph === '``') return waiting !== '„' && mayOpen
  if (glyph === '«') return waiting !== '»' && mayOpen
  if (glyph === '„' || glyph === '‹') return true
  return STRAIGHT.has(glyph) && mayOpen && at - 1 > paragraph.start && text[at - 1] !== '-'
}

function opensByPlace(text: string, paragraph: Span, at: number, glyph: string): boolean {
  const after = at + glyph.length
  if (after >= paragraph.end || isSpace(text[after]!)) return false
  return at === paragraph.start || BEFORE_OPENING.test(text[at - 1]!)
}

function isInches(text: string, paragraph: Span, at: number, waiting: boolean): boolean {
  if (at === paragraph.start || !DIGIT.test(text[at - 1]!)) return false
  return !waiting || /'\d{1,2}$/.test(text.slice(Math.max(paragraph.start, at - 3), at))
}

function readSingle(text: string, paragraph: Span, at: number, glyph: string, stack: Open[], found: Quoted[]): void {
  const before = at > paragraph.start ? text[at - 1]! : ' '
  const after = at + 1 < paragraph.end ? text[at + 1]! : ' '
  const top = stack.at(-1)
  if (top?.family === 'single' && !isSpace(before) && !LETTER.test(after)) {
    if (DIGIT.test(before) && glyph === "'") return
    top.end = at + 1
    const plural = before === 's' && isSpace(after) && /\p{Ll}/u.test(text[at + 2] ?? '')
    if (!plural) settleSingle(stack, found)
  } else if (opensByPlace(text, paragraph, at, glyph) && LETTER.test(after) && glyph !== '’') {
    if (ELISION.test(text.slice(at + 1, at + 8))) return
    if (top?.family === 'single') settleSingle(stack, found)
    stack.push({ family: 'single', glyph, start: at, inner: [] })
  }
}

/** Takes the single quote off the stack: a quote when its end was seen, otherwise an apostrophe. */
function settleSingle(stack: Open[], found: Quoted[]): void {
  const open = stack.pop()!
  if (open.end !== undefined)
    keep({ family: open.family, start: open.start, end: open.end, closed: true }, stack, found)
  else for (const inner of open.inner) keep(inner, stack, found)
}

/** A quote that is not closed runs to the end of its paragraph; when others opened meanwhile, its mark was a slip. */
function endOfParagraph(
  text: string,
  paragraph: Span,
  reopened: Family | undefined,
  stack: Open[],
  found: Quoted[],
): void {
  const open = stack.at(-1)!
  if (open.family === 'single') {
    settleSingle(stack, found)
    return
  }
  stack.pop()
  const slip = open.family !== reopened && open.inner.some((inner) => inner.family === open.family)
  if (!slip) keep({ family: open.family, ...trimmed(text, open.start, paragraph.end)!, closed: false }, stack, found)
  else for (const inner of open.inner) keep(inner, stack, found)
}

function keep(quoted: Quoted, stack: readonly Open[], found: Quoted[]): void {
  const outer = stack.at(-1)
  if (outer) outer.inner.push(quoted)
  else found.push(quoted)
}
