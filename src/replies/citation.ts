// A citation as a line of a message: title as a link to the exact place, source, date, page.
import type { Citation } from '../answers/index.ts'
import { cut } from './cut.ts'
import { escapeText } from './escape.ts'
import { linkTo } from './links.ts'
import { type Say, showDate } from './words.ts'

const TITLE_MAX = 150
const SOURCE_MAX = 60
const ADDRESS_MAX = 200

/** The line without a leading mark. `snippet` is what a text fragment points at. */
export function drawCitation(citation: Citation, snippet: string | undefined, say: Say, locale: string): string {
  const parts = [drawTitle(citation, snippet, say)]
  if (citation.source) parts.push(escapeText(cut(citation.source, SOURCE_MAX)))
  const date = showDate(citation.date ?? '', locale)
  if (date) parts.push(date)
  if (citation.page !== undefined) parts.push(say('page', { page: citation.page }))
  if (citation.url && !linkTo(citation.url, {})) parts.push(escapeText(cut(citation.url, ADDRESS_MAX)))
  return parts.join(' · ')
}

/** The title alone, as a link where there is an https address. */
export function drawTitle(citation: Citation, snippet: string | undefined, say: Say): string {
  const title = escapeText(cut(citation.title?.replace(/\s+/g, ' ').trim() || say('untitled'), TITLE_MAX))
  const link = citation.url && linkTo(citation.url, { page: citation.page, snippet })
  return link ? `[${title}](<${link}>)` : title
}
