// Title, date and author of a PDF: what it says of itself, where that is sensible, then what is printed at its head.
import type { Metadata } from '../../article.ts'
import { readHead } from '../../clean/head.ts'
import type { DateOrder } from '../../reading.ts'
import type { RawLine } from './assemble.ts'

/** What programs write when nobody gave a title, and names of files. */
const NO_TITLE =
  /^(?:untitled|document|microsoft \w+ - |slide \d|pdf|title|layout \d|.{0,200}\.(?:pdf|docx?|odt|rtf|indd|qxd|qxp|tex|dvi|pptx?|html?|txt)$)/i
const NO_AUTHOR =
  /^(?:(?:user|admin|administrator|owner|root|author|unknown|anonymous|default|guest|pc|windows user)\b|.{0,100}[@\\/_\d])/i
const FIELD_MAX = 300
/** The title is printed in type larger than the text's by this at least. */
const TITLE_SHARE = 1.2
/** The title stands among the first lines. */
const HEAD_LINES = 8
/** A PDF date: D:YYYYMMDD, then time and zone (ISO 32000-1, 7.9.4). */
const PDF_DATE = /^D:(\d{4})(\d{2})(\d{2})/
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

export interface PdfHead extends Metadata {
  readonly notes?: readonly string[]
  readonly lines: readonly RawLine[]
}

/** @param size the font size of the text */
export function readPdfHead(
  lines: readonly RawLine[],
  info: Readonly<Record<string, unknown>>,
  size: number,
  options: { dateOrder?: DateOrder; language: string },
): PdfHead {
  const given = fieldOf(info.Title, NO_TITLE)
  const printed = printedTitle(lines, size)
  const printedText = printed.map(({ text }) => text).join(' ')
  const isPrinted = printed.length > 0 && (!given || isAlike(given, printedText))
  const untitled = isPrinted
    ? lines.map((line) => (printed.includes(line) ? { ...line, furniture: 'title' } : line))
    : lines
  const {
    title: first,
    lines: marked,
    date,
    ...rest
  } = readHead(untitled, {
    ...options,
    ...(isPrinted && { title: printedText }),
  })
  const title = (isPrinted ? printedText : undefined) ?? given ?? first
  // What readHead takes for a title is the article's own line when the title is known already.
  const drops = (i: number) => marked[i]!.furniture && (marked[i]!.furniture !== 'title' || title === first)
  const author = rest.author ?? fieldOf(info.Author, NO_AUTHOR)
  const url = rest.url ?? printedAddress(lines)
  return {
    ...rest,
    ...(title && { title }),
    ...(author && { author }),
    ...(url && { url }),
    ...(date ? { date: date.value, dateReason: date.reason } : made(info.CreationDate, lines)),
    lines: untitled.map((line, i) => (drops(i) ? { ...line, furniture: marked[i]!.furniture! } : line)),
  }
}

function fieldOf(value: unknown, nonsense: RegExp): string | undefined {
  if (typeof value !== 'string') return undefined
  const text = value.replace(/\s+/g, ' ').trim()
  return text.length > 1 && text.length <= FIELD_MAX && !nonsense.test(text) && /\p{L}/u.test(text) ? text : undefined
}

/** The first lines in the largest type, when that is larger than the text's. */
function printedTitle(lines: readonly RawLine[], size: number): RawLine[] {
  const body = lines.filter(({ furniture }) => !furniture)
  const head = body.slice(0, HEAD_LINES)
  const sizeOf = (line: RawLine) => line.printed?.row.size ?? 0
  const largest = Math.max(0, ...head.map(sizeOf))
  if (largest < size * TITLE_SHARE) return []
  const from = head.findIndex((line) => sizeOf(line) === largest)
  const length = head.slice(from).findIndex((line) => sizeOf(line) !== largest)
  return length < 0 ? [] : head.slice(from, from + length)
}

function isAlike(given: string, printed: string): boolean {
  const [a, b] = [given, printed].map((text) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')) as [string, string]
  return a === b || (a !== '' && b.startsWith(a)) || (b !== '' && a.startsWith(b))
}

/** Browsers print the address of a page at the foot of each sheet. */
function printedAddress(lines: readonly RawLine[]): string | undefined {
  for (const { furniture, text } of lines) {
    const url = furniture === 'running head' ? /https?:\/\/\S+/.exec(text)?.[0] : undefined
    if (url && URL.canParse(url)) return url
  }
  return undefined
}

/** The day on which the file was made is the article's when the text names its month; else a note. */
function made(value: unknown, lines: readonly RawLine[]): Pick<PdfHead, 'date' | 'dateReason' | 'notes'> {
  const [, year, month, day] = typeof value === 'string' ? (PDF_DATE.exec(value) ?? []) : []
  const name = MONTHS[Number(month) - 1]
  if (!year || !day || !name) return {}
  const date = `${year}-${month}-${day}`
  const named = new RegExp(`\\b${name}\\s(?:\\d{1,2},?\\s)?${year}\\b`)
  if (lines.some(({ text }) => named.test(text))) {
    return { date, dateReason: `the PDF was made on this day, and its text names ${name} ${year}` }
  }
  return { notes: [`No date was found in the text; the PDF itself was made on ${date}.`] }
}
