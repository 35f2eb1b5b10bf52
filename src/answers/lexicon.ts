// Words that mean the same or the opposite, and nouns for people: out of WordNet 3.1 (see lexicon.data.json for its licence).
import { readFileSync } from 'node:fs'
import { baseFormOf } from '../language/index.ts'

interface Lexicon {
  /** Groups of terms, one group a line of words parted by spaces. */
  readonly related: readonly string[]
  readonly opposites: readonly string[]
  /** Nouns in the singular, parted by spaces. */
  readonly people: string
  readonly groups: string
  readonly places: string
}

const data = JSON.parse(readFileSync(new URL('./lexicon.data.json', import.meta.url), 'utf8')) as Lexicon
const NONE: readonly string[] = []
const related = listOf(data.related)
const opposites = listOf(data.opposites)
const people = new Set(data.people.split(' '))
const groups = new Set(data.groups.split(' '))
const places = new Set(data.places.split(' '))

/** "term other other ...": what the first word goes with. */
function listOf(lines: readonly string[]): ReadonlyMap<string, readonly string[]> {
  return new Map(
    lines.map((line) => {
      const [term, ...others] = line.split(' ')
      return [term!, others]
    }),
  )
}

/** Terms that may say the same as a term; terms are stems. */
export function relatedTo(term: string): readonly string[] {
  return related.get(term) ?? NONE
}

/** Terms that say the opposite. */
export function oppositesOf(term: string): readonly string[] {
  return opposites.get(term) ?? NONE
}

/** What a noun names, by its commonest sense; undefined for anything else. Takes the word, not its stem: a "seasoner" is a person, a season none. */
export function senseOf(noun: string): 'person' | 'group' | 'place' | undefined {
  const word = noun.toLowerCase()
  for (const base of [
    word,
    baseFormOf(word),
    word.replace(/s$/, ''),
    word.replace(/(?<=[sxzh])es$|'s$/, ''),
    word.replace(/ies$/, 'y'),
  ]) {
    if (people.has(base)) return 'person'
    if (groups.has(base)) return 'group'
    if (places.has(base)) return 'place'
  }
  return undefined
}
