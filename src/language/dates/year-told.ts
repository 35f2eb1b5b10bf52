// The year that a date without one takes over from the date told before: "in May 1970 it was occupied; he resigned in August".
import { fromDay, pad, periodOf, type Unit } from './calendar.ts'
import type { Match } from './pattern.ts'
import { type Context, date, openValue, type Reading } from './rule.ts'
import { isBefore, storyTold, toldBefore } from './story-told.ts'
import { REACH as CLAUSE_REACH, endsSentence, tenseAt, tenseOfWord } from './tense.ts'
import { edgeOf, isAsFine, type Told, toldNear } from './told.ts'

/** The year is none that the text tells, and not that of publication either. */
export const NO_YEAR = 'XXXX'

const MONTHS_PER_YEAR = 12
/** Dates so many years before publication have nothing to do with it. */
const NEAR_YEARS = 3
/** "In November 1887 ... in January": as many months on are the next year, more are months back. */
const MONTHS_ON = 6
const FINE = new Set(['D', 'M'])
/** What is to come, and what was to come. */
const AHEAD = new Set(['is', 'are', 'will', 'shall'])
const LAY_AHEAD = new Set(['was', 'were', 'would'])

/**
 * The year of the date told before: in the sentence, and where the text is history in the paragraph, or the one before; `NO_YEAR`
 * where history tells none. Undefined where the publication decides.
 */
export function yearTold(match: Match, context: Context, month: number): string | undefined {
  const { isHistory, lexemes, reference } = context
  if (reference === undefined || isAsOf(match, context) || !isOfPast(match, context)) return undefined
  const one = isHistory ? storyTold(match, context) : sentenceTold(match, context, month)
  // What a text begins with is news.
  if (one === undefined) return isHistory && context.told.length > 0 ? NO_YEAR : undefined
  // Near publication it decides as well.
  if (fromDay(one.days.first).year > fromDay(reference).year - NEAR_YEARS) return undefined
  return goesOn(one, month, isBefore(lexemes, match.from))
}

/** In news: "suspended for what he did in February 2018 and in June"; not behind a year alone, nor for months before. */
function sentenceTold(match: Match, context: Context, month: number): Told | undefined {
  const [one] = toldBefore(match, context)[0]
  const isLater = one !== undefined && FINE.has(one.days.unit) && month >= fromDay(one.days.first).month
  return isLater && context.lexemes[one.from]!.word !== '9/11' ? one : undefined
}

/** "The end of the month" of a story that history tells; undefined where the publication decides. */
export function inStory(match: Match, context: Context, unit: Unit): Reading | undefined {
  if (!context.isHistory || match.tags.SHIFT !== undefined || !isOfPast(match, context)) return undefined
  const near = toldNear(context.told, context.lexemes, match.from, unit)
  const one = near ?? storyTold(match, context)
  return one && isAsFine(one.days, unit) ? date(periodOf(edgeOf(one, true), unit), one.value) : date(openValue(unit))
}

/** The year of a month behind a date: time goes on, but back behind "had". */
function goesOn({ days }: Told, month: number, back: boolean): string {
  const { month: last, year } = fromDay(days.first)
  if (days.unit === 'Y' || month >= last || back) return pad(year, 4)
  return pad(month + MONTHS_PER_YEAR - last <= MONTHS_ON ? year + 1 : year, 4)
}

/** "10,000 deaths as of March 21" are those of today. */
const isAsOf = ({ from }: Match, { lexemes }: Context) =>
  lexemes[from - 1]?.word === 'of' && lexemes[from - 2]?.word === 'as'

/** "Was to end in May", "closed, and by June all had followed": what lay ahead then is past as well. */
function isOfPast({ from }: Match, { lexemes }: Context): boolean {
  if (tenseAt(lexemes, from) === 'past') return true
  for (let i = from - 1; i >= Math.max(0, from - CLAUSE_REACH) && !lexemes[i + 1]!.opens; i--) {
    const { word } = lexemes[i]!
    if (endsSentence(lexemes, i) || AHEAD.has(word)) return false
    if (LAY_AHEAD.has(word) || tenseOfWord(lexemes, i) === 'past') return true
  }
  return false
}
