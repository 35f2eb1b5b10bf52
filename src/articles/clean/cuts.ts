// The list of what was cut from a source, kept short: what goes together is one entry.
import type { Cut } from '../reading.ts'

/** Adds `raw.slice(start, end)`; a cut that follows the last one for the same reason, white space aside, prolongs it. */
export function addCut(cuts: Cut[], raw: string, start: number, end: number, reason: string): void {
  const last = cuts.at(-1)
  const from = last?.reason === reason && raw.slice(last.end, start).trim() === '' ? last.start : start
  if (from !== start) cuts.pop()
  cuts.push({ start: from, end, reason, text: raw.slice(from, end) })
}
