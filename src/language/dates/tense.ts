// The tense of the clause that a date stands in: does it speak of what was, or of what is to come?
import type { Lexeme } from './lexer.ts'
import { AHEAD, BEHIND, NOT_VERBS, PRESENT } from './tense.data.ts'

export type Tense = 'past' | 'present' | 'future'

const SENTENCE_ENDS = new Set(['.', '!', '?', ';'])
/** How many lexemes a clause may hold on each side; longer ones do not tell more, and the cost stays linear. */
const REACH = 40

/** The tense of the verb nearest before a lexeme in its sentence; without one, of the first behind it. */
export function tenseAt(lexemes: readonly Lexeme[], at: number): Tense {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    if (lexemes[i + 1]!.opens || SENTENCE_ENDS.has(lexemes[i]!.word)) break
    const tense = tenseOf(lexemes, i)
    if (tense) return tense
  }
  for (let i = at + 1; i < Math.min(lexemes.length, at + REACH); i++) {
    const lexeme = lexemes[i]!
    if (lexeme.opens || SENTENCE_ENDS.has(lexeme.word)) break
    const tense = tenseOf(lexemes, i)
    if (tense) return tense
  }
  return 'present'
}

/** The tense that a word shows; "was expected to", "had planned" speak of what lies ahead. */
function tenseOf(lexemes: readonly Lexeme[], i: number): Tense | undefined {
  const { word, capital } = lexemes[i]!
  if (AHEAD.has(word)) return capital && word === 'may' ? undefined : 'future'
  const isPast = BEHIND.has(word) || (word.length > 4 && word.endsWith('ed') && !NOT_VERBS.has(word))
  if (isPast) return lexemes[i - 1]?.word === 'be' ? 'future' : 'past'
  return PRESENT.has(word) ? 'present' : undefined
}
