// What nouns and names are kinds of: "Geneva" a city, "oxygen" an element, a "seasoner" a person.
import { isCountry, isDemonym, isTown } from '../../language/index.ts'
import { reaches, sensesOf, singularOf } from './noun-senses.ts'

/** Lists that know more of some kinds than WordNet does. */
const LISTS: ReadonlyMap<string, (text: string) => boolean> = new Map([
  ['country', isCountry],
  ['nation', isCountry],
  ['capital', isTown],
  ['city', isTown],
  ['town', isTown],
  ['language', isDemonym],
  ['nationality', isDemonym],
])

/** Senses of a noun that may be meant where one of a kind is asked for: a country is not the countryside, its fifth. */
const ASKED = 3

/**
 * Whether a noun phrase or a name is one of what a noun names: "Geneva" of "city", "steam engines" of "machine". A phrase is what its head
 * is; undefined when that is not known.
 */
export function isKindOf(text: string, noun: string): boolean | undefined {
  if (LISTS.get(singularOf(noun))?.(text)) return true
  const wanted = sensesOf(noun).slice(0, ASKED)
  if (wanted.length === 0) return undefined
  const is = (senses: readonly number[]) => senses.some((sense) => reaches(sense, wanted))
  const whole = sensesOf(text)
  if (whole.length > 0) return is(whole)
  if (isTown(text)) return undefined
  const head = headWord(text)
  const own = sensesOf(head)
  if (own.length === 0) return undefined
  return is(own) || (/^\p{Lu}/u.test(head) && !TELLING.test(head) ? undefined : false)
}

/** Last words of names that are what they say, unlike those of towns: "White Plains", "Palm Springs". */
export const TELLING =
  /^(?:Airport|Bay|Canal|Castle|Church|Company|County|Court|Duchy|Empire|Harbou?r|Islands?|Kingdom|Lake|Mountains?|Museum|Ocean|Parliament|Peninsula|Province|Republic|River|School|Sea|State|Station|Tower|Union|University|War)$/

/** Of a phrase or a name, the word that says what it is: "engines" of "engines of ships", "Lake" of "Lake George". */
export function headWord(text: string): string {
  const words = text.replace(/ of .*$/, '').split(' ')
  return /^(?:Fort|Lake|Mount|River)$/.test(words[0]!) ? words[0]! : words.at(-1)!
}

/** Whether a word is known as a noun or name. */
export const isNoun = (word: string): boolean => sensesOf(word).length > 0

/** Whether two nouns are one, in the singular or plural. */
export function isSameNoun(one: string, other: string): boolean {
  return singularOf(one) === singularOf(other)
}

type Sort = 'person' | 'group' | 'place'

/** Nouns whose sort is kept at hand. */
const SORTS_MAX = 20_000
const sorts = new Map<string, Sort | undefined>()

/** What a noun names, by its commonest sense; undefined for anything else. Takes the word, not its stem: a "seasoner" is a person, a season none. */
export function senseOf(noun: string): Sort | undefined {
  if (sorts.has(noun)) return sorts.get(noun)
  if (sorts.size >= SORTS_MAX) sorts.clear()
  const sort = sortOf(noun)
  sorts.set(noun, sort)
  return sort
}

/** Plurals that the list has for something else: the Book of Judges, the god Aides. */
const PEOPLE = /^(?:aide|boxer|judge|private|prophet|teen|twin)s$/

function sortOf(noun: string): Sort | undefined {
  const [sense] = sensesOf(PEOPLE.test(noun) ? noun.slice(0, -1) : noun)
  if (sense === undefined) return undefined
  if (reaches(sense, sensesOf('person').slice(0, 1))) return 'person'
  if (reaches(sense, sensesOf('location').slice(0, 1))) return 'place'
  return reaches(sense, sensesOf('group').slice(0, 1)) ? 'group' : undefined
}

/** Senses by which a noun is mostly meant. */
const COMMON = 2

/** Whether a noun is known, and each of its two commonest senses is a kind of one of some nouns. */
export function isMostly(noun: string, kinds: readonly string[]): boolean {
  const wanted = kinds.flatMap((kind) => sensesOf(kind))
  const senses = sensesOf(noun).slice(0, COMMON)
  return senses.length > 0 && senses.every((sense) => reaches(sense, wanted))
}
