// Notices: sentences of the present that speak to their readers, of what is to come: "We need six helpers on Sunday".
import { IRREGULAR_PARTICIPLES } from './deadline.data.ts'
import type { Lexeme } from './lexer.ts'
import { LOOKING_BACK, SPOKEN_TO } from './notice.data.ts'
import { endsSentence, REACH, tenseOfWord } from './tense.ts'

/**
 * Whether a lexeme stands in such a sentence, or in one with "there is". Headlines and captions are in the present too, and
 * tell what was; but they speak to nobody.
 */
export function isNotice(lexemes: readonly Lexeme[], at: number): boolean {
  let first = at
  while (first > Math.max(0, at - REACH) && !lexemes[first]!.opens && !endsSentence(lexemes, first - 1)) first--
  let speaks = lexemes[first]!.word === 'there' && /^(?:is|are)$/.test(lexemes[first + 1]?.word ?? '')
  for (let i = first; i < Math.min(lexemes.length, at + REACH); i++) {
    const { capital, opens, word } = lexemes[i]!
    if (i > first && (opens || endsSentence(lexemes, i))) break
    if (LOOKING_BACK.has(word) || tenseOfWord(lexemes, i) === 'past' || isPerfect(lexemes, i)) return false
    // "The US Congress".
    speaks ||= SPOKEN_TO.has(word) && !(word === 'us' && capital)
  }
  return speaks
}

/** "Have come", "has already risen"; not "we have a fair". */
function isPerfect(lexemes: readonly Lexeme[], i: number): boolean {
  const isIrregular = (k: number) => IRREGULAR_PARTICIPLES.has(lexemes[k]?.word ?? '')
  return /^(?:has|have|ve)$/.test(lexemes[i]!.word) && (isIrregular(i + 1) || isIrregular(i + 2))
}
