// The head of a plain text: its title, and the line that holds only its date.

import type { DateOrder } from '../reading.ts'
import { type DateFound, readDateLine } from './date.ts'
import { PUBLISHED_ON } from './furniture.data.ts'
import type { Line } from './lines.ts'

/** A title is not longer than this, a sentence of the article may be. */
const TITLE_MAX = 200
/** The date stands among the first lines, or it is not the article's. */
const HEAD_LINES = 6

export interface Head {
  readonly title?: string
  readonly date?: DateFound
  readonly source?: string
  readonly url?: string
  /** The same lines, those of the head marked as such. */
  readonly lines: readonly Line[]
}

/** Reads title, date, source and url out of the first lines and the running heads. */
export function readHead(lines: readonly Line[], options: { dateOrder?: DateOrder; language: string }): Head {
  const stamp = lines.find(({ furniture, text }) => furniture === 'running head' && PUBLISHED_ON.test(text))
  const published = stamp && PUBLISHED_ON.exec(stamp.text)
  const [, , source, url] = published ?? []
  const body = lines.filter(({ furniture }) => !furniture)
  const first = body[0]
  const dateLine = body.slice(0, HEAD_LINES).find(({ text }) => readDateLine(text, [], {}) !== undefined)
  const titled = first && first !== dateLine && body.length > 1 && isTitle(first, body[1]!) ? first : undefined
  const texts = body.map(({ text }) => text)
  const date = dateLine && readDateLine(dateLine.text, texts, { ...options, ...(url && { url }) })
  return {
    ...(titled && { title: titled.text }),
    ...(date && { date }),
    ...(source && { source }),
    ...(url && { url }),
    lines: lines.map((line) => {
      if (line === titled) return { ...line, furniture: 'title' }
      return date && line === dateLine ? { ...line, furniture: 'date line' } : line
    }),
  }
}

function isTitle(line: Line, next: Line): boolean {
  const goesOn = /^\p{Ll}/u.test(next.text)
  return next.apart && !goesOn && line.text.length <= TITLE_MAX && !/[.,;]["”’]?$/.test(line.text)
}
