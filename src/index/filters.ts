// Which articles a search may find.
import type { Article } from '../articles/index.ts'
import type { Filters } from './types.ts'

/** What the filters ask of an article; `date` is an ISO date or date-time, compared by its day. */
export type Facts = Pick<Article, 'id' | 'date' | 'source' | 'language'>

/** Whether an article passes the filters that need no look at its words (all but `person`). */
export function passes(facts: Facts, filters: Filters): boolean {
  if (filters.article !== undefined && facts.id !== filters.article) return false
  if (filters.language !== undefined && facts.language !== filters.language) return false
  if (filters.source !== undefined && !sourceIn(facts.source, [filters.source])) return false
  if (filters.sources !== undefined && !sourceIn(facts.source, filters.sources)) return false
  if (filters.after === undefined && filters.before === undefined) return true
  const day = facts.date?.slice(0, 10)
  if (day === undefined) return false
  return (
    (filters.after === undefined || day >= filters.after) && (filters.before === undefined || day <= filters.before)
  )
}

/** Whether an article's source is one of those wanted, in any case; one without a source is in no list. */
export function sourceIn(source: string | undefined, wanted: readonly string[]): boolean {
  return source !== undefined && wanted.some((one) => one.toLowerCase() === source.toLowerCase())
}

/** `day` of an article without a date. */
export const NO_DAY = -0x80000000
const DAY_MS = 86_400_000

/** Days since 1970 of an ISO date or date-time; NO_DAY when there is none. */
export function dayOf(date: string | undefined): number {
  const ms = date === undefined ? Number.NaN : Date.parse(date.slice(0, 10))
  return Number.isNaN(ms) ? NO_DAY : Math.floor(ms / DAY_MS)
}
