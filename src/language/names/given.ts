// Which terms are given names, for search, which knows words only as terms.
import { termOf } from '../terms.ts'
import { EITHER, FEMALE, MALE } from './given-names.data.ts'

let kept: ReadonlySet<string> | undefined

/** Whether a term (of `terms`) is that of a given name in use in the news ("Angela"); some are also ordinary words ("Mark"). */
export function isGivenName(term: string): boolean {
  kept ??= new Set([MALE, FEMALE, EITHER].flatMap((names) => Array.from(names, termOf)))
  return kept.has(term)
}
