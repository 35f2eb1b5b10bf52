// Signs that a number is a year, however many digits it has: "c. 904", "d. 1043", and a line "1043 – The Great Fire".
import { BEFORE_YEAR } from '../sentences/abbreviations.data.ts'
import type { Lexeme } from './lexer.ts'

const LONG_SIGNS = new Set(['circa', 'c', 'ca'])
const BULLETS = new Set(['-', '*', '•', '·'])

/** "c. 904", "circa 904", "(d. 904)", "A.D. 904". */
export function isAboutYear(lexemes: readonly Lexeme[], at: number): boolean {
  const [sign, before] = [lexemes[at - 2], lexemes[at - 1]]
  if (before === undefined) return false
  if (before.word !== '.') return LONG_SIGNS.has(before.word) && !before.capital
  if (sign === undefined || before.spaced || !BEFORE_YEAR.has(sign.word)) return false
  return !sign.capital || (sign.word === 'd' && lexemes[at - 4]?.word === 'a')
}

/** An entry of a list of events: the year begins a line, and a dash or colon parts it from what happened. */
export function beginsEntry(lexemes: readonly Lexeme[], at: number): boolean {
  const [before, year, mark, next] = [-1, 0, 1, 2].map((k) => lexemes[at + k])
  const isListed = before?.line === true && BULLETS.has(before.word)
  if (!(year!.line || isListed) || mark === undefined || next === undefined || mark.line || next.line || !next.spaced)
    return false
  if (next.tags.NUMBER !== undefined) return false
  return (mark.word === '-' && mark.spaced) || (mark.word === ':' && !mark.spaced)
}
