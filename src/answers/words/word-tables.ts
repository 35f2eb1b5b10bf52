// Tables of what is asked with some words and told with others: "verbs: other words" a line, further lines of it indented.
import { termOf } from '../../language/index.ts'
import { DEALINGS } from './dealings.data.ts'
import { DEEDS } from './deeds.data.ts'
import { EVENTS } from './events.data.ts'
import { RULE } from './rule.data.ts'
import { STRIFE } from './strife.data.ts'

/** Of each line the words before the colon, and those behind it. */
export function tableLines(table: string): (readonly [asked: readonly string[], told: readonly string[]])[] {
  return table
    .trim()
    .split(/\n+(?! )/)
    .map((line) => {
      const [asked, told] = line.split(':').map((part) => part.trim().split(/\s+/)) as [string[], string[]]
      return [asked, told]
    })
}

/** By the term of each word before the colon, the terms of all words of its line. "=kill" stands for the words of another table. */
function wordTable(
  table: string,
  others?: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const words = new Map<string, ReadonlySet<string>>()
  for (const [asked, told] of tableLines(table)) {
    const terms = told.flatMap((word) =>
      word.startsWith('=') ? [...(others?.get(termOf(word.slice(1))) ?? [])] : termOf(word),
    )
    const verbs = asked.map(termOf)
    for (const verb of verbs) words.set(verb, new Set([...verbs, ...terms]))
  }
  return words
}

/** By the term of the verb asked with, the terms by which a text tells a single event. */
export const EVENT_WORDS = wordTable(EVENTS)

/** By the term of the verb or agent noun asked with, the terms by which a text tells somebody's deed. */
export const DEED_WORDS = wordTable(DEEDS + DEALINGS + STRIFE + RULE, EVENT_WORDS)
