// Tables of what is asked with some words and told with others: "verbs: other words" a line, further lines of it indented.
import { termOf } from '../../language/index.ts'
import { DEALINGS } from './dealings.data.ts'
import { DEEDS } from './deeds.data.ts'
import { EVENTS } from './events.data.ts'
import { RULE } from './rule.data.ts'
import { STRIFE } from './strife.data.ts'

/** By the term of each word before the colon, the terms of all words of its line. "=kill" stands for the words of another table. */
function wordTable(
  table: string,
  others?: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const words = new Map<string, ReadonlySet<string>>()
  for (const line of table.trim().split(/\n+(?! )/)) {
    const [asked, told] = line.split(':').map((part) => part.trim().split(/\s+/)) as [string[], string[]]
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
