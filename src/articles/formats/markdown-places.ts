// Where a Markdown node and the characters of its value stand in the source: escapes, entities and line marks lie between.
import type { Range } from '../offsets.ts'

/** What is used of an mdast node. */
export interface Node {
  readonly type: string
  readonly value?: string
  readonly depth?: number
  readonly children?: readonly Node[]
  readonly position?: { readonly start: { readonly offset?: number }; readonly end: { readonly offset?: number } }
}

/** A node's place in a source whose Markdown begins at `start`. */
export function placeOf({ position }: Node, start: number): Range {
  return [start + (position?.start.offset ?? 0), start + (position?.end.offset ?? 0)]
}

/** How far apart the next character may be: behind an entity's name, or the marks of a quoted line. */
const LOOK_AHEAD = 40

/** Ranges of the source that read, one after the other, as the value; what the source does not hold is left out. */
export function valueRanges(source: string, value: string, offset: number): Range[] {
  const ranges: [number, number][] = []
  let at = 0
  for (const character of value) {
    const found = source.slice(at, at + LOOK_AHEAD).indexOf(character)
    if (found < 0) continue
    const start = offset + at + found
    const last = ranges.at(-1)
    if (last && last[1] === start) last[1] += character.length
    else ranges.push([start, start + character.length])
    at += found + character.length
  }
  return ranges
}
