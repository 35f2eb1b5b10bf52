// Words around a date that belong to it: "early May", "more than two years", "the end of 1994", "two years or so".
import type { Lexeme } from './lexer.ts'

const BEFORE: readonly (readonly string[])[] = [
  ['more', 'than'],
  ['less', 'than'],
  ['at', 'least'],
  ['at', 'most'],
  ['up', 'to'],
  ['the', 'end', 'of'],
  ['the', 'beginning', 'of'],
  ['the', 'start', 'of'],
  ['the', 'middle', 'of'],
  ['mid', '-'],
  ['early'],
  ['early', 'on'],
  ['late', 'on'],
  ['first', 'half', 'of'],
  ['second', 'half', 'of'],
  ['late'],
  ['earlier'],
  ['later'],
  ['about'],
  ['around'],
  ['nearly'],
  ['almost'],
  ['approximately'],
  ['roughly'],
  ['some'],
]
const BEHIND: readonly (readonly string[])[] = [
  ['or', 'so'],
  ['or', 'more'],
]
/** "until about the end of", "in about early May": more than two are not read. */
const TIMES_MAX = 2

/** The lexemes of a mention with its modifiers; those before `taken` belong to the mention before: "12 years earlier the past". */
export function extend(
  lexemes: readonly Lexeme[],
  { from, to }: { from: number; to: number },
  taken: number,
): { from: number; to: number } {
  let begin = from
  for (let n = 0; n < TIMES_MAX; n++) {
    const words = BEFORE.find(
      (list) => !crosses(lexemes, begin) && begin - list.length >= taken && stand(lexemes, begin - list.length, list),
    )
    if (!words) break
    begin -= words.length
  }
  const behind = BEHIND.find((list) => stand(lexemes, to, list))
  return { from: begin, to: to + (behind?.length ?? 0) }
}

const crosses = (lexemes: readonly Lexeme[], at: number) => lexemes[at]!.opens

function stand(lexemes: readonly Lexeme[], at: number, words: readonly string[]): boolean {
  return words.every((word, k) => lexemes[at + k]?.word === word)
}
