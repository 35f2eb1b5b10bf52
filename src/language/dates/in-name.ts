// A month or weekday that is part of a name: "Granny June", "April Ryan", "Robinson Friday", "Monday Night Football".
import { DAYS_CALLED, NAME_BEHIND_DAY, OPENERS, PEOPLE_CALLED, TIME_BEFORE, TITLES } from './in-name.data.ts'
import type { Lexeme } from './lexer.ts'

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

/** "April Ryan said": a month that people are called by, and a capital letter behind it; but "In April Jamaica said". */
function isNamesake({ word }: Lexeme, behind: Lexeme | undefined): boolean {
  if (!behind?.capital || behind.opens) return false
  return PEOPLE_CALLED.has(word) && !isCalendar(behind)
}

const isCalendar = ({ tags }: Lexeme) =>
  (tags.MONTH ?? tags.WEEKDAY ?? tags.WEEKDAYS ?? tags.SHIFT ?? tags.SEASON ?? tags.PART) !== undefined
