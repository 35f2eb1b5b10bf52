// What is known about a word by itself: its form, its hashes and the lists that hold it. Worked out once a word, and kept.
import { readFileSync } from 'node:fs'
import { fold } from '../terms.ts'
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

export interface Word {
  readonly text: string
  /** Lower case, accents folded. */
  readonly lower: string
  readonly hash: number
  readonly prefix: number
  readonly suffix2: number
  readonly suffix3: number
  readonly suffix4: number
  /** Hash of its form: "Xx", "X.", "XX", "9-9". */
  readonly shape: number
  readonly lists: number
  /** Begins with a capital, behind a particle at most. */
  readonly capital: boolean
  /** Two or more letters, all capitals. */
  readonly capitals: boolean
  readonly number: boolean
  readonly letters: boolean
}

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

/** Towns of the gazetteer, lower case, folded. */
export const towns = (): readonly string[] => lists().towns

const CACHE_MAX = 200_000
const cache = new Map<string, Word>()

/** The longest word that a name may hold; of longer ones (addresses, keys) the beginning is read. */
const WORD_MAX = 64

/** What is known about a word as it is written. */
export function wordOf(written: string): Word {
  const text = written.length > WORD_MAX ? written.slice(0, WORD_MAX) : written
  const known = cache.get(text)
  if (known) return known
  if (cache.size >= CACHE_MAX) cache.clear()
  const word = read(text)
  cache.set(text, word)
  return word
}

const INITIAL = /^\p{Lu}\.$/u
/** A capital, also behind a particle: "al-Saadani", "d'Estaing". */
const CAPITAL = /^(?:\p{Ll}{1,3}[-'’])?\p{Lu}/u
/** "I'll" */
const PRONOUN = /^I['’]\p{Ll}/u
const DIGIT = /^\P{L}*\p{N}/u
const DIGITS = /\p{N}/gu

function read(text: string): Word {
  const lower = fold(text).replaceAll('’', "'")
  const bare = lower.endsWith('.') ? lower.slice(0, -1) : lower
  let bits = 0
  for (const [bit, words] of lists().members) if (words.has(lower) || words.has(bare)) bits |= bit
  if (ROLE_WORDS.has(lower.slice(lower.lastIndexOf('-') + 1))) bits |= LIST.role
  if (INITIAL.test(text)) bits = 0
  return {
    text,
    lower,
    hash: hashOf(DIGIT.test(text) ? lower.replace(DIGITS, '9') : lower),
    prefix: hashOf(lower.slice(0, 3)),
    suffix2: hashOf(lower.slice(-2)),
    suffix3: hashOf(lower.slice(-3)),
    suffix4: hashOf(lower.slice(-4)),
    shape: hashOf(shapeOf(text)),
    lists: bits,
    capital: CAPITAL.test(text) && !PRONOUN.test(text),
    capitals: /\p{Lu}.*\p{Lu}/u.test(text) && text === text.toUpperCase(),
    number: /^\p{N}/u.test(text),
    letters: /^[\p{L}\p{M}]/u.test(text),
  }
}

/** "McDonald" -> "XxXx", "U.S." -> "X.X.", "1,000" -> "9,9": runs of one class count once. */
function shapeOf(text: string): string {
  let shape = ''
  for (const char of text) {
    const upper = char !== char.toLowerCase()
    const kind = upper ? 'X' : /\p{L}/u.test(char) ? 'x' : /\p{N}/u.test(char) ? '9' : char
    if (shape.at(-1) !== kind) shape += kind
    else if (upper && shape.length === 1) shape += kind
  }
  return shape
}

const FNV_OFFSET = 0x811c9dc5
const FNV_PRIME = 0x01000193

/** 32-bit FNV-1a. */
export function hashOf(text: string): number {
  let hash = FNV_OFFSET
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME)
  return hash | 0
}
