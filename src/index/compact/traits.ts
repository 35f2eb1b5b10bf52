// What a term shows by its letters: whether it is a number or a time, and which other terms may come from the same root.
import { foldWord, isGivenName, vectorOf } from '../../language/index.ts'
import { NUMBER_WORDS, STOP_WORDS, TIME_WORDS } from '../words.data.ts'
import { hashOf } from './vocabulary.ts'

/** Kinds of terms, in the order in which they are numbered. A year is a time. */
export const STOP = 0
export const TIME = 1
export const PLAIN = 2
export const NUMBER = 3
export const KINDS = 4

/** Letters that words of one root share: "invade", "invasion". */
const ROOT_LETTERS = 5
const YEAR = /^(?:1[0-9]|20)\d\d$/

/** STOP, TIME, PLAIN or NUMBER. */
export function kindOf(term: string): number {
  if (STOP_WORDS.has(term)) return STOP
  if (YEAR.test(term) || TIME_WORDS.has(term)) return TIME
  return /^\d/.test(term) || NUMBER_WORDS.has(term) ? NUMBER : PLAIN
}

/** Of a term's kin: the bits of its vector, and the one of a given name. */
export const VECTOR = 0x7fff
export const GIVEN = 0x8000

/**
 * A term's family (the upper sixteen bits), its vector and whether it is a given name in one number, so that a search reads
 * one place in memory a word. 0 for a function word.
 */
export function kinOf(term: string, kind: number): number {
  if (kind === STOP) return 0
  return familyOf(term) * 0x10000 + (kind === PLAIN && isGivenName(term) ? GIVEN : 0) + vectorOf(term)
}

/** Sixteen bits that terms with the same first letters share; 0 for a term too short to tell, or a number. */
export function familyOf(term: string): number {
  if (term.length < ROOT_LETTERS || /\d/.test(term)) return 0
  return hashOf(foldWord(term).slice(0, ROOT_LETTERS)) & 0xffff || 1
}
