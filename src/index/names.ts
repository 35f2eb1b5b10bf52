// Words and likely names of people in a text, by their capital letters alone: fast enough for every article added.

/** Two to four capitalised words in a row; particles may stand between. Every part is bounded. */
const CAPITALISED =
  /(?<![\p{L}.])\p{Lu}[\p{L}'’-]{1,30}(?: (?:(?:de|van|von|bin|al|der|la|del) ){0,2}\p{Lu}[\p{L}'’.-]{0,30}){1,3}/gu
const WORD = /\p{L}[\p{L}'’-]{2,40}/gu

/** Runs of capitalised words that may be a person's name, each once. */
export function peopleIn(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(CAPITALISED), ([name]) => name.replace(/['’]s$/, '')))]
}

/** The words of a text, folded to lower case without accents, each once. */
export function wordsOf(text: string): Set<string> {
  return new Set((text.match(WORD) ?? []).map((word) => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()))
}
