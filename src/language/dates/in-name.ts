// A month, weekday or holiday that is part of a name: "April Ryan", "Monday Night Football", "Christmas market".
import {
  BEFORE_HOLIDAY,
  DAYS_CALLED,
  NAME_BEHIND_DAY,
  OF_HOLIDAY,
  OPENERS,
  OWNERS,
  PEOPLE_CALLED,
  TIME_BEFORE,
  TIME_BEHIND,
  TITLES,
} from './in-name.data.ts'
import type { Lexeme } from './lexer.ts'
import { AHEAD, BEHIND, PRESENT } from './tense.data.ts'

/** Of a month with a capital letter that stands alone, without day and year. */
export function isMonthInName(lexemes: readonly Lexeme[], at: number): boolean {
  const [before, behind] = [lexemes[at - 1], lexemes[at + 1]]
  if (lexemes[at]!.opens || before === undefined) return isNamesake(lexemes[at]!, behind)
  if (before.word === '.' && TITLES.has(lexemes[at - 2]?.word ?? '')) return true
  if (before.capital && !isCalendar(before) && !OPENERS.has(before.word)) return true
  // "March and April Metropolitan meetings" but "Paula Cooper and April Beverly".
  const listed = before.word === 'and' ? lexemes[at - 2] : before
  return !TIME_BEFORE.has(before.word) && !(listed && isCalendar(listed)) && isNamesake(lexemes[at]!, behind)
}

/**
 * Of a weekday. A capital letter before it proves nothing, for papers write "Bush Friday signed" and "told CNN Friday":
 * only the names in the tables count.
 */
export function isWeekdayInName(lexemes: readonly Lexeme[], at: number): boolean {
  const [before, behind, next] = [lexemes[at - 1], lexemes[at + 1], lexemes[at + 2]]
  if (before?.capital && !lexemes[at]!.opens && DAYS_CALLED.has(before.word)) return true
  if (!behind?.capital || behind.opens) return false
  return NAME_BEHIND_DAY.has(behind.word) || (behind.word === 'night' && NAME_BEHIND_DAY.has(next?.word ?? ''))
}

/**
 * Of a holiday that stands alone: it says of what kind a thing is. "The town's Christmas market", "Halloween costumes" and
 * "Easter Bunny" tell no day; "on Christmas morning" does.
 */
export function isHolidayInName(lexemes: readonly Lexeme[], at: number): boolean {
  const [before, behind] = [lexemes[at - 1], lexemes[at + 1]]
  if (behind === undefined || behind.opens || !/^[a-z]/.test(behind.word) || isCalendar(behind)) return false
  if (OF_HOLIDAY.has(behind.word)) return true
  if (TIME_BEHIND.has(behind.word)) return false
  // "On Christmas Jamaica said".
  if (behind.capital) return !BEFORE_HOLIDAY.has(before?.word ?? '') && !behind.line
  return OWNERS.has(before?.word ?? '') && !isOfSentence(behind.word)
}

/** Verbs and small words, with which a sentence goes on: "his Christmas was ruined". */
const isOfSentence = (word: string) =>
  OPENERS.has(word) || BEHIND.has(word) || AHEAD.has(word) || PRESENT.has(word) || word.endsWith('ed')

/** "April Ryan said": a month that people are called by, and a capital letter behind it; but "In April Jamaica said". */
function isNamesake({ word }: Lexeme, behind: Lexeme | undefined): boolean {
  if (!behind?.capital || behind.opens) return false
  return PEOPLE_CALLED.has(word) && !isCalendar(behind)
}

const isCalendar = ({ tags }: Lexeme) =>
  (tags.MONTH ?? tags.WEEKDAY ?? tags.WEEKDAYS ?? tags.SHIFT ?? tags.SEASON ?? tags.PART) !== undefined
