// PDF -> article: pages in reading order, running heads cut, lines and sentences joined over columns and pages.
import { FootnoteError } from '../../../error.ts'
import { languageOf } from '../../clean/language.ts'
import type { Reading, ReadOptions } from '../../reading.ts'
import { assemble, type PageParts, writeRaw } from './assemble.ts'
import { blocksOf } from './columns.ts'
import { openPdf, type Page } from './document.ts'
import { linesOf, measure } from './lines.ts'
import { readPdfHead } from './metadata.ts'
import { rowsOf } from './rows.ts'
import { runningRows } from './running.ts'

/** Characters that fonts without a table of their characters give. */
const UNREADABLE = /[\ufffd\ue000-\uf8ff]/g
const UNREADABLE_SHARE = 0.3

/**
 * Reads a PDF; `bytes` are left as they are.
 * @throws FootnoteError `articles/pdf-encrypted`, `articles/pdf-broken`, `articles/pdf-scanned` (no
 * text), `articles/pdf-unreadable` (text without known characters).
 */
export async function readPdf(bytes: Uint8Array, options: ReadOptions = {}): Promise<Reading> {
  const { pages: printed, info } = await openPdf(bytes)
  const empty = printed.flatMap(({ items }, i) => (items.length === 0 ? [i + 1] : []))
  if (empty.length === printed.length) throw scanned()
  const { parts, size } = partsOf(printed)
  const { raw, pages, lines } = writeRaw(parts)
  if ((raw.match(UNREADABLE)?.length ?? 0) > raw.length * UNREADABLE_SHARE) throw unreadable()
  const language = languageOf(lines.flatMap(({ furniture, text }) => (furniture ? [] : [text])).join(' '))
  const { lines: marked, notes = [], ...head } = readPdfHead(lines, info, size, { ...options, language })
  const { builder, cuts } = assemble(raw, marked)
  const missing = empty.length > 0 ? [`No text was found on page ${empty.join(', ')}.`] : []
  return { raw, text: builder.text, map: builder.map, cuts, pages, language, ...head, notes: [...notes, ...missing] }
}

/** Each page's furniture apart from its lines in the order of reading. */
function partsOf(printed: readonly Page[]): { parts: PageParts[]; size: number } {
  const rows = printed.map(({ items }) => rowsOf(items))
  const running = runningRows(rows)
  const blocks = rows.map((page) => {
    const items = page.filter((row) => !running.has(row)).flatMap((row) => row.items)
    return items.length > 0 ? blocksOf(items) : []
  })
  const sizes = measure(blocks.flat())
  const parts = rows.map((page, i): PageParts => {
    const furniture = page.filter((row) => running.has(row))
    const first = page.findIndex((row) => !running.has(row))
    const cut = (from: typeof page) => from.map((row) => ({ text: row.text, reason: running.get(row)! }))
    const upper = furniture.filter((row) => page.indexOf(row) < first)
    const sideways = printed[i]!.sideways.map((text) => ({ text, reason: 'text set sideways' }))
    return {
      head: cut(upper),
      lines: linesOf(blocks[i]!, sizes),
      foot: [...cut(furniture.filter((row) => !upper.includes(row))), ...sideways],
    }
  })
  return { parts, size: sizes.size }
}

function scanned(): FootnoteError {
  return new FootnoteError(
    'articles/pdf-scanned',
    'The PDF holds pictures of its pages and no text.',
    'Run text recognition (OCR) over it, and add what that gives.',
  )
}

function unreadable(): FootnoteError {
  return new FootnoteError(
    'articles/pdf-unreadable',
    'The fonts of the PDF do not tell which characters its text has.',
    'Run text recognition (OCR) over it, or save its article as text.',
  )
}
