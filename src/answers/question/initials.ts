// Initials of a title that no article spells so: "agm" where one is called "Minutes of the Annual General Meeting".
import type { Collection } from '../../collections/index.ts'
import { isStop, wordsOf } from '../words/words.ts'

/** Letters of initials. */
const [LEAST, MOST] = [3, 5]
const CAPITAL = /^\p{Lu}/u

const known = new WeakMap<Collection, { size: number; titles: ReadonlyMap<string, string> }>()

/** The runs of capitalised words of all titles, by their initials; none that stand for two. */
function initialsIn(collection: Collection): ReadonlyMap<string, string> {
  const kept = known.get(collection)
  if (kept?.size === collection.size) return kept.titles
  const found = new Map<string, string>()
  for (const { title } of collection.list()) if (title) for (const run of runsOf(title)) add(found, run)
  known.set(collection, { size: collection.size, titles: found })
  return found
}

function add(into: Map<string, string>, run: string): void {
  const key = run
    .split(/\s+/)
    .map((word) => word[0])
    .join('')
    .toLowerCase()
  const other = into.get(key)
  into.set(key, other === undefined || other.toLowerCase() === run.toLowerCase() ? run : '')
}

function runsOf(title: string): string[] {
  const words = wordsOf(title)
  return words.flatMap((word, at) => {
    const runs: string[] = []
    for (let last = at; last < Math.min(at + MOST, words.length) && CAPITAL.test(words[last]!.text); last++)
      if (last - at + 1 >= LEAST) runs.push(title.slice(word.start, words[last]!.end))
    return runs
  })
}

/** A question with what its initials stand for, where no article has them. */
export function withoutInitials(text: string, collection: Collection): string {
  return wordsOf(text).reduceRight((changed, { text: word, term, start, end }) => {
    const isUnknown = collection.index.frequency(term) === 0 && !isStop(term)
    if (word.length < LEAST || word.length > MOST || !isUnknown) return changed
    const title = initialsIn(collection).get(word.toLowerCase())
    return title ? changed.slice(0, start) + title + changed.slice(end) : changed
  }, text)
}
