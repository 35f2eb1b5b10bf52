// A question as search sees it: its content words, all its words in order, and what kind of answer it asks for.
import { terms } from '../language/index.ts'
import { STOP_WORDS } from './words.data.ts'

/** What the passage should hold: a name for who and where, a time for when, a number for how many. */
export type Expected = 'person' | 'place' | 'time' | 'number' | 'any'

export interface AskedWords {
  /** Different content terms, in the order asked. */
  readonly content: readonly string[]
  /** All terms in order. */
  readonly sequence: readonly string[]
  readonly expected: Expected
  /** Of "how many children did she have": the term of children. */
  readonly counted: string | undefined
}

const TIME = /\b(?:when|(?:what|which) (?:year|date|day|month|century|decade))\b/i
const NUMBER =
  /\b(?:how (?:many|much|long|old|far|tall|big|often|large|high|fast|deep)|what (?:percent\w{0,6}|number))\b/i
const COUNTED = /\bhow (?:many|much)\b/i
const PERSON = /\b(?:who|whom|whose)\b/i
const PLACE = /\bwhere\b/i

/** Reads a question, or a few key words. */
export function readQuestion(text: string): AskedWords {
  const sequence = terms(text).map((word) => word.term)
  const content = [...new Set(sequence)].filter((term) => !STOP_WORDS.has(term))
  return { content, sequence, expected: expectedBy(text), counted: countedIn(text, content) }
}

function expectedBy(text: string): Expected {
  if (TIME.test(text)) return 'time'
  if (NUMBER.test(text)) return 'number'
  if (PERSON.test(text)) return 'person'
  return PLACE.test(text) ? 'place' : 'any'
}

/** The first content word behind "how many". */
function countedIn(text: string, content: readonly string[]): string | undefined {
  const asking = COUNTED.exec(text)
  if (!asking) return undefined
  return terms(text.slice(asking.index + asking[0].length)).find(({ term }) => content.includes(term))?.term
}
