// The lists that hold words of names: given names, surnames, common words, roles, towns.
import { readFileSync } from 'node:fs'
import { EITHER, FEMALE, MALE } from './given-names.data.ts'
import { ORGANIZATION_WORDS } from './organizations.data.ts'
import { DEMONYMS, PLACE_WORDS } from './places.data.ts'
import { ADDRESS_GENDER, CALENDAR, ROLE_MODIFIERS, ROLE_WORDS } from './titles.data.ts'

/** Bits of `Word.lists`. */
export const LIST = {
  given: 1,
  givenAbroad: 2,
  surname: 4,
  common: 8,
  address: 16,
  role: 32,
  calendar: 64,
  demonym: 128,
  organization: 256,
  modifier: 512,
  place: 1024,
} as const
/** How many bits there are. */
export const LISTS = 11

interface Gazetteer {
  readonly cities: string
  readonly given: string
  readonly surnames: string
  readonly common: string
}

interface Lists {
  readonly members: readonly (readonly [bit: number, words: { has(word: string): boolean }])[]
  readonly towns: readonly string[]
}

const setOf = (list: string): ReadonlySet<string> => new Set(list.split('|'))

function load(): Lists {
  const gazetteer: Gazetteer = JSON.parse(readFileSync(new URL('./gazetteer.data.json', import.meta.url), 'utf8'))
  const members: Lists['members'] = [
    [LIST.given, MALE],
    [LIST.given, FEMALE],
    [LIST.given, EITHER],
    [LIST.givenAbroad, setOf(gazetteer.given)],
    [LIST.surname, setOf(gazetteer.surnames)],
    [LIST.common, setOf(gazetteer.common)],
    [LIST.address, ADDRESS_GENDER],
    [LIST.role, ROLE_WORDS],
    [LIST.calendar, CALENDAR],
    [LIST.demonym, DEMONYMS],
    [LIST.organization, ORGANIZATION_WORDS],
    [LIST.modifier, ROLE_MODIFIERS],
    [LIST.place, PLACE_WORDS],
  ]
  return { members, towns: gazetteer.cities.split('|') }
}

/** The lists are large: loaded with the first word. */
let loaded: Lists | undefined
const lists = (): Lists => (loaded ??= load())

/** The bits of the lists that hold a word. */
export function listsOf(word: string): number {
  let bits = 0
  for (const [bit, words] of lists().members) if (words.has(word)) bits |= bit
  return bits
}

/** Towns of the gazetteer, lower case, folded. */
export const towns = (): readonly string[] => lists().towns
