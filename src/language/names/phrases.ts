// Names of several words that lists hold: countries, towns, organisations, teams.
import type { Word } from './lexicon.ts'
import { towns } from './lists.ts'
import { ORGANIZATIONS, TEAMS } from './organizations.data.ts'
import { CITIES, COUNTRIES, REGIONS } from './places.data.ts'
import { scan } from './scan.ts'

/** Bits of a phrase: the lists that hold it. */
const PHRASE = { country: 1, region: 2, city: 4, town: 8, organization: 16, team: 32 } as const

interface Phrases {
  /** The bits of each. */
  readonly lists: ReadonlyMap<string, number>
  /** The most words of a phrase by its first word. */
  readonly longest: ReadonlyMap<string, number>
}

function load(): Phrases {
  const lists = new Map<string, number>()
  const longest = new Map<string, number>()
  const enter = (list: readonly string[], bit: number) => {
    for (const entry of list) {
      const { words } = scan(entry, 0, entry.length)
      const key = words.join(' ')
      lists.set(key, (lists.get(key) ?? 0) | bit)
      longest.set(words[0]!, Math.max(longest.get(words[0]!) ?? 0, words.length))
    }
  }
  enter(COUNTRIES, PHRASE.country)
  enter(REGIONS, PHRASE.region)
  enter(CITIES, PHRASE.city)
  enter(towns(), PHRASE.town)
  enter(ORGANIZATIONS, PHRASE.organization)
  enter(TEAMS, PHRASE.team)
  return { lists, longest }
}

/** Loaded with the first word that is looked up. */
let loaded: Phrases | undefined

/** The longest phrase that begins at word `i`: how many words, and the bits of its lists. Null when there is none. */
export function phraseAt(words: readonly Word[], i: number): { length: number; lists: number } | null {
  loaded ??= load()
  const most = loaded.longest.get(words[i]!.lower)
  if (!most) return null
  for (let length = Math.min(most, words.length - i); length > 0; length--) {
    let key = words[i]!.lower
    for (let k = 1; k < length; k++) key += ` ${words[i + k]!.lower}`
    const lists = loaded.lists.get(key)
    if (lists) return { length, lists }
  }
  return null
}
