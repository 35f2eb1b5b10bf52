// A PDF's bytes -> its pages as text items with places, and what it says of itself; each way to fail has its sentence.
import { getDocumentProxy } from 'unpdf'
import { FootnoteError } from '../../../error.ts'

/** A run of text in one font, in points from the page's upper left corner, as the page is shown. */
export interface Item {
  readonly text: string
  readonly left: number
  readonly right: number
  /** Downwards from the top. */
  readonly baseline: number
  readonly size: number
  readonly rightToLeft: boolean
  /** White space follows, however narrow. */
  spaced: boolean
}

export interface Page {
  readonly items: readonly Item[]
  /** Text that does not run from side to side: a stamp in the margin. */
  readonly sideways: readonly string[]
}

export interface PdfDocument {
  readonly pages: readonly Page[]
  /** The document information dictionary: Title, Author, CreationDate (ISO 32000-1, 14.3.3). */
  readonly info: Readonly<Record<string, unknown>>
}

type Proxy = Awaited<ReturnType<typeof getDocumentProxy>>
type Matrix = readonly number[]

/** The quotient of height and width of a direction from which on it is not level. */
const SIDEWAYS = 0.2
/** pdf.js: only errors are told, and those are thrown. Its warnings would go to stdout. */
const VERBOSITY_ERRORS = 0
// biome-ignore lint/suspicious/noControlCharactersInRegex: fonts without a table of characters give these.
const CONTROL = /[\u0000-\u001f\u007f]/g

/**
 * Opens a PDF and takes the text of all pages.
 * @throws FootnoteError `articles/pdf-encrypted`, `articles/pdf-broken` (whole or not).
 */
export async function openPdf(bytes: Uint8Array): Promise<PdfDocument> {
  if (!Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('%%EOF')) throw cutOff()
  try {
    // A copy: pdf.js empties the buffer that it is given.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: VERBOSITY_ERRORS })
    try {
      const { info } = await pdf.getMetadata()
      const pages: Page[] = []
      for (let number = 1; number <= pdf.numPages; number++) pages.push(await pageOf(pdf, number))
      return { pages, info: info as Record<string, unknown> }
    } finally {
      await pdf.destroy()
    }
  } catch (cause) {
    throw (cause as Error).name === 'PasswordException' ? encrypted(cause) : broken(cause)
  }
}

async function pageOf(pdf: Proxy, number: number): Promise<Page> {
  const page = await pdf.getPage(number)
  const view = page.getViewport({ scale: 1 }).transform as Matrix
  const items: Item[] = []
  const sideways: string[] = []
  for (const part of (await page.getTextContent()).items) {
    if (!('str' in part)) continue
    const text = part.str.replace(CONTROL, ' ')
    const last = items.at(-1)
    if (text.trim() === '') {
      if (last) last.spaced = true
      continue
    }
    const [a, b, c, d, left, baseline] = multiply(view, part.transform)
    if (Math.abs(b) > Math.abs(a) * SIDEWAYS) sideways.push(text.trim())
    else {
      const spaced = part.hasEOL || /\s$/.test(text)
      const right = left + part.width
      const rightToLeft = part.dir === 'rtl'
      items.push({ text: text.trim(), left, right, baseline, size: Math.hypot(c, d), rightToLeft, spaced })
      if (last && /^\s/.test(text)) last.spaced = true
    }
  }
  page.cleanup()
  return { items, sideways }
}

/** The transformation that does `inner` first. */
function multiply(outer: Matrix, inner: Matrix): [number, number, number, number, number, number] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = outer
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = inner
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

function cutOff(): FootnoteError {
  return new FootnoteError(
    'articles/pdf-broken',
    'The PDF is not whole: its end is missing.',
    'Download or copy it again.',
  )
}

function encrypted(cause: unknown): FootnoteError {
  return new FootnoteError(
    'articles/pdf-encrypted',
    'The PDF is locked with a password.',
    'Open it with the password, and save a copy without one.',
    { cause },
  )
}

function broken(cause: unknown): FootnoteError {
  return new FootnoteError(
    'articles/pdf-broken',
    'The PDF is broken, and its pages cannot be read.',
    'Download it again, or open it in another program and print it to a new PDF.',
    { cause },
  )
}
