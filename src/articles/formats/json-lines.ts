// JSON Lines -> articles: one object a line, fields as DESIGN.md has them; the text keeps its heading and dateline.
import { z } from 'zod'
import { isCalendarDate, unreadDate } from '../clean/date.ts'
import { joinLines } from '../clean/join.ts'
import { languageOf } from '../clean/language.ts'
import { readLinesOf } from '../clean/lines.ts'
import type { Reading } from '../reading.ts'

const optional = z.string().nullish()
const JsonLine = z.object({
  id: z.union([z.string(), z.number()]).transform(String).optional(),
  title: optional,
  date: optional,
  source: optional,
  url: optional,
  author: optional,
  text: z.string(),
})

export type JsonLineRead = { readonly line: number } & (
  | { readonly kind: 'reading'; readonly reading: Reading }
  | { readonly kind: 'empty' }
  | { readonly kind: 'broken'; readonly why: string }
)

/** Reads the lines of a file one by one; a broken one or one without text is told, and the next is read. */
export function* readJsonLines(content: string): Generator<JsonLineRead> {
  let line = 0
  for (const row of content.split('\n')) {
    line++
    if (row.trim() !== '') yield readJsonLine(row, line)
  }
}

function readJsonLine(row: string, line: number): JsonLineRead {
  let value: unknown
  try {
    value = JSON.parse(row)
  } catch {
    return { kind: 'broken', line, why: 'it is not JSON' }
  }
  const text = (value as { text?: unknown } | null)?.text
  if (typeof text !== 'string' || text.trim() === '') return { kind: 'empty', line }
  const { data, error } = JsonLine.safeParse(value)
  if (error) return { kind: 'broken', line, why: `"${error.issues[0]!.path.join('.')}" is not text` }
  const raw = data.text
  const { builder, cuts } = joinLines(raw, readLinesOf(raw))
  const date = isoDate(data.date)
  const id = data.id !== undefined && isOneLine(data.id) ? data.id : undefined
  const reading = {
    raw,
    text: builder.text,
    map: builder.map,
    cuts,
    language: languageOf(raw),
    ...(id !== undefined && { id }),
    ...(data.title && { title: data.title }),
    ...(date && { date, dateReason: 'the file says so' }),
    ...(data.date && !date && { notes: [unreadDate(data.date)] }),
    ...(data.source && { source: data.source }),
    ...(data.url && { url: data.url }),
    ...(data.author && { author: data.author }),
  }
  return { kind: 'reading', line, reading }
}

/** An id that people can read and type: not blank, and without tabs and line breaks, which would break lists of articles. */
function isOneLine(id: string): boolean {
  return id.trim() !== '' && !/[\p{Cc}\u2028\u2029]/u.test(id)
}

/** An ISO date or date-time; anything else is no date. */
function isoDate(value: string | null | undefined): string | undefined {
  return value && /^\d{4}-\d{2}-\d{2}(?:[T ]\S+)?$/.test(value) && isCalendarDate(value) ? value : undefined
}
