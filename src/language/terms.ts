// One word -> its term. Each different word is worked out once and kept, so that indexing costs a look-up a word.
import { stemmer } from 'stemmer'
import { baseFormOf } from './irregular-forms.ts'
import { createLexicon } from './lexicon.ts'

/** Words kept before the cache begins anew: a large collection's vocabulary, some tens of megabytes. */
const CACHE_MAX = 500_000
/** Longer words (addresses, keys) are told apart by their beginning. */
const WORD_MAX = 64
const lexicon = createLexicon(workOut, CACHE_MAX)

/** The term of a word as it stands in a text; empty for a word of signs only. "Said", "says", "say" have one term. */
export function termOf(written: string): string {
  return termOfWord(wordNumber(written, 0, written.length))
}

/** The number of a word that stands in a text, valid while `wordEpoch()` is the same; `termOfWord` gives its term. */
export function wordNumber(text: string, start: number, end: number): number {
  return lexicon.numberOf(text, start, Math.min(end, start + WORD_MAX))
}

export const termOfWord = (word: number): string => lexicon.valueOf(word)
/** How the word that begins and ends at two places of a text is written. One string for all places, where it is not very long. */
export function writtenWord(word: number, text: string, start: number, end: number): string {
  return end - start <= WORD_MAX ? lexicon.wordOf(word) : text.slice(start, end)
}
export const wordEpoch = (): number => lexicon.epoch

/** The country's name: in capitals only, or the pronoun would be one. */
const UNITED_STATES = new Set(['US', 'USA'])
const COMBINING = /\p{M}+/gu
const POSSESSIVE = /['’](?:s|S)?$/
const JOINTS = /['’.,&]/g
const DECIMAL = /^\d[\d,]*\.\d+$/
const LATIN_WORD = /^[a-z]+$/

function workOut(word: string): string {
  if (DECIMAL.test(word)) return word.replaceAll(',', '')
  const bare = word.replace(POSSESSIVE, '').replace(JOINTS, '')
  if (UNITED_STATES.has(bare)) return 'usa'
  const folded = fold(bare)
  if (!LATIN_WORD.test(folded) || folded.length < 3) return folded
  return stemmer(baseFormOf(folded))
}

/** Letters that NFKD leaves whole, as their names are written in English. */
const WHOLE: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

/** The dashes and quotation marks that texts have most: folding leaves them as they are. */
const MARKS = new Set([...'–—‘’“”'].map((mark) => mark.charCodeAt(0)))

/** Whether a text has no letter but those of ASCII, for speed: most have none. */
function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code > 0x7f && !MARKS.has(code)) return false
  }
  return true
}

/** Lower case, compatibility forms and accents folded: "Erdoğan" is "erdogan". */
export function fold(word: string): string {
  if (isPlain(word)) return word.toLowerCase()
  return word
    .normalize('NFKD')
    .replace(COMBINING, '')
    .toLowerCase()
    .replace(COMBINING, '')
    .replace(/[ßæœøłđðþı]/g, (letter) => WHOLE[letter]!)
}
