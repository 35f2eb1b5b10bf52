// Whom a surname means: "Haas" is Beatrix Haas where the articles have her full name, but not in "Ida Haas" or "Haas Holding".
import { isGivenName, likelyPerson } from '../../language/index.ts'
import type { QuestionTerm } from '../question/question-terms.ts'
import type { Word } from '../words/words.ts'

type Name = readonly QuestionTerm[]

export interface WeightedName {
  readonly terms: Name
  readonly weights: readonly number[]
}

/** What a given name alone is worth. */
const GIVEN = 0.7
/** Characters between the parts of one name at most: "Helion-2", "Boeing 737". */
const JOINT = 1
const CAPITAL = /^\p{Lu}/u
/** What a company is, behind its name: "Halden Robotics A/S". */
const FIRM = /^(?:A|AB|AG|AS|Co|Corp|Corporation|GmbH|Inc|Incorporated|LLC|LLP|Limited|Ltd|NV|Oy|PLC|plc|SA|SE|SpA)$/
const CALENDAR = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/

/** How far the words hold a name at word `at`, 0 to 1. @param alone what the surname alone is worth (`worthAlone`). */
export function holdsName({ terms }: WeightedName, words: readonly Word[], at: number, alone: number): number {
  const last = terms.length - 1
  const word = words[at]!
  if (isNamed(words, at, terms)) return isOthers(words, at, terms) ? 0 : 1
  if (word.term === terms[last]!.term) return isOthers(words, at, terms) ? 0 : alone
  const isGiven = alone === 1 && word.term === terms[0]!.term && isGivenName(word.term) && CAPITAL.test(word.text)
  return isGiven && !(isJoined(words, at) && CAPITAL.test(words[at + 1]!.text)) ? GIVEN : 0
}

/**
 * What a surname alone is worth at a place of an article of these words (UTF-16 units into its text): all behind the full name, nothing
 * behind somebody else's of that surname, where the last one counts. @param unique see `isUnique`.
 */
export function worthAlone(
  { terms, weights }: WeightedName,
  words: readonly Word[],
  unique: boolean,
): (place: number) => number {
  if (unique) return () => 1
  const surname = terms.at(-1)!.term
  const bearers = words.flatMap(({ start }, i) => {
    if (isNamed(words, i, terms)) return [{ start, own: true }]
    return terms.length > 1 && words[i]!.term === surname && isAnother(words, i, terms) ? [{ start, own: false }] : []
  })
  if (bearers.length === 0) {
    const part = weights.at(-1)! / (weights.reduce((sum, weight) => sum + weight, 0) || 1)
    return () => part
  }
  return (place) => ((bearers.findLast(({ start }) => start < place) ?? bearers[0]!).own ? 1 : 0)
}

/** Whether one of the articles has a full name and none anybody else's of that surname: it means that one in all of them. */
export function isUnique(texts: readonly (readonly Word[])[], terms: Name): boolean {
  const isKnown = texts.some((text) => text.some((_, i) => isNamed(text, i, terms)))
  return isKnown && texts.every((text) => anotherIn(text, terms) < 0)
}

/** Where somebody else of the same surname is named first; -1 for nowhere. */
function anotherIn(words: readonly Word[], terms: Name): number {
  const surname = terms.at(-1)!.term
  return terms.length === 1 ? -1 : words.findIndex(({ term }, i) => term === surname && isAnother(words, i, terms))
}

/** Whether all the names stand from word `at` on; one more may stand among them: "Beatrix Maria Haas". */
export function isNamed(words: readonly Word[], at: number, terms: Name): boolean {
  let next = at
  for (const [i, { term }] of terms.entries()) {
    if (i > 0 && words[next]?.term !== term && words[next + 1]?.term === term) next++
    if (words[next]?.term !== term) return false
    next++
  }
  return true
}

/** Whether the surname at word `at` is somebody else's, or part of another name: "Haas Holding". */
function isOthers(words: readonly Word[], at: number, terms: Name): boolean {
  if (terms.length > 1 && words[at]!.term === terms.at(-1)!.term && isAnother(words, at, terms)) return true
  const behind = words[at + (words[at]!.term === terms.at(-1)!.term ? 1 : terms.length)]
  const last = words[words.indexOf(behind!) - 1]
  if (!behind || !last || behind.start - last.end > JOINT || /['’]s?$/.test(last.text)) return false
  // In a headline every word has a capital.
  const isHeadline = words.every(({ text }) => text.length < 4 || CAPITAL.test(text) || /^\d/.test(text))
  return !isHeadline && CAPITAL.test(behind.text) && !CALENDAR.test(behind.text) && !FIRM.test(behind.text)
}

/** Whether a given name before a surname makes it somebody else's; a title does not. */
function isAnother(words: readonly Word[], at: number, terms: Name): boolean {
  const before = words[at - 1]
  if (
    !before ||
    !isJoined(words, at - 1) ||
    !CAPITAL.test(before.text) ||
    terms.some(({ term }) => term === before.term)
  )
    return false
  return isGivenName(before.term) || likelyPerson([before.text, words[at]!.text])?.length === 2
}

/** Whether the word behind word `at` is next to it. */
export function isJoined(words: readonly Word[], at: number): boolean {
  return words[at] !== undefined && words[at + 1] !== undefined && words[at + 1]!.start - words[at]!.end <= JOINT
}
