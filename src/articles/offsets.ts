// The map between an article's clean text and its source, and the spans of a citation.

/** Half-open range of UTF-16 offsets. */
export type Range = readonly [start: number, end: number]

/** `length` characters of the text at `text` are the same characters of the source at `raw`. */
export interface Run {
  readonly text: number
  readonly raw: number
  readonly length: number
}

/**
 * Runs in the order of both texts, never overlapping. A character of the text in no run is white space that stands for
 * white space of the source (a folded line end); a character of the source in no run is white space or was cut.
 */
export type OffsetMap = readonly Run[]

/** White space folded to single spaces and trimmed: the form in which snippets and sources are compared. */
export function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** The map of a text that is its own source. */
export function identityMap(text: string): OffsetMap {
  return text.length ? [{ text: 0, raw: 0, length: text.length }] : []
}

/** Index of the first run that ends behind a text offset. Binary search. */
function runBehind(map: OffsetMap, offset: number, side: 'text' | 'raw'): number {
  let low = 0
  let high = map.length
  while (low < high) {
    const middle = (low + high) >> 1
    const run = map[middle]!
    if (run[side] + run.length <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * The spans of the source that hold `text.slice(start, end)`.
 * Read one after the other without a separator, and folded, they are that text, folded (the invariant of DESIGN.md).
 * Parts that only white space of the source separates make one span; where something was cut between two parts, and the
 * text has white space there, the first span takes along white space that stands before the second.
 */
export function toRaw(raw: string, map: OffsetMap, start: number, end: number): Range[] {
  const spans: [number, number][] = []
  let textEnd = start
  for (let i = runBehind(map, start, 'text'); i < map.length && map[i]!.text < end; i++) {
    const run = map[i]!
    const textStart = Math.max(run.text, start)
    const next: [number, number] = [run.raw + textStart - run.text, run.raw + Math.min(run.length, end - run.text)]
    const last = spans.at(-1)
    const spaced = textStart > textEnd
    if (!last) spans.push(next)
    else if (last[1] === next[0] || (spaced && isWhite(raw, last[1], next[0]))) last[1] = next[1]
    else if (spaced) separate(raw, spans, next)
    else spans.push(next)
    textEnd = Math.min(run.text + run.length, end)
  }
  return spans
}

/** Adds a span after a cut, with the white space that keeps its first word apart from the last one. */
function separate(raw: string, spans: [number, number][], next: [number, number]): void {
  const last = spans.at(-1)!
  let after = last[1]
  while (after < next[0] && isWhite(raw, after, after + 1)) after++
  if (after > last[1]) {
    last[1] = after
    spans.push(next)
    return
  }
  let before = next[0]
  while (before > last[1] && isWhite(raw, before - 1, before)) before--
  if (before < next[0]) {
    spans.push([before, next[1]])
    return
  }
  const inside = raw.slice(last[1], next[0]).search(/\s/)
  if (inside >= 0) spans.push([last[1] + inside, last[1] + inside + 1])
  spans.push(next)
}

function isWhite(raw: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!/\s/.test(raw[i]!)) return false
  return true
}

/** The offset of the text for an offset of the source; inside a cut, the place in the text where the cut was made. */
export function toText(map: OffsetMap, rawOffset: number): number {
  const i = runBehind(map, rawOffset, 'raw')
  const run = map[i]
  if (run) return run.text + Math.max(0, rawOffset - run.raw)
  const last = map.at(-1)
  return last ? last.text + last.length : 0
}

/** The words that spans of the source hold, folded: what a snippet must be equal to. */
export function readSpans(raw: string, spans: readonly Range[]): string {
  return fold(spans.map(([start, end]) => raw.slice(start, end)).join(''))
}

/** The offset itself, or the one before it where it would part the two halves of a character (a surrogate pair). */
export function wholeBefore(text: string, at: number): number {
  return isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at)) ? at - 1 : at
}

const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff
const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff
