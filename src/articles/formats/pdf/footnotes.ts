// Footnotes: the rows at a block's end that are some, where they are read, and the marks in the text that point to them.
import { SENTENCE_END } from '../../clean/lines.ts'
import type { Row } from './rows.ts'

/** What a footnote begins with: 3, 3., [3], *, †. */
const NOTE = /^(?:\[?(\d{1,3})\]?[.)]?|([*†‡§]{1,3}))\s*(?=[^\s\d])/
/** A mark stands right behind a word or the stop after it; pdf.js gives small and raised type as part of its line. */
const MARK = /(?<=\p{Ll}["”’)\].,;:!?]{0,3})(?:\d{1,3}|[*†‡§]{1,3})(?=[\s"”’)\].,;:!?—–-]|$)/gu
/** A footnote is set in type smaller than the text's. */
const NOTE_SHARE = 0.92

/** The mark with which a footnote begins. */
export function noteMark(text: string): string | undefined {
  const mark = NOTE.exec(text)
  return mark?.[1] ?? mark?.[2]
}

/** What may be marks within the rows. */
export function marksOf(rows: readonly Row[]): Set<string> {
  return new Set(rows.flatMap(({ text }) => text.match(MARK) ?? []))
}

/** The marks in a row, as offsets into its text. @param notes the marks of the page's footnotes */
export function marksIn(row: Row, notes: ReadonlySet<string>): [start: number, end: number][] {
  if (notes.size === 0) return []
  const marks = [...row.text.matchAll(MARK)].filter(([mark]) => notes.has(mark))
  return marks.map(({ 0: mark, index }) => [index, index + mark.length])
}

/**
 * Where the footnotes at a block's end begin: rows in smaller type than the document's, or with a mark that the page's text
 * has too. @returns the number of rows when there are none.
 */
export function firstNote(rows: readonly Row[], bodySize: number, marks: ReadonlySet<string>): number {
  let first = rows.length
  for (let i = rows.length - 1; i >= 0; i--) {
    const row = rows[i]!
    const mark = noteMark(row.text)
    if (row.size >= bodySize * NOTE_SHARE && !(mark && marks.has(mark))) break
    if (mark) first = i
  }
  return first
}

/** How many lines of a page stand before the sentence that goes on overleaf, where footnotes would tear it; all, when none does. */
export function beforeUnfinished(lines: readonly { readonly row: Row; readonly break: string }[]): number {
  const whole = (i: number) => SENTENCE_END.test(lines[i - 1]!.row.text)
  if (lines.length === 0 || whole(lines.length)) return lines.length
  let atLineEnd: number | undefined
  for (let i = lines.length - 1; i > 0; i--) {
    if (!whole(i)) continue
    if (lines[i]!.break === 'paragraph') return i
    atLineEnd ??= i
  }
  return atLineEnd ?? lines.length
}
