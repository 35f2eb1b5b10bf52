// A PDF's pages -> raw and clean text: a line feed a line, a form feed a page; what is cut told with its reason.
import { hyphenGoes, wordsIn } from '../../clean/hyphens.ts'
import { type Line, reasonFor } from '../../clean/lines.ts'
import { type Separator, TextBuilder } from '../../clean/text-builder.ts'
import { isUnspaced } from '../../clean/unspaced.ts'
import type { Cut } from '../../reading.ts'
import { marksIn, noteMark } from './footnotes.ts'
import { goesOn, type PdfLine } from './lines.ts'

/** A line of `raw`: one of the article's, with its place on the page, or furniture. */
export interface RawLine extends Line {
  readonly printed?: PdfLine
  /** Footnote marks: offsets into `text`. */
  readonly marks: readonly (readonly [start: number, end: number])[]
}

/** What a page has besides its lines: each with the reason to cut it. */
export interface PageParts {
  readonly head: readonly Furniture[]
  readonly lines: readonly PdfLine[]
  readonly foot: readonly Furniture[]
}

export interface Furniture {
  readonly text: string
  readonly reason: string
}

const SPLIT_WORD = /\p{L}[-\u00ad\u2010]$/u

/** Writes all pages one after the other. `pages`: the offsets at which they begin. */
export function writeRaw(parts: readonly PageParts[]): { raw: string; pages: number[]; lines: RawLine[] } {
  let raw = ''
  const pages: number[] = []
  const lines: RawLine[] = []
  const add = (text: string, more: { furniture?: string; printed?: PdfLine; marks?: RawLine['marks'] }) => {
    if (raw.length > pages.at(-1)!) raw += '\n'
    const apart = more.printed === undefined || more.printed.break === 'paragraph'
    lines.push({ start: raw.length, end: raw.length + text.length, text, apart, marks: [], ...more })
    raw += text
  }
  for (const { head, lines: printed, foot } of parts) {
    if (pages.length > 0) raw += '\f'
    pages.push(raw.length)
    const notes = new Set(printed.filter(({ footnote }) => footnote).flatMap(({ row }) => noteMark(row.text) ?? []))
    for (const { text, reason } of head) add(text, { furniture: reason })
    for (const line of printed) {
      const { text } = line.row
      const furniture = reasonFor(text)
      add(text, { printed: line, marks: marksIn(line.row, notes), ...(furniture && { furniture }) })
    }
    for (const { text, reason } of foot) add(text, { furniture: reason })
  }
  return { raw, pages, lines }
}

/** Joins the lines that are the article's; a word split at a line end is whole again. */
export function assemble(raw: string, lines: readonly RawLine[]): { builder: TextBuilder; cuts: Cut[] } {
  const builder = new TextBuilder(raw)
  const cuts: Cut[] = []
  const cut = (start: number, end: number, reason: string) =>
    cuts.push({ start, end, reason, text: raw.slice(start, end) })
  const kept = lines.filter((line) => !line.furniture)
  const words = wordsIn(raw)
  let next = 0
  for (const line of lines) {
    if (line.furniture) {
      cut(line.start, line.end, line.furniture)
      continue
    }
    const [before, after] = [kept[next - 1], kept[++next]]
    const separator = before && !isSplit(before, line) ? between(before, line) : ''
    if (before && !(separator === ' ' && isUnspaced(before.text, line.text))) builder.separate(separator)
    const hyphen =
      after && isSplit(line, after) && hyphenGoes(raw, line.end, after.start, words) ? line.end - 1 : line.end
    let from = line.start
    for (const [start, end] of line.marks) {
      builder.keep(from, line.start + start)
      from = line.start + end
      cut(line.start + start, from, 'footnote mark')
    }
    builder.keep(from, hyphen)
    if (hyphen < line.end) cut(hyphen, line.end, 'hyphen at a line end')
  }
  return { builder, cuts }
}

function between({ printed: before }: RawLine, { printed: line }: RawLine): Separator {
  if (!before || !line || goesOn(before, line)) return ' '
  if (before.footnote !== line.footnote || line.break === 'paragraph' || line.break === 'block') return '\n\n'
  return line.break === 'line' ? '\n' : ' '
}

function isSplit(before: RawLine, line: RawLine): boolean {
  return (
    SPLIT_WORD.test(before.text) && /^\p{Ll}/u.test(line.text) && before.printed?.footnote === line.printed?.footnote
  )
}
