// Words that mean the same or the opposite: out of WordNet 3.1 (see lexicon.data.json for its licence).
import { readFileSync } from 'node:fs'
import { termOf } from '../../language/index.ts'
import { NAME_ALIASES } from './name-aliases.data.ts'

interface Lexicon {
  /** Groups of terms, one group a line of words parted by spaces. */
  readonly related: readonly string[]
  readonly opposites: readonly string[]
  readonly peoples: readonly string[]
  /** Verbs with a particle, and single ones that say the same: "step_down resign". */
  readonly phrasal: readonly string[]
}

const data = JSON.parse(readFileSync(new URL('./lexicon.data.json', import.meta.url), 'utf8')) as Lexicon
const NONE: readonly string[] = []
const related = listOf(data.related)
const opposites = listOf(data.opposites)
const peoples = listOf(data.peoples)
const phrasal = listOf(data.phrasal)

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

/** Terms of the country or people that a name belongs to: "norway" of "norwegian", and the other way. */
export function peopleOf(term: string): readonly string[] {
  return peoples.get(term) ?? NONE
}

const names = new Map<string, readonly string[]>(peoples)
for (const line of NAME_ALIASES.trim().split('\n')) {
  const keys = line.split(' ').map((name) => name.split('_').map(termOf).join('_'))
  for (const key of keys)
    names.set(key, [...new Set([...(names.get(key) ?? []), ...keys.filter((other) => other !== key)])])
}

/** Keys of what a name may be called as well: its country or people ("norway" of "norwegian"), another name ("unit_state" of "america"). */
export function namesFor(key: string): readonly string[] {
  return names.get(key) ?? NONE
}

/** Single verbs that say the same as a verb with a particle: "resign" of "step_down". */
export function singleOf(key: string): readonly string[] {
  return phrasal.get(key) ?? NONE
}
