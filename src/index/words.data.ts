// Words with a part of their own in ranking. Compared as terms (folded and stemmed).
import { termOf } from '../language/index.ts'

const asTerms = (words: string): ReadonlySet<string> =>
  new Set(words.split(/\s+/).flatMap((word) => [word, termOf(word)]))

/** Function words: too frequent to tell passages apart. Not indexed, but kept in the order of a passage's words. */
export const STOP_WORDS = asTerms(
  `a about above after again all also am an and any are as at be been being but by can could did do does doing down
  during each few for from had has have having he her here hers him his how i if in into is it its itself just me more
  most my no nor not now of off on once only or other our out over own same she should so some such than that the their
  them then there these they this those through to too under until up very was we were what when where which while who
  whom whose why will with would you your s t`,
)

/** Months, week days and words that stand where a time is told. */
export const TIME_WORDS = asTerms(
  `january february march april may june july august september october november december monday tuesday wednesday
  thursday friday saturday sunday century decade yesterday today tomorrow`,
)

/** Numbers written out. */
export const NUMBER_WORDS = asTerms(
  `one two three four five six seven eight nine ten eleven twelve dozen fifteen twenty thirty forty fifty sixty seventy
  eighty ninety hundred thousand million billion trillion half third quarter twice percent`,
)
