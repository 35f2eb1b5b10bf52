// What a line between a title and its article tells: "By Carla Reyes | The Daily Ledger | 9 September 2022".
import type { DateFound, DateReader } from './date.ts'
import { reasonFor } from './lines.ts'
import { isName, isPublication } from './publications.ts'

/** What a line tells of its article; at least one field is there. */
export interface Credit {
  readonly date?: DateFound
  readonly source?: string
  readonly author?: string
  /** Beside the date stands a name of no known kind: it may be the scene of an event. */
  readonly unsure?: boolean
}

const CREDIT_MAX = 120
const EMPHASIS = /^[*_]{1,3}|[*_]{1,3}$/g
const BARS = /\s*\|\s*|\s+[·•–—-]\s+/
const IN_BRACKETS = /^(.+\S)\s*\(([^()]+)\)$/
const UPDATED = /^(?:(?:last )?updated|modified|aktualisiert|actualizado|mis à jour|обновлено)\b/i
const SOURCE = /^(?:source|publisher|publication|quelle|fuente|medio|fonte|источник):\s+(\S.{1,59})$/iu
const AUTHOR = /^(?:authors?|autor(?:in)?|auteur|автор):\s+(\S.{1,59})$/iu
const BYLINE =
  /^(?:(?:Written )?[Bb]y|BY|Von|VON|Par|Por)\s+(\p{Lu}[\p{L}.'’-]*(?:,? (?:and |und |et |y |e )?\p{Lu}[\p{L}.'’-]*){1,7})$/u
/** Whatever follows, the line is a byline if it ends with a date. */
const BY = /^by\s/i
const BYLINE_START = /^(?:by|von|par|por)\s/i

/** Reads a whole line; undefined when any part of it is something else. */
export function readCredit(line: string, readDate: DateReader): Credit | undefined {
  const text = line.replace(EMPHASIS, '').trim()
  if (text.length > CREDIT_MAX) return undefined
  const source = SOURCE.exec(text)?.[1]
  if (source && (isName(source) || isPublication(source))) return { source }
  const author = AUTHOR.exec(text)?.[1]
  if (author && isName(author)) return { author }
  const whole = readDate(text)
  if (whole) return { date: whole }
  const [, before, inside] = IN_BRACKETS.exec(text) ?? []
  const parts = before && inside && readDate(inside) ? [before, inside] : text.split(BARS)
  const told: { date?: DateFound; source?: string; author?: string; unsure?: boolean } = {}
  for (const part of parts) {
    if (UPDATED.test(part) || reasonFor(part)) continue
    const read = readPart(part, readDate)
    if (!read || (read.date && told.date)) return undefined
    Object.assign(told, read)
  }
  const { unsure, ...known } = told
  if (known.source || known.author) return known
  return told.date && told
}

/** Why such a line is no part of the text. */
export function reasonOf({ date, author }: Credit): string {
  if (date) return 'date line'
  return author ? 'byline' : 'source line'
}

/** A part between bars: a date, a name, or both with a comma between them. */
function readPart(part: string, readDate: DateReader): Credit | undefined {
  const whole = readDate(part)
  if (whole) return { date: whole }
  for (const [date, rest] of halvesOf(part)) {
    const found = readDate(date)
    if (!found) continue
    const name = readName(rest.trim())
    if (name || BY.test(rest)) return { date: found, ...name }
  }
  return readName(part)
}

/** What may be the date, and what is left: "La Gaceta, 14 de mayo de 2024", "June 7, 2024, Sunday Herald", "By Ann Lee June 7, 2024". */
function* halvesOf(part: string): Iterable<[date: string, rest: string]> {
  for (const { index } of part.matchAll(/,\s/g)) yield [part.slice(index + 2), part.slice(0, index)]
  for (const { index } of part.matchAll(/,\s/g)) yield [part.slice(0, index), part.slice(index + 2)]
  if (!BYLINE_START.test(part)) return
  const spaces = Array.from(part.matchAll(/\s(?=\S)/g)).slice(2)
  for (const { index } of spaces) yield [part.slice(index + 1), part.slice(0, index)]
}

function readName(text: string): Credit | undefined {
  if (isPublication(text)) return { source: text }
  const comma = text.lastIndexOf(', ')
  const publication = comma > 0 && isPublication(text.slice(comma + 2)) ? text.slice(comma + 2) : undefined
  const author = BYLINE.exec(publication ? text.slice(0, comma) : text)?.[1]
  if (author) return { author, ...(publication && { source: publication }) }
  return isName(text) ? { unsure: true } : undefined
}
