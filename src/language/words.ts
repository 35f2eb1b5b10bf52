// Text -> the words that index and questions compare: folded, without possessive, lemmatised where irregular, stemmed.
import { termOfWord, wordNumber } from './terms.ts'
import type { Term } from './types.ts'

const LETTER_OR_DIGIT = /[\p{L}\p{N}\p{M}]/u
/** Scripts written without spaces: each character is a word of its own. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

const NONE = 0
const WORD = 1
const ALONE = 2
/** Class of each UTF-16 unit, filled as units are met: 0 not met yet, else class + 1. */
const classes = new Uint8Array(0x10000)

function classOf(code: number): number {
  const known = classes[code]!
  if (known) return known - 1
  const char = String.fromCharCode(code)
  const surrogate = code >= 0xd800 && code <= 0xdfff
  const kind = surrogate ? NONE : UNSPACED.test(char) ? ALONE : LETTER_OR_DIGIT.test(char) ? WORD : NONE
  classes[code] = kind + 1
  return kind
}

/**
 * The terms of a text in order, with the places of the words they stand for. Apostrophes and "&" inside a word, periods of an
 * acronym ("U.S.") and signs inside a number ("1,000.5") belong to the word; hyphens part words.
 */
export function terms(text: string): Term[] {
  const found: Term[] = []
  eachWord(text, (word, start, end) => {
    const term = termOfWord(word)
    if (term) found.push({ term, start, end })
  })
  return found
}

/** The same words without making objects, for indexing: calls `take` with the number of each (terms.ts) and its place. */
export function eachWord(text: string, take: (word: number, start: number, end: number) => void): void {
  const length = text.length
  let i = 0
  while (i < length) {
    const kind = classOf(text.charCodeAt(i))
    if (kind === NONE) {
      i++
      continue
    }
    const start = i++
    if (kind === WORD) {
      while (i < length && (classOf(text.charCodeAt(i)) === WORD || (i + 1 < length && joins(text, i)))) i++
      if (endsAcronym(text, start, i)) i++
      if (isPossessive(text, i) && text.charCodeAt(i - 1) === PERIOD) i += 2
    }
    take(wordNumber(text, start, i), start, i)
  }
}

const APOSTROPHE = 39
const CURLY_APOSTROPHE = 0x2019
const AMPERSAND = 38
const PERIOD = 46
const COMMA = 44

/** Whether the sign at `i` (inside the text, behind a word's character) joins that word to the character behind. */
function joins(text: string, i: number): boolean {
  const code = text.charCodeAt(i)
  if (code !== APOSTROPHE && code !== CURLY_APOSTROPHE && code !== AMPERSAND && code !== PERIOD && code !== COMMA)
    return false
  const next = text.charCodeAt(i + 1)
  if (classOf(next) !== WORD) return false
  if (isApostrophe(code)) return true
  const before = text.charCodeAt(i - 1)
  if (code === AMPERSAND) return isCapital(before) && isCapital(next)
  if (isDigit(before) && isDigit(next)) return true
  return code === PERIOD && isLoneLetter(text, i - 1) && !isWordAt(text, i + 2)
}

/** Whether the period at `i` is the last one of an acronym ("U.S."). */
const endsAcronym = (text: string, start: number, i: number): boolean =>
  i - start >= 3 && text.charCodeAt(i) === PERIOD && text.charCodeAt(i - 2) === PERIOD

const SMALL_S = 115
const isApostrophe = (code: number): boolean => code === APOSTROPHE || code === CURLY_APOSTROPHE
const isPossessive = (text: string, i: number): boolean =>
  isApostrophe(text.charCodeAt(i)) && text.charCodeAt(i + 1) === SMALL_S && !isWordAt(text, i + 2)
const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isCapital = (code: number): boolean => code >= 65 && code <= 90
const isWordAt = (text: string, i: number): boolean => i < text.length && classOf(text.charCodeAt(i)) === WORD
/** A letter with no letter before it: part of "U.S." or the first of it. */
const isLoneLetter = (text: string, i: number): boolean =>
  !isDigit(text.charCodeAt(i)) && (i === 0 || !isWordAt(text, i - 1))
