// The head of a plain text: its title, date and byline, and what running heads and printed sheets tell.
import type { Metadata } from '../article.ts'
import type { DateOrder } from '../reading.ts'
import { type DateFound, readDateLine } from './date.ts'
import { PUBLISHED_ON } from './furniture.data.ts'
import type { Line } from './lines.ts'
import { publisherOf } from './publisher.ts'
import { isSameTitle, markSheets } from './sheets.ts'

/** A title is not longer than this, a sentence of the article may be. */
const TITLE_MAX = 200
const TITLE_LINES = 3
/** Date and byline stand among the first lines, or they are not the article's. */
const HEAD_LINES = 6
/** A line above the title names a section of the newspaper: one word, capitals, or the way to it. */
const SECTION = /^(?:\S{3,20}|[\p{Lu}\s&,]{3,30}|[\p{L}\s&]{2,30}(?:[>›»/][\p{L}\s&]{2,30}){1,3})$/u
/** A date below the article is only believed with its label, as German newspapers print it. */
const LABELLED_DATE = /^(?:date|datum):?\s+\S/i
const BYLINE =
  /^(?:(?:Written )?[Bb]y|BY|Von|VON|Par|Por)\s+(\p{Lu}[\p{L}.'’-]*(?:,? (?:and |und |et |y |e )?\p{Lu}[\p{L}.'’-]*){1,7})$/u
const BYLINE_MAX = 100
/** A title of this length is not repeated by chance. */
const TITLE_MIN = 20

export interface Head extends Omit<Metadata, 'date' | 'dateReason'> {
  readonly date?: DateFound
  /** The same lines, those of the head marked as such. */
  readonly lines: readonly Line[]
}

interface HeadOptions {
  readonly dateOrder?: DateOrder
  readonly language: string
  /** Where it is known already, and marked. */
  readonly title?: string
}

/** Reads title, date, author, source and url out of the first lines and what repeats on each page. */
export function readHead(given: readonly Line[], options: HeadOptions): Head {
  const sheets = markSheets(given)
  const { lines } = sheets
  const stamp = lines.find(({ furniture, text }) => furniture === 'running head' && PUBLISHED_ON.test(text))
  const [, , publisher, address] = (stamp && PUBLISHED_ON.exec(stamp.text)) ?? []
  const url = address ?? sheets.url
  const body = lines.filter(({ furniture }) => !furniture)
  const from = { ...options, ...(url && { url }) }
  const dated = dateOf(body, from)
  const section = body[0] && isSection(body[0]) ? 1 : 0
  const below = titleOf(body.slice(section), dated?.line, sheets.title)
  const titled = below.length > 0 ? below : titleOf(body, dated?.line, sheets.title)
  const title = titled.map(({ text }) => text).join(' ')
  const byline = body.slice(0, HEAD_LINES).find((line) => authorOf(line, dated) !== undefined)
  const author = byline && authorOf(byline, dated)
  const repeated = title.length < TITLE_MIN ? [] : body.filter((line) => !titled.includes(line) && line.text === title)
  const printed = publisher ?? behindTitle(sheets.title, options.title ?? title)
  const source = printed ?? (sheets.url && publisherOf(sheets.url))
  const above = titled[0] ? body.slice(0, body.indexOf(titled[0])) : []
  const reasons = new Map<Line | undefined, string>([
    ...above.filter(isSection).map((line): [Line, string] => [line, 'section above the title']),
    ...titled.map((line): [Line, string] => [line, 'title']),
    ...repeated.map((line): [Line, string] => [line, 'running head']),
    [byline, 'byline'],
    [dated?.line, 'date line'],
  ])
  return {
    ...(title && { title }),
    ...(dated && { date: dated.date }),
    ...(source && { source }),
    ...(url && { url }),
    ...(author && { author }),
    lines: lines.map((line) => (reasons.has(line) ? { ...line, furniture: reasons.get(line)! } : line)),
  }
}

function dateOf(body: readonly Line[], options: HeadOptions & { url?: string }) {
  const texts = body.map(({ text }) => text)
  for (const [i, line] of body.entries()) {
    if (i >= HEAD_LINES && !LABELLED_DATE.test(line.text)) continue
    for (const text of [line.text, ...afterName(line.text)]) {
      const date = readDateLine(text, texts, options)
      if (date) return { line, date, byline: line.text.slice(0, line.text.length - text.length).trim() }
    }
  }
  return undefined
}

/** What may be the date behind the name of a byline. */
function afterName(text: string): string[] {
  if (text.length > BYLINE_MAX || !/^by\s/i.test(text)) return []
  return Array.from(text.matchAll(/\s(?=\S)/g), ({ index }) => text.slice(index + 1)).slice(2)
}

function authorOf(line: Line, dated: { line: Line; byline: string } | undefined): string | undefined {
  const text = line === dated?.line ? dated.byline : line.text
  return text.length <= BYLINE_MAX ? BYLINE.exec(text)?.[1] : undefined
}

/** The lines of the title: the one that the printed sheets name, or the first, when a blank line follows it. */
function titleOf(body: readonly Line[], dateLine: Line | undefined, printed: string | undefined): Line[] {
  const named = printed ? body.slice(0, HEAD_LINES).findIndex(({ text }) => isSameTitle(printed, text)) : -1
  const first = Math.max(0, named)
  const end = body.findIndex((line, i) => i > first && (line.apart || line === dateLine))
  const lines = body.slice(first, end)
  const text = lines.map((line) => line.text).join(' ')
  if (end < 0 || lines.length > TITLE_LINES || lines.includes(dateLine!)) return []
  const goesOn = /^\p{Ll}/u.test(body[end]!.text)
  const isTitle =
    (body[end]!.apart || body[end] === dateLine || named >= 0) &&
    !goesOn &&
    text.length <= TITLE_MAX &&
    !/[.,;]["”’]?$/.test(text)
  return isTitle ? lines : []
}

const isSection = ({ text }: Line) => SECTION.test(text) && !/[.!?]$/.test(text)

/** "A bridge - The Ell" is a title and its publisher. */
function behindTitle(printed: string | undefined, title: string): string | undefined {
  if (!printed || !title || !printed.startsWith(title)) return undefined
  return /^\s*[-–—|·:]\s*(\S.{1,60})$/.exec(printed.slice(title.length))?.[1]
}
