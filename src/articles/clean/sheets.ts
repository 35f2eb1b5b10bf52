// What a browser prints around the sheets of an article: its title, address, the day of printing, and "1/3".
import type { Line } from './lines.ts'

export interface Sheets {
  /** The lines, those of the sheets' edges marked. */
  readonly lines: readonly Line[]
  /** The page's title as the sheets have it, maybe with the publisher's name behind it. */
  readonly title?: string
  readonly url?: string
}

interface Edge {
  readonly parts: number
  /** What is left: the page's title, or nothing. */
  readonly rest: string
  readonly url?: string
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

/** Marks the lines at the edges of printed sheets. One is known by two of its parts, by one and the title, or as an address above the article. */
export function markSheets(lines: readonly Line[]): Sheets {
  const edges = new Map<Line, Edge>()
  for (const line of lines) {
    const edge = line.furniture || line.text.length > EDGE_MAX || !MAYBE.test(line.text) ? undefined : edgeOf(line.text)
    if (edge) edges.set(line, edge)
  }
  if (edges.size === 0) return { lines }
  const titles = lines.filter((line) => !edges.has(line)).slice(0, HEAD_LINES)
  const head = new Set(lines.slice(0, HEAD_LINES))
  const rests = [...edges.values()].map(({ rest }) => rest)
  const isEdge = (line: Line, { parts, rest, url }: Edge) =>
    rest === ''
      ? parts >= 2 || (url !== undefined && head.has(line))
      : titles.some(({ text }) => isSameTitle(rest, text)) || rests.indexOf(rest) !== rests.lastIndexOf(rest)
  const marked = new Map([...edges].filter(([line, edge]) => isEdge(line, edge)))
  const found = [...marked.values()]
  const title = found.find(({ rest }) => rest.length >= TITLE_PART)?.rest
  const url = found.find((edge) => edge.url)?.url
  return {
    lines: lines.map((line) => (marked.has(line) ? { ...line, furniture: 'edge of a printed sheet' } : line)),
    ...(title && { title }),
    ...(url && { url }),
  }
}

/** Takes a line apart; undefined when it has no part of a sheet's edge. */
function edgeOf(text: string): Edge | undefined {
  let rest = text.replace(/\s+/g, ' ').trim()
  let parts = 0
  let url: string | undefined
  for (const part of [PAGE, ADDRESS, DAY, PAGE]) {
    const found = part.exec(rest)
    if (!found) continue
    parts++
    if (part === ADDRESS) url = found[0]
    rest = `${rest.slice(0, found.index)}${rest.slice(found.index + found[0].length)}`.trim()
  }
  if (parts === 0) return undefined
  return { parts, rest, ...(url && !url.includes('…') && URL.canParse(url) && { url }) }
}

/** Is one the beginning of the other? The sheets' may be cut short, or have the publisher's name behind it. */
export function isSameTitle(printed: string, title: string): boolean {
  const whole = printed.replace(/(?:…|\.{3}).*$/, '').trim()
  return Math.min(whole.length, title.length) >= TITLE_PART && (whole.startsWith(title) || title.startsWith(whole))
}
