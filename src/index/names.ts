// Words and likely names of people in a text, by their capital letters and lists: fast enough for every article added.
import { foldWord, likelyPerson } from '../language/index.ts'

/** Two to five capitalised words or initials in a row; particles may stand between. Every part is bounded. */
const CAPITALISED =
  /(?<![\p{L}.'’-])(?:\p{Lu}\.|\p{Lu}[\p{L}'’-]{1,30})(?: (?:(?:de|van|von|bin|al|der|la|del) ){0,2}(?:\p{Lu}\.|\p{Lu}[\p{L}'’-]{0,30})){1,4}/gu
const POSSESSIVE = /['’]s?$/
const WORD = /\p{L}[\p{L}'’-]{2,40}/gu

/** Runs of capitalised words that are likely a person's name, each once, without titles. */
export function peopleIn(text: string): string[] {
  const names = new Set<string>()
  for (const [run] of text.matchAll(CAPITALISED)) {
    const name = likelyPerson(run.replace(POSSESSIVE, '').split(' '))
    if (name) names.add(name.join(' '))
  }
  return [...names]
}

/** The words of a text, folded to lower case without accents, each once. */
export function wordsOf(text: string): Set<string> {
  return new Set((text.match(WORD) ?? []).map(foldWord))
}

const APOSTROPHES = /['’]/g
const NO_WORD = /[^\p{L}\p{N}\p{M}]+/u
const LETTER_BY_DIGIT = /(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/gu

/** A name's words as they are looked up: folded, "O'Brien" one word, "Ocasio-Cortez" and "G7" two. */
export function searchable(name: string): string[] {
  const folded = foldWord(name.replace(APOSTROPHES, '')).replace(LETTER_BY_DIGIT, ' ')
  return folded.split(NO_WORD).filter(Boolean)
}
