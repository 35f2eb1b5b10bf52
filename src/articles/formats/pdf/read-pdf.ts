// A PDF -> article: lines by their place on the page, furniture out, sentences whole over column and page breaks.
import { getDocumentProxy } from 'unpdf'
import { FootnoteError } from '../../../error.ts'
import { readDateLine } from '../../clean/date.ts'
import { languageOf } from '../../clean/language.ts'
import type { Reading, ReadOptions } from '../../reading.ts'
import { assemblePdf } from './assemble-pdf.ts'
import { bodySize } from './furniture.ts'
import { type Item, type PdfLine, pageLines } from './page-lines.ts'

/** A longer document is a book. */
const PAGES_MAX = 2_000
const TITLE_SIZE = 1.15
const TITLE_MAX = 250
/** The date stands among the first lines, or it is not the article's. */
const HEAD_LINES = 12

/**
 * Reads a document.
 * @throws FootnoteError `articles/pdf-encrypted`, `articles/pdf-broken`, `articles/pdf-scanned`, `articles/pdf-pages`.
 */
export async function readPdf(bytes: Uint8Array, options: ReadOptions): Promise<Reading> {
  const { pages, told } = await linesOf(bytes)
  const lines = pages.flat()
  if (lines.length === 0) {
    const next = 'Run a text recognition (OCR) over it and add the result.'
    throw new FootnoteError('articles/pdf-scanned', 'It has no text: its pages are pictures.', next)
  }
  const size = bodySize(pages)
  const heads = new Map<PdfLine, string>()
  const titled = titleOf(pages[0] ?? [], size)
  for (const line of titled) heads.set(line, 'title')
  const texts = lines.map(({ text }) => text)
  const dateLine = lines.slice(0, HEAD_LINES).find(({ text }) => readDateLine(text, [], {}) !== undefined)
  if (dateLine) heads.set(dateLine, 'date line')
  const language = languageOf(texts.join(' '))
  const date = dateLine && readDateLine(dateLine.text, texts, { ...options, language })
  const title = titled.map(({ text }) => text.trim()).join(' ') || told
  return {
    ...assemblePdf(pages, heads),
    language,
    ...(title && { title }),
    ...(date && { date: date.value, dateReason: date.reason }),
  }
}

/** The lines in the largest type at the top of the first page. */
function titleOf(lines: readonly PdfLine[], body: number): PdfLine[] {
  const largest = lines.reduce((most, { size }) => Math.max(most, size), 0)
  if (largest < body * TITLE_SIZE) return []
  const first = lines.findIndex(({ size }) => size === largest)
  const after = lines.findIndex(({ size }, i) => i > first && size !== largest)
  const titled = lines.slice(first, after < 0 ? lines.length : after)
  return titled.reduce((sum, { text }) => sum + text.length, 0) <= TITLE_MAX ? titled : []
}

async function linesOf(bytes: Uint8Array): Promise<{ pages: PdfLine[][]; told?: string }> {
  try {
    // unpdf empties the buffer that it is given.
    const document = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 })
    if (document.numPages > PAGES_MAX) {
      throw new FootnoteError(
        'articles/pdf-pages',
        `It has more than ${PAGES_MAX} pages.`,
        'Add its articles one by one.',
      )
    }
    const pages: PdfLine[][] = []
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const { height } = page.getViewport({ scale: 1 })
      const { items } = await page.getTextContent()
      pages.push(pageLines(items.flatMap((item) => ('str' in item ? [itemOf(item, height)] : []))))
    }
    const { info } = await document.getMetadata()
    const { Title: told } = info as { Title?: unknown }
    await document.destroy()
    return { pages, ...(typeof told === 'string' && /\s/.test(told.trim()) && { told: told.trim() }) }
  } catch (cause) {
    if (cause instanceof FootnoteError) throw cause
    if (cause instanceof Error && cause.name === 'PasswordException') {
      throw new FootnoteError('articles/pdf-encrypted', 'It is locked with a password.', 'Save a copy without one.', {
        cause,
      })
    }
    throw new FootnoteError('articles/pdf-broken', 'It is broken or cut off.', 'Get a whole copy of it.', { cause })
  }
}

function itemOf(item: { str: string; transform: number[]; width: number; height: number }, pageHeight: number): Item {
  const [a = 0, b = 0, , , x = 0, y = 0] = item.transform
  const size = Math.round(10 * (Math.hypot(a, b) || item.height || 1)) / 10
  return { text: item.str, x, y: pageHeight - y, width: item.width, size }
}
