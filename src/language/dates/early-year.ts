// Are three digits a year here, or an amount? Only beside words that leave no doubt: "in 867 and", "between 731 and 740".
import {
  BEHIND_EARLY_YEAR,
  DATED,
  DATED_WITH_NAME,
  EARLY_PREPOSITIONS,
  NOT_IN_A_YEAR,
  NUMBERS_OF_FAME,
  REIGNED,
  SCORED,
  STOPS,
} from './early-year.data.ts'
import type { Lexeme } from './lexer.ts'
import { BEHIND } from './tense.data.ts'
import { beginsEntry, isAboutYear } from './year-signs.ts'

/** How far before "from 731 to 740" the verb may stand: "ruled the north from ...". */
const VERB_REACH = 6

/** Whether a number of three digits at a place is read as a year. */
export function isEarlyYear(lexemes: readonly Lexeme[], at: number): boolean {
  const year = lexemes[at]!.tags.EARLY!
  if (beginsEntry(lexemes, at)) return !NUMBERS_OF_FAME.has(year)
  if (isPartOfRange(lexemes, at)) return true
  if (!endsAsYear(lexemes, at + 1)) return false
  return isAboutYear(lexemes, at) || isBehindPreposition(lexemes, at) || isOfDated(lexemes, at)
}

/** What stands behind a year: a stop, or a word that counts nothing. "In 300 cases" and "in 120 to 150" are amounts. */
export function endsAsYear(lexemes: readonly Lexeme[], at: number): boolean {
  const [next, after] = [lexemes[at], lexemes[at + 1]]
  // "in 304, 305 and 311 cases".
  if (next?.word === ',' && after?.tags.NUMBER !== undefined) return false
  if (next === undefined || next.opens || STOPS.has(next.word)) return true
  if (next.word === '-') return next.spaced && after?.spaced === true
  // "In 980 King Edgar", "In 980 Vikings burned", but "BY 107 RUNS IN".
  if (next.capital) return after !== undefined && (isPast(after.word) || (after.capital && !next.word.endsWith('s')))
  // "in 134 at-bats", "after 200 or so".
  const isCompound = (after?.word === '-' && !after.spaced) || after?.word === 'so'
  if (!BEHIND_EARLY_YEAR.has(next.word) || isCompound) return false
  return after?.tags.NUMBER === undefined && after?.tags.UNIT === undefined
}

const isPast = (word: string) => BEHIND.has(word) || word.endsWith('ed')

/** Words between "treaty" and "of 912": "of the Black River", "of St Clair-on-Epte". */
const NAME_REACH = 8

/** "The treaty of Senlis of 912", "the fire of 904", but no "fleet of 120". */
function isOfDated(lexemes: readonly Lexeme[], at: number): boolean {
  if (lexemes[at - 1]?.word !== 'of') return false
  const before = lexemes[at - 2]
  if (before === undefined || before.opens) return false
  if (DATED.has(before.word)) return !/^an?$/.test(lexemes[at - 3]?.word ?? '')
  if (!before.capital) return false
  for (let i = at - 3; i >= Math.max(0, at - NAME_REACH); i--) {
    const { word, capital } = lexemes[i]!
    if (lexemes[i + 1]?.word === 'of' && (DATED.has(word) || DATED_WITH_NAME.has(word))) return true
    if (!capital && !/^(?:of|the|-|\.)$/.test(word)) return false
  }
  return false
}

/** "In two thousand." and "since two thousand and three", but no "in two thousand cases". */
export function standsAsYear(lexemes: readonly Lexeme[], at: number): boolean {
  return endsAsYear(lexemes, at + 1) && isBehindPreposition(lexemes, at)
}

function isBehindPreposition(lexemes: readonly Lexeme[], at: number): boolean {
  const [lead, before, , next] = [-2, -1, 0, 1].map((k) => lexemes[at + k])
  if (before === undefined || !EARLY_PREPOSITIONS.has(before.word)) return false
  // "In 980 King Edgar died", but "in 104 World Cup starts".
  if (next?.capital && !next.opens && !before.capital) return false
  // "Trailing by 213," but "By 867," and "and by 867".
  if (before.word === 'by') return before.capital || lead === undefined || /^(?:,|and|but|;)$/.test(lead.word)
  // "one in 500", "resulted in 120".
  return before.word !== 'in' || !lead || (lead.tags.NUMBER === undefined && !NOT_IN_A_YEAR.has(lead.word))
}

/** Either end of "between 731 and 740", "reigned from 731 to 740", "(731–740)". */
function isPartOfRange(lexemes: readonly Lexeme[], at: number): boolean {
  return isRangeFrom(lexemes, at) || isRangeFrom(lexemes, at - 2)
}

function isRangeFrom(lexemes: readonly Lexeme[], from: number): boolean {
  const [lead, first, link, last, behind] = [-1, 0, 1, 2, 3].map((k) => lexemes[from + k])
  const [begin, end] = [first?.tags.EARLY, last?.tags.EARLY]
  if (begin === undefined || end === undefined || begin >= end) return false
  if (link!.word === '-') {
    // "(731–740)", "(c. 731–740)", "(reigned 731–740)"; without brackets, or behind "lost", it is a score or pages.
    if (lexemes[from - 2] !== undefined && SCORED.has(lexemes[from - 2]!.word)) return false
    return behind?.word === ')' && (lead?.word === '(' || isAboutYear(lexemes, from) || REIGNED.has(lead?.word ?? ''))
  }
  if (!endsAsYear(lexemes, from + 3)) return false
  // "between 300 and 350" is more often an amount.
  if (lead?.word === 'between' && link!.word === 'and') return begin % 10 !== 0 || end % 10 !== 0
  const verbs = lexemes.slice(Math.max(0, from - 1 - VERB_REACH), Math.max(0, from - 1))
  return lead?.word === 'from' && /^(?:to|until|till)$/.test(link!.word) && verbs.some(({ word }) => REIGNED.has(word))
}
