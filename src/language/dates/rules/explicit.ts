// Dates that name their day, month or year: "Thursday, April 6, 2017", "6 April", "May 1946", "1988".

import { isDate, isDayOfMonth, pad } from '../calendar.ts'
import { isAppointed } from '../deadline.ts'
import { endsAsYear, isEarlyYear } from '../early-year.ts'
import { isMonthInName } from '../in-name.ts'
import { MONTH_ABBREVIATIONS } from '../lexicon.data.ts'
import { nearestDate, nearestMonth, nextDate } from '../nearest.ts'
import type { Match } from '../pattern.ts'
import { recurs } from '../recurring.ts'
import { type Context, date, directionOf, type Reading, type Rule, rule, tenseOf } from '../rule.ts'
import { isYear } from '../year.ts'
import { yearOfClause } from '../year-of-clause.ts'
import { yearOfStory } from '../year-of-story.ts'
import { NO_YEAR, yearTold } from '../year-told.ts'
import { COUNTED, MONTH_PREPOSITIONS, NOT_MONTH_BEFORE, NOT_MONTH_BEHIND } from './explicit.data.ts'

/** How many lexemes ahead the year of a range may stand: "between May 3 and July 16, 2016". */
const YEAR_REACH = 8
const LIST_WORDS = new Set(['and', 'or', 'to', 'through', 'until', 'till', '-', ',', '/', '&', 'the'])
const NAMES_THAT_ARE_WORDS = new Set(['may', 'march', 'mar', 'sun', 'sat', 'august'])

export const explicitRules: readonly Rule[] = [
  rule('DIGITS', ({ tags }) => date(tags.DIGITS!)),
  rule(
    [
      'MONTH the? DAY|ORDINAL ,? YEAR',
      'WEEKDAY|SHORT ,? MONTH the? DAY|ORDINAL ,? YEAR',
      'DAY of? MONTH ,? YEAR',
      'the DAY|ORDINAL of? MONTH ,? YEAR',
      'WEEKDAY|SHORT ,? the? DAY of? MONTH ,? YEAR',
    ],
    ({ tags }) => calendarDate(tags.YEAR!, tags.MONTH!, (tags.DAY ?? tags.ORDINAL)!),
  ),
  rule(
    [
      'MONTH the? DAY|ORDINAL',
      'WEEKDAY|SHORT ,? MONTH the? DAY|ORDINAL',
      'DAY of? MONTH',
      'the DAY|ORDINAL of? MONTH',
      'WEEKDAY|SHORT ,? the? DAY of? MONTH',
    ],
    dayOfMonth,
  ),
  rule(['SHIFT MONTH DAY', 'this past|coming MONTH DAY'], shiftedDate),
  rule(
    ['MONTH the? DAY|ORDINAL ,? EARLY', 'DAY of? MONTH ,? EARLY', 'the DAY|ORDINAL of? MONTH ,? EARLY', 'MONTH EARLY'],
    earlyDate,
  ),
  rule(['MONTH ,? YEAR', 'MONTH of YEAR'], ({ tags }) => date(`${tags.YEAR}-${pad(tags.MONTH!)}`)),
  rule('MONTH', bareMonth),
  rule(['YEAR|NUMBER ad|ce', 'ad YEAR|NUMBER'], ofOurEra),
  rule(['YEAR bc|bce', 'NUMBER bc|bce'], ({ tags }) => date(`BC${pad((tags.YEAR ?? tags.NUMBER)!, 4)}`)),
  rule(['the? fiscal|calendar year? YEAR', 'the? year YEAR', 'fy YEAR'], ({ tags }) => date(pad(tags.YEAR!, 4))),
  rule('the? year EARLY', ({ tags }) => date(pad(tags.EARLY!, 4))),
  rule('YEAR', bareYear),
  rule('EARLY', ({ from, tags }, { lexemes }) => (isEarlyYear(lexemes, from) ? date(pad(tags.EARLY!, 4)) : undefined)),
]

function calendarDate(year: number, month: number, day: number): Reading | undefined {
  return isDate(year, month, day) ? date(`${pad(year, 4)}-${pad(month)}-${pad(day)}`) : undefined
}

/** "4 May 910", "May 910"; "on 4 May 910 people" are people, and in "111 on May 4, 125 on June 6" a count follows. */
function earlyDate({ tags, to, words }: Match, { lexemes }: Context): Reading | undefined {
  const { EARLY: year = 0, MONTH: month = 0 } = tags
  const day = tags.DAY ?? tags.ORDINAL
  if (!endsAsYear(lexemes, to) || (words.includes(',') && lexemes[to] && /^[a-z]/.test(lexemes[to].word)))
    return undefined
  return day === undefined ? date(`${pad(year, 4)}-${pad(month)}`) : calendarDate(year, month, day)
}

