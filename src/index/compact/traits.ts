// What a term shows by its letters: whether it is a number or a time, and which other terms may come from the same root.
import { foldWord } from '../../language/index.ts'
import { NUMBER_WORDS, STOP_WORDS, TIME_WORDS } from '../words.data.ts'
import { hash } from './vocabulary.ts'

const PLAIN = 0
export const NUMBER = 1
export const TIME = 2
export const STOP = 3

/** Letters that words of one root share: "invade", "invasion". */
const ROOT_LETTERS = 5
const YEAR = /^(?:1[0-9]|20)\d\d$/
const encoder = new TextEncoder()

/** PLAIN, NUMBER, TIME (also a number when it is a year) or STOP. */
export function kindOf(term: string): number {
  if (STOP_WORDS.has(term)) return STOP
  if (YEAR.test(term) || TIME_WORDS.has(term)) return TIME
  return /^\d/.test(term) || NUMBER_WORDS.has(term) ? NUMBER : PLAIN
}

/** Sixteen bits that terms with the same first letters share; 0 for a term too short to tell, or a number. */
export function familyOf(term: string): number {
  if (term.length < ROOT_LETTERS || /\d/.test(term)) return 0
  const bytes = encoder.encode(foldWord(term).slice(0, ROOT_LETTERS))
  return hash(bytes, 0, bytes.length) & 0xffff || 1
}
