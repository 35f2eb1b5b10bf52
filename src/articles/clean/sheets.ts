// What a browser prints around the sheets of an article: its title, address, the day of printing, and "1/3".
import type { Line } from './lines.ts'
import { pageNumbers } from './pages.ts'

export interface Sheets {
  /** The lines, those of the sheets' edges marked. */
  readonly lines: readonly Line[]
  /** The page's title as the sheets have it, maybe with the publisher's name behind it. */
  readonly title?: string
  readonly url?: string
}

interface Edge {
  readonly day?: string
  readonly page?: string
  readonly address?: string
  /** What is left: the page's title, or nothing. */
  readonly rest: string
}

const MAYBE = /https?:\/\/|\d[/.]\d|\d of \d/
const EDGE_MAX = 500
const PAGE = /^\d{1,3}(?:\/| of )\d{1,3}(?=\s|$)|(?<=^|\s)\d{1,3}(?:\/| of )\d{1,3}$/
const DAY =
  /^\d{1,2}[/.]\d{1,2}[/.]\d{2,4}(?:,? \d{1,2}:\d{2}(?: ?[AP]M)?)?(?=\s|$)|(?<=^|\s)\d{1,2}[/.]\d{1,2}[/.]\d{2,4}(?:,? \d{1,2}:\d{2}(?: ?[AP]M)?)?$/i
const ADDRESS = /(?<=^|\s)https?:\/\/\S{3,400}(?=\s|$)/
/** As many characters of a title are no chance. */
const TITLE_PART = 20
const HEAD_LINES = 8

/**
 * Marks the lines at the edges of printed sheets. One is known by two of its parts, by one and the title, or as an address
 * above the article. Words that come again behind other days are the article's: so they do in calendars.
 */
export function markSheets(lines: readonly Line[]): Sheets {
  const edges = new Map<Line, Edge>()
  for (const line of lines) {
    const edge = line.furniture || line.text.length > EDGE_MAX || !MAYBE.test(line.text) ? undefined : edgeOf(line.text)
    if (edge) edges.set(line, edge)
  }
  if (edges.size === 0) return { lines }
  const isEdge = edgeTest(lines, edges)
  const marked = new Map([...edges].filter(([line, edge]) => isEdge(line, edge)))
  const found = [...marked.values()]
  const title = found.find(({ rest }) => rest.length >= TITLE_PART)?.rest
  const url = found.map(urlOf).find(Boolean)
  return {
    lines: lines.map((line) => (marked.has(line) ? { ...line, furniture: 'edge of a printed sheet' } : line)),
    ...(title && { title }),
    ...(url && { url }),
  }
}

/** Tells edges from lines of the article, by what the other lines are. */
function edgeTest(lines: readonly Line[], edges: ReadonlyMap<Line, Edge>): (line: Line, edge: Edge) => boolean {
  const titles = lines.filter((line) => !edges.has(line)).slice(0, HEAD_LINES)
  const head = new Set(lines.slice(0, HEAD_LINES))
  const pages = pageNumbers([...edges.values()].flatMap(({ page }) => page ?? []))
  const keyOf = ({ day, address, rest }: Edge) => `${day} ${address} ${rest}`
  const counts = new Map<string, number>()
  for (const edge of edges.values()) counts.set(keyOf(edge), (counts.get(keyOf(edge)) ?? 0) + 1)
  const isPrinted = [...edges.values()].some(({ page, address }) => page && address)
  return (line, edge) => {
    const { day, page, address, rest } = edge
    // Beside a day alone "3/2" may be a score.
    const numbered = page !== undefined && (address !== undefined || pages.has(page))
    if (rest === '') return [day, address, numbered].filter(Boolean).length >= 2 || (!!urlOf(edge) && head.has(line))
    const isRepeated = (isPrinted || numbered || address !== undefined) && counts.get(keyOf(edge))! > 1
    return isRepeated || titles.some(({ text }) => isSameTitle(rest, text))
  }
}

/** The whole address; a sheet may have it cut short. */
function urlOf({ address }: Edge): string | undefined {
  return address && !address.includes('…') && URL.canParse(address) ? address : undefined
}

/** Takes a line apart; undefined when it has no part of a sheet's edge. */
function edgeOf(text: string): Edge | undefined {
  let rest = text.replace(/\s+/g, ' ').trim()
  const take = (part: RegExp): string | undefined => {
    const found = part.exec(rest)
    if (!found) return undefined
    rest = `${rest.slice(0, found.index)}${rest.slice(found.index + found[0].length)}`.trim()
    return found[0]
  }
  const first = take(PAGE)
  const address = take(ADDRESS)
  const day = take(DAY)
  const page = first ?? take(PAGE)
  if (!page && !address && !day) return undefined
  return { rest, ...(page && { page }), ...(address && { address }), ...(day && { day }) }
}

/** Is one the beginning of the other? The sheets' may be cut short, or have the publisher's name behind it. */
export function isSameTitle(printed: string, title: string): boolean {
  const whole = printed.replace(/(?:…|\.{3}).*$/, '').trim()
  return Math.min(whole.length, title.length) >= TITLE_PART && (whole.startsWith(title) || title.startsWith(whole))
}