function dayOfMonth(match: Match, context: Context): Reading | undefined {
  const { MONTH: month = 0, DAY, ORDINAL } = match.tags
  const day = (DAY ?? ORDINAL)!
  const next = context.lexemes[match.to]
  if (!isDayOfMonth(month, day) || (next && COUNTED.has(next.word))) return undefined
  const year = yearOf(match, context)
  if (year === undefined) return date(dayNear(match, context, month, day))
  return year === NO_YEAR || isDate(Number(year), month, day) ? date(`${year}-${pad(month)}-${pad(day)}`) : undefined
}

/** A day whose year nothing tells. */
function dayNear(match: Match, context: Context, month: number, day: number): string {
  const { lexemes, reference } = context
  if (reference !== undefined && isAppointed(lexemes, match.from)) return nextDate(reference, month, day)
  return nearestDate(reference, month, day, tenseOf(match, context))
}

/** The year that the text tells for a month or day; undefined where the publication decides. */
function yearOf(match: Match, context: Context): string | undefined {
  const { lexemes, reference } = context
  const year = yearAhead(match, context) ?? yearOfStory(match, context) ?? yearOfClause(lexemes, match.from, reference)
  // What happens every year has none.
  if (year !== undefined) return pad(year, 4)
  return recurs(match, context) ? NO_YEAR : yearTold(match, context, match.tags.MONTH!)
}

/** "last Oct. 23": the last such day before publication. */
function shiftedDate(match: Match, { reference }: Context): Reading | undefined {
  const { tags } = match
  const direction = directionOf(match)
  const tense = direction < 0 ? 'past' : direction > 0 ? 'future' : 'present'
  if (!isDayOfMonth(tags.MONTH!, tags.DAY!)) return undefined
  return date(nearestDate(reference, tags.MONTH!, tags.DAY!, tense))
}

function bareMonth(match: Match, context: Context): Reading | undefined {
  const { lexemes } = context
  const lexeme = lexemes[match.from]!
  const isShort = lexeme.word in MONTH_ABBREVIATIONS
  // "Jan Kavan", "Mar": without its full stop an abbreviation is a name or a word.
  if (!lexeme.capital || (isShort && lexeme.end - lexeme.start === lexeme.word.length)) return undefined
  if (NAMES_THAT_ARE_WORDS.has(lexeme.word) && !isMonth(match, context)) return undefined
  if (isMonthInName(lexemes, match.from)) return undefined
  const month = match.tags.MONTH!
  const year = yearOf(match, context)
  return date(year ? `${year}-${pad(month)}` : nearestMonth(context.reference, month, tenseOf(match, context)))
}

/** "May", "March" and "August" are months unless they begin a sentence, or stand in a name. */
function isMonth(match: Match, { lexemes }: Context): boolean {
  const before = lexemes[match.from - 1]
  const behind = lexemes[match.to]
  if (before && MONTH_PREPOSITIONS.has(before.word)) return true
  if (behind && (NOT_MONTH_BEHIND.has(behind.word) || (behind.capital && !behind.opens))) return false
  if (lexemes[match.from]!.opens || !before || !/^[a-z,(-]/.test(before.word)) return false
  return !NOT_MONTH_BEFORE.has(before.word) && !(before.capital && !before.opens && before.word.length > 3)
}

/** The year that stands once for all parts of a range or list: "between May and July 2016". */
function yearAhead(match: Match, { lexemes }: Context): number | undefined {
  const next = lexemes[match.to]
  if (!next || !LIST_WORDS.has(next.word)) return undefined
  let named = false
  for (let i = match.to; i < Math.min(lexemes.length, match.to + YEAR_REACH); i++) {
    const { tags, word, opens } = lexemes[i]!
    if (tags.YEAR !== undefined) return named ? tags.YEAR : undefined
    const isListed = (tags.MONTH ?? tags.DAY ?? tags.WEEKDAY ?? tags.SHORT) !== undefined || LIST_WORDS.has(word)
    if (opens || !isListed) return undefined
    named ||= tags.MONTH !== undefined || tags.DAY !== undefined
  }
  return undefined
}

/** "AD 121", "800 CE"; "one ad" in small letters is an advertisement. */
function ofOurEra({ from, to, tags }: Match, { lexemes }: Context): Reading | undefined {
  const hasCapital = lexemes[from]!.capital || lexemes[to - 1]!.capital
  return hasCapital && Number.isInteger(tags.NUMBER) ? date(pad(tags.NUMBER!, 4)) : undefined
}

function bareYear({ from, to, tags }: Match, { lexemes }: Context): Reading | undefined {
  return isYear(tags.YEAR!, lexemes, from, to) ? date(pad(tags.YEAR!, 4)) : undefined
}
