// The head of a plain text: its title, date and byline, and what running heads and printed sheets tell.
import type { Metadata } from '../article.ts'
import type { DateOrder } from '../reading.ts'
import { type Credit, readCredit, reasonOf } from './credits.ts'
import { type DateFound, dateReader } from './date.ts'
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
const LABELLED_TITLE = /^(?:title|headline|titel|título|titre|заголовок):\s+(\S.{1,199})$/iu
/** Where one ends the text has begun; a title may end with a question mark. */
const SENTENCE = /\.["”’»]?$/
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
  const read = creditsOf(body, from)
  const titled = titleLines(body, read, sheets.title)
  const labelled = LABELLED_TITLE.exec(titled[0]?.text ?? '')?.[1]
  const title = labelled ?? titled.map(({ text }) => text).join(' ')
  const credits = [...read].filter(([line]) => !titled.includes(line))
  const told = credits.map(([, credit]) => credit)
  const date = told.find((credit) => credit.date)?.date
  const author = told.find((credit) => credit.author)?.author
  const repeated = title.length < TITLE_MIN ? [] : body.filter((line) => !titled.includes(line) && line.text === title)
  const printed = publisher ?? behindTitle(sheets.title, options.title ?? title)
  const credited = told.find((credit) => credit.source)?.source
  const source = printed ?? credited ?? (sheets.url && publisherOf(sheets.url))
  const above = titled[0] ? body.slice(0, body.indexOf(titled[0])) : []
  const reasons = new Map<Line, string>([
    ...above.filter(isSection).map((line): [Line, string] => [line, 'section above the title']),
    ...titled.map((line): [Line, string] => [line, 'title']),
    ...repeated.map((line): [Line, string] => [line, 'running head']),
    // What may be the scene of an event stays in the text.
    ...credits.filter(([, { unsure }]) => !unsure).map(([line, credit]): [Line, string] => [line, reasonOf(credit)]),
  ])
  return {
    ...(title && { title }),
    ...(date && { date }),
    ...(source && { source }),
    ...(url && { url }),
    ...(author && { author }),
    lines: lines.map((line) => (reasons.has(line) ? { ...line, furniture: reasons.get(line)! } : line)),
  }
}

/** What the lines at the head tell of the article, the first date only; far below it a date with its label. */
function creditsOf(body: readonly Line[], options: HeadOptions & { url?: string }): Map<Line, Credit> {
  const texts = body.map(({ text }) => text)
  const readDate = dateReader(texts, options)
  const credits = new Map<Line, Credit>()
  let dated = false
  let begun = false
  for (const [i, line] of body.entries()) {
    if (i >= HEAD_LINES && (dated || !LABELLED_DATE.test(line.text))) continue
    const credit = readCredit(line.text, readDate)
    const isTitle = i === 0 && options.title === undefined
    const isBare = credit !== undefined && !credit.date && !credit.author
    if (!credit || (credit.date && dated) || (credit.unsure && isTitle) || (begun && (isBare || credit.unsure))) {
      begun ||= SENTENCE.test(line.text)
      continue
    }
    credits.set(line, credit)
    dated ||= credit.date !== undefined
  }
  return credits
}

/** The lines of the title: below a section and what is told above it; else the first ones. */
function titleLines(body: readonly Line[], credits: ReadonlyMap<Line, Credit>, printed: string | undefined): Line[] {
  let sections = 0
  const top = body.findIndex((line) => !credits.has(line) && !(isSection(line) && sections++ === 0))
  const below = titleOf(body.slice(Math.max(0, top)), credits, printed)
  return below.length > 0 ? below : titleOf(body, credits, printed)
}

/** The one that the printed sheets name or a label, or the first, when a blank line or a credit follows it. */
function titleOf(body: readonly Line[], credits: ReadonlyMap<Line, Credit>, printed: string | undefined): Line[] {
  if (body[0] && LABELLED_TITLE.test(body[0].text)) return [body[0]]
  const named = printed ? body.slice(0, HEAD_LINES).findIndex(({ text }) => isSameTitle(printed, text)) : -1
  const first = Math.max(0, named)
  const end = body.findIndex((line, i) => i > first && (line.apart || credits.has(line)))
  const lines = body.slice(first, end)
  const text = lines.map((line) => line.text).join(' ')
  if (end < 0 || lines.length > TITLE_LINES) return []
  const { date, author } = credits.get(lines[0]!) ?? {}
  const goesOn = /^\p{Ll}/u.test(body[end]!.text)
  const isTitle = !date && !author && !goesOn && text.length <= TITLE_MAX && !/[.,;]["”’]?$/.test(text)
  return isTitle ? lines : []
}

const isSection = ({ text }: Line) => SECTION.test(text) && !/[.!?]$/.test(text)

/** "A bridge - The Ell" is a title and its publisher. */
function behindTitle(printed: string | undefined, title: string): string | undefined {
  if (!printed || !title || !printed.startsWith(title)) return undefined
  return /^\s*[-–—|·:]\s*(\S.{1,60})$/.exec(printed.slice(title.length))?.[1]
}
