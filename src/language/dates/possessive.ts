// "Friday's closing price", "Tuesday's crash": whose weekday is named tells more of its week than the verb does.
import type { Lexeme } from './lexer.ts'
import { HAPPENED, LOOKS_BACK, OF_WHAT_WAS } from './possessive.data.ts'
import { type Tense, tenseAt } from './tense.ts'

/** How many words behind the weekday the noun may stand: "Tuesday's deadly school shooting". */
const NOUN_REACH = 4

/** The tense that a weekday with "'s" is to be read in; undefined for one without. */
export function tenseOfPossessive(lexemes: readonly Lexeme[], at: number): Tense | undefined {
  if (lexemes[at + 1]?.word !== "'s") return undefined
  const behind = wordsFrom(lexemes, at + 2)
  if (behind.some((word) => HAPPENED.has(word))) return 'past'
  const before = lexemes[at - 1]?.word ?? ''
  if (before === 'by' && behind.includes('deadline')) return 'future'
  // "the results of Sunday's vote" are there, "the winner of Sunday's game" and "ahead of Sunday's game" need not be.
  const isOver = before === 'of' ? OF_WHAT_WAS.has(lexemes[at - 2]?.word ?? '') : LOOKS_BACK.has(before)
  if (isOver) return 'past'
  return tenseAt(lexemes, at)
}

/** The words of the clause from a place on, as far as the noun may stand. */
function wordsFrom(lexemes: readonly Lexeme[], from: number): string[] {
  const words: string[] = []
  for (let i = from; i < Math.min(lexemes.length, from + NOUN_REACH); i++) {
    const { opens, word } = lexemes[i]!
    if (opens || !/^[a-z-]/.test(word)) break
    words.push(word)
  }
  return words
}
