// How items of a list and cells of a page's table stand one below the other.
import type { Separator } from './text-builder.ts'

const ENDED = /[.!?…]["'”’)\]]*$/
/** Begins in lower case, behind a mark of Markdown at most. */
const SMALL = /^[\s*_~`["'“(]*\p{Ll}/u
const LOOK_BACK = 8

/** A line for each; a blank line too where the next would read as the wrapped rest of the one before: "be kind", "no spam". */
export function betweenItems(before: string, next: string): Separator {
  return SMALL.test(next) && !ENDED.test(before.slice(-LOOK_BACK)) ? '\n\n' : '\n'
}
