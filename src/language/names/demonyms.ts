// Which words say of what country or people something is.
import { DEMONYMS } from './places.data.ts'

/** Whether a word is said of a country or those who live there, whatever its case: "German", "the Swiss". */
export function isDemonym(word: string): boolean {
  return DEMONYMS.has(word.toLowerCase())
}
