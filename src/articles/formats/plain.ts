// Plain text -> article: furniture cut, head read, lines joined to paragraphs.
import { readHead } from '../clean/head.ts'
import { joinLines } from '../clean/join.ts'
import { languageOf } from '../clean/language.ts'
import { readLinesOf } from '../clean/lines.ts'
import type { Reading, ReadOptions } from '../reading.ts'

/** Reads a file's text. Title, date line and running heads go into the metadata, and are no part of the text. */
export function readPlain(raw: string, options: ReadOptions = {}): Reading {
  const lines = readLinesOf(raw)
  const language = languageOf(raw)
  const { lines: marked, date, ...head } = readHead(lines, { ...options, language })
  const { builder, cuts } = joinLines(raw, marked)
  return {
    raw,
    text: builder.text,
    map: builder.map,
    cuts,
    language,
    ...head,
    ...(date && { date: date.value, dateReason: date.reason }),
    ...(raw.includes('\f') && { pages: pageStarts(raw) }),
  }
}

/** A form feed ends a page. */
function pageStarts(raw: string): number[] {
  const starts = [0]
  for (const { index } of raw.matchAll(/\f/g)) if (index + 1 < raw.length) starts.push(index + 1)
  return starts
}
