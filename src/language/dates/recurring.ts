// Days of every week or year, which have no place in the calendar: hours of opening, rules, habits.
import type { Lexeme } from './lexer.ts'
import type { Match } from './pattern.ts'
import { HABITS, HOURS, ONCE, YEARLY } from './recurring.data.ts'
import { type Context, tenseOf } from './rule.ts'
import { endsSentence, REACH } from './tense.ts'

/** How far before a date "is held" may stand: "is elected at the general meeting in October". */
const YEARLY_REACH = 12
/** How many lexemes the days of a line of hours may have: "Monday, Tuesday and Friday:". */
const LABEL_MAX = 8
const LABEL_LINKS = new Set(['and', ',', '&', 'to', '-', '*', '•', '/'])

/** Whether a weekday, month or day is one of every week or year. */
export function recurs(match: Match, context: Context): boolean {
  const { lexemes } = context
  if (isOfHours(lexemes, match.from)) return true
  const isYearly = isHeld(lexemes, match.from)
  return (isYearly || hasHabit(lexemes, match.from)) && (isYearly || tenseOf(match, context) !== 'past')
}

/** "Monday to Friday" of a certain week. */
export function isOneWeek(match: Match, context: Context): boolean {
  if (isOfHours(context.lexemes, match.from)) return false
  return tenseOf(match, context) === 'past' || wordsBefore(context.lexemes, match.from, REACH).some((w) => ONCE.has(w))
}

/** "Sunday: 1 pm to 5 pm", "Monday and Tuesday: closed" at the beginning of a line. */
function isOfHours(lexemes: readonly Lexeme[], at: number): boolean {
  const isOfLabel = ({ tags, word }: Lexeme) => (tags.WEEKDAY ?? tags.SHORT) !== undefined || LABEL_LINKS.has(word)
  let first = at
  while (!lexemes[first]!.line && at - first < LABEL_MAX && first > 0 && isOfLabel(lexemes[first - 1]!)) first--
  if (!lexemes[first]!.line) return false
  let colon = at
  while (colon - at < LABEL_MAX && lexemes[colon] && isOfLabel(lexemes[colon]!)) colon++
  const [mark, value] = [lexemes[colon], lexemes[colon + 1]]
  if (mark?.word !== ':' || value === undefined || value.line) return false
  return (value.tags.HOUR ?? value.tags.CLOCK ?? value.tags.NUMBER) !== undefined || HOURS.has(value.word)
}

/** "The general meeting is held in October": a rule, as what was would be told in the past. */
function isHeld(lexemes: readonly Lexeme[], at: number): boolean {
  const words = wordsBefore(lexemes, at, YEARLY_REACH)
  return words.some((word, i) => YEARLY.has(word) && /^(?:is|are)$/.test(words[i + 1] ?? ''))
}

function hasHabit(lexemes: readonly Lexeme[], at: number): boolean {
  const words = wordsBefore(lexemes, at, REACH)
  return words.some((word, i) => HABITS.has(word) || (word === 'year' && /^(?:every|each)$/.test(words[i + 1] ?? '')))
}

/** The words of the sentence before a place, the nearest first. */
function wordsBefore(lexemes: readonly Lexeme[], at: number, reach: number): string[] {
  const words: string[] = []
  for (let i = at - 1; i >= Math.max(0, at - reach); i--) {
    if (lexemes[i + 1]!.opens || endsSentence(lexemes, i)) break
    words.push(lexemes[i]!.word)
  }
  return words
}
