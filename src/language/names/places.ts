// Which names are a country's, a town's or a people's.
import { fold } from '../terms.ts'
import { towns } from './lists.ts'
import { CITIES, COUNTRIES, COUNTRY_ACRONYMS, DEMONYMS } from './places.data.ts'

/** Whether a word is said of a country or those who live there, whatever its case: "German", "the Swiss". */
export function isDemonym(word: string): boolean {
  return DEMONYMS.has(word.toLowerCase())
}

/** Not among those that the tagger of names was trained with. */
const ALSO = ['turkiye', 'timor-leste', 'cabo verde', 'drc', 'dr congo', 'prussia', 'korea', 'persia']
const COUNTRY_NAMES: ReadonlySet<string> = new Set([...COUNTRIES, ...COUNTRY_ACRONYMS, ...ALSO])
/** What a state calls itself: "the Dutch Republic", "the Kingdom of Sicily". */
const STATE = /\b(?:Kingdom|Republic|Empire|Union|Federation|Confederation|Emirates?|Sultanate|Caliphate|Khanate)\b/

/** Whether a name is a country's, of today or of old. */
export function isCountry(name: string): boolean {
  return COUNTRY_NAMES.has(fold(name.replaceAll('’', "'"))) || STATE.test(name)
}

let townNames: ReadonlySet<string> | undefined

/** Whether a name is a town's. */
export function isTown(name: string): boolean {
  townNames ??= new Set([...CITIES, ...towns()])
  return townNames.has(fold(name))
}
