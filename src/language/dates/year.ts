// Are four digits a year here, or an amount?
import { EARLY_PREPOSITIONS } from './early-year.data.ts'
import { standsAsYear } from './early-year.ts'
import type { Lexeme } from './lexer.ts'
import { AMOUNT_SIGNS, BEHIND_YEAR, COUNTED, YEAR_PREPOSITIONS } from './rules/explicit.data.ts'
import { beginsEntry, isAboutYear } from './year-signs.ts'

/** Four digits are a year without more ado in this range. */
const PLAIN_YEAR_MIN = 1900
const PLAIN_YEAR_MAX = 2059
/** From here on the words for a year are those for an amount. */
const SPELLED_MIN = 2000
/** Behind "of": out of which a number is counted. */
const MANY = new Set(['the', 'them', 'these', 'those', 'whom', 'which', 'his', 'her', 'its', 'their', 'our', 'us'])
const APPROXIMATE = new Set(['about', 'around', 'approximately'])
const ARTICLES = new Set(['the', 'a', 'an'])

/** Whether the lexemes from `from` to before `to`, which begin with this year, are read as one. */
export function isYear(year: number, lexemes: readonly Lexeme[], from: number, to: number): boolean {
  const before = lexemes[from - 1]?.word ?? ''
  const next = lexemes[to]
  const behind = next === undefined || next.opens ? '' : next.word
  if (year > PLAIN_YEAR_MAX || COUNTED.has(behind)) return false
  if (isSpelled(lexemes[from]!)) return standsAsYear(lexemes, from)
  if (isPartOfMany(lexemes, to) && before !== 'of' && !EARLY_PREPOSITIONS.has(before)) return false
  // "1988-based".
  if (behind === '-' && !next!.spaced && /^[a-z]/.test(lexemes[to + 1]?.word ?? '')) return false
  if (beginsEntry(lexemes, from)) return true
  // "about 1820." but not "about 1820 soldiers".
  if (APPROXIMATE.has(before) || isAboutYear(lexemes, from)) return !/^[a-z\d]/.test(behind) || BEHIND_YEAR.has(behind)
  if (AMOUNT_SIGNS.has(before)) return false
  if (year >= PLAIN_YEAR_MIN || YEAR_PREPOSITIONS.has(before)) return true
  // "the 1708 passage" but not "the 1708 passengers".
  return ARTICLES.has(before) && /^[a-z]/.test(behind) && !behind.endsWith('s')
}

/** "Two thousand", "nineteen hundred", which count more often than they date, but no "nineteen ninety-six". */
const isSpelled = ({ start, end, word }: Lexeme): boolean =>
  end - start > word.length && (word.endsWith('00') || Number(word) >= SPELLED_MIN)

/** "2000 of the latter", "1950 of whom". */
const isPartOfMany = (lexemes: readonly Lexeme[], at: number): boolean =>
  lexemes[at]?.word === 'of' && MANY.has(lexemes[at + 1]?.word ?? '')
