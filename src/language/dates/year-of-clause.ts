// The year that a clause begins with, for its months and days: "Next year's edition will run from July 17 to 27".
import { type Day, fromDay } from './calendar.ts'
import type { Lexeme } from './lexer.ts'
import { tenseAt } from './tense.ts'

/** How far before a date its clause may begin. */
const REACH = 16
/** How far behind "next year's" the event may stand: "next year's annual jazz festival". */
const EVENT_REACH = 4
const SHIFTS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 }
/** "In the next year the ..." */
const LEADS = new Set(['in', ',', 'the', 'and', 'but'])
/** Between the year and the date when they stand side by side. */
const LINKS = new Set([',', 'in', 'on', 'from', 'between', 'the'])
/** Another clause begins behind them, of which the year tells nothing. */
const ENDS = new Set(`. ! ? ; : , and but or than that which who when while after before if said says`.split(' '))
/**
 * What takes place in its year. Other things of next year have days in this one: "next year's tickets will go on sale on
 * Nov. 3".
 */
const EVENTS = new Set(
  `edition festival event tournament race show season conference fair championship championships games finals election
  elections vote convention meeting summit concert parade ceremony celebration celebrations competition session camp
  exhibition marathon cup derby carnival gala`.split(/\s+/),
)

/** The year that governs a date without one; undefined when the clause names none, or speaks in another tense. */
export function yearOfClause(lexemes: readonly Lexeme[], at: number, reference: Day | undefined): number | undefined {
  if (reference === undefined) return undefined
  for (let i = at - 1; i > Math.max(0, at - REACH); i--) {
    const { opens, word } = lexemes[i]!
    const shift = word === 'year' ? SHIFTS[lexemes[i - 1]!.word] : undefined
    if (shift !== undefined) {
      const isGoverned = touches(lexemes, i + 1, at) || governs(lexemes, i, at, shift)
      return isGoverned ? fromDay(reference).year + shift : undefined
    }
    // "Last year, on July 17, ...".
    if (opens || (ENDS.has(word) && lexemes[i - 1]!.word !== 'year')) return undefined
  }
  return undefined
}

/** "Held last year, from July 17 to 27". */
function touches(lexemes: readonly Lexeme[], from: number, to: number): boolean {
  return to > from && lexemes.slice(from, to).every(({ word }) => LINKS.has(word))
}

function governs(lexemes: readonly Lexeme[], year: number, at: number, shift: number): boolean {
  const lead = lexemes[year - 2]
  if (lead && !lexemes[year - 1]!.opens && !LEADS.has(lead.word) && !ENDS.has(lead.word)) return false
  const tense = tenseAt(lexemes, at)
  if ((shift < 0 && tense === 'future') || (shift > 0 && tense === 'past')) return false
  if (lexemes[year + 1]?.word !== "'s") return true
  return lexemes.slice(year + 2, Math.min(at, year + 2 + EVENT_REACH)).some(({ word }) => EVENTS.has(word))
}
