// Builds a clean text out of kept parts of its source, together with the map between the two.
import type { OffsetMap } from '../offsets.ts'

/** White space between two kept parts, from none to a paragraph's end; the later in this list, the stronger. */
const SEPARATORS = ['', ' ', '\n', '\n\n'] as const
export type Separator = (typeof SEPARATORS)[number]

// White space other than one space, and characters without width (soft hyphen, zero width space, word joiner, BOM).
const UNEVEN = /[\u00ad\u200b\u2060\ufeff]| ?[^\S \ufeff]\s*| {2,}[^\S\ufeff]*/g
const INVISIBLE = /^[\u00ad\u200b\u2060\ufeff]/

/**
 * Takes ranges of the source in their order; `text` and `map` are the result.
 * White space inside a range is folded to single spaces, and invisible characters are left out. A separator is written
 * only where the source has white space too, so that a citation always reads back as its snippet (offsets.ts).
 */
export class TextBuilder {
  text = ''
  private readonly raw: string
  private readonly runs: { text: number; raw: number; length: number }[] = []
  private pending: Separator = ''

  constructor(raw: string) {
    this.raw = raw
  }

  get map(): OffsetMap {
    return this.runs
  }

  /** Asks for white space before the next part; the strongest that was asked for is written. */
  separate(separator: Separator): void {
    if (SEPARATORS.indexOf(separator) > SEPARATORS.indexOf(this.pending)) this.pending = separator
  }

  /** Appends `raw.slice(start, end)`, white space folded. */
  keep(start: number, end: number): void {
    const part = this.raw.slice(start, end)
    let from = part.startsWith(' ') && (this.pending || this.endsWhite()) ? 1 : 0
    for (const match of part.matchAll(UNEVEN)) {
      this.append(start + from, start + match.index)
      if (!INVISIBLE.test(match[0])) this.separate(' ')
      from = match.index + match[0].length
    }
    this.append(start + from, end)
  }

  private endsWhite(): boolean {
    const last = this.runs.at(-1)
    return !last || /\s/.test(this.raw[last.raw + last.length - 1]!)
  }

  private append(start: number, end: number): void {
    if (start >= end) return
    const last = this.runs.at(-1)
    const lastEnd = last ? last.raw + last.length : 0
    const gap = this.raw.slice(lastEnd, start)
    const separator = last && this.pending && /\s/.test(gap) ? this.pending : ''
    this.pending = ''
    if (last && gap === separator) last.length += separator.length + end - start
    else this.runs.push({ text: this.text.length + separator.length, raw: start, length: end - start })
    this.text += separator + this.raw.slice(start, end)
  }
}
