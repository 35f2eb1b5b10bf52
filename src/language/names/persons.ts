// People of an article: a full name, its short forms, and the last name alone.
import { fold } from '../terms.ts'
import type { Entity, Named } from './entities.ts'
import { genderOf } from './gender.ts'
import { ADDRESS_GENDER } from './titles.data.ts'

interface Person extends Entity {
  readonly words: readonly string[]
}

const SUFFIXES = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv'])

/** Gives each mention of a person its entity. Full names come first, or a headline's "Tillerson" would stand alone. */
export function persons(
  text: string,
  mentions: readonly Named[],
  join: (mention: Named, entity: Entity) => void,
): void {
  const people: Person[] = []
  const read = mentions.map((mention) => ({ mention, words: wordsOf(mention.name) }))
  const full = read.filter(({ words }) => words.length > 1).sort((a, b) => b.words.length - a.words.length)
  for (const { mention, words } of [...full, ...read.filter(({ words }) => words.length <= 1)]) {
    const same =
      words.length > 1 ? people.find((person) => isFormOf(words, person.words)) : bearerOf(text, mention, words, people)
    const person = same ?? { name: mention.name, starts: [], words }
    if (!same) people.push(person)
    join(mention, person)
  }
}

/** Lower case, without "Jr." and the like. */
function wordsOf(name: string): string[] {
  const words = fold(name).split(' ')
  while (words.length > 1 && SUFFIXES.has(words.at(-1)!)) words.pop()
  return words
}

/** Whether a name of several words is a form of a longer or equal one: the same last word, the others in order, initials allowed. */
function isFormOf(words: readonly string[], full: readonly string[]): boolean {
  if (words.at(-1) !== full.at(-1)) return false
  let at = 0
  for (const word of words) {
    while (at < full.length && !isInitialOf(word, full[at]!) && !isInitialOf(full[at]!, word)) at++
    if (at++ >= full.length) return false
  }
  return true
}

const isInitialOf = (word: string, full: string): boolean =>
  word === full || (word.length <= 2 && word[0] === full[0] && (word.length === 1 || word[1] === '.'))

/**
 * Whose a single word is: the last-named of those with that last name and a gender that the form of address allows; else the one
 * person whose first word it is (family names that come first, and first names alone).
 */
function bearerOf(
  text: string,
  { start }: Named,
  [word]: readonly string[],
  people: readonly Person[],
): Person | undefined {
  const gender = addressGender(text, start)
  const last = people.filter(({ words }) => words.at(-1) === word && agrees(words, gender))
  if (last.length) return nearest(last, start)
  const first = people.filter(({ words }) => words[0] === word)
  return first.length === 1 ? first[0] : undefined
}

function nearest(people: readonly Person[], start: number): Person {
  const before = people.map((person) => Math.max(-1, ...person.starts.filter((at) => at < start)))
  return people[before.indexOf(Math.max(...before))]!
}

function agrees(words: readonly string[], gender: 'female' | 'male' | undefined): boolean {
  const own = words.length > 1 ? genderOf(words[0]!) : undefined
  return !gender || !own || own === gender
}

const ADDRESS = /(\p{L}+)\.? $/u
/** The longest form of address, with its period and the space behind. */
const ADDRESS_LENGTH = 12

function addressGender(text: string, start: number): 'female' | 'male' | undefined {
  const word = ADDRESS.exec(text.slice(Math.max(0, start - ADDRESS_LENGTH), start))?.[1]
  return word ? ADDRESS_GENDER.get(word.toLowerCase()) : undefined
}
