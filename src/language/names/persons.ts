// People of an article: a full name, its short forms, and the last name alone.
import { mapped, type Steps } from '../steps.ts'
import { fold } from '../terms.ts'
import type { Entity, Named } from './entities.ts'
import { genderOf } from './gender.ts'
import { ADDRESS_GENDER } from './titles.data.ts'

interface Person extends Entity {
  readonly words: readonly string[]
  /** How often the article gives more than one word of the name. */
  fullMentions: number
}

/** People by their last words, and by their first. */
interface People {
  readonly byLast: Map<string, Person[]>
  readonly byFirst: Map<string, Person[]>
}

const SUFFIXES = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv'])

/** Gives each mention of a person its entity. Full names come first, or a headline's "Tillerson" would stand alone. */
export function* persons(
  text: string,
  mentions: readonly Named[],
  join: (mention: Named, entity: Entity) => void,
): Steps<void> {
  const people: People = { byLast: new Map(), byFirst: new Map() }
  const read = yield* mapped(mentions, (mention) => ({ mention, words: wordsOf(mention.name) }))
  const full = read.filter(({ words }) => words.length > 1).sort((a, b) => b.words.length - a.words.length)
  yield* mapped(full, ({ mention, words }) => {
    const same = people.byLast.get(words.at(-1)!)?.find((person) => isFormOf(words, person.words))
    const person = same ?? enter(people, mention, words)
    person.fullMentions++
    join(mention, person)
  })
  yield* mapped(read, ({ mention, words }) => {
    if (words.length > 1) return
    join(mention, bearerOf(text, mention, words[0]!, people) ?? enter(people, mention, words))
  })
}

function enter({ byLast, byFirst }: People, { name }: Named, words: readonly string[]): Person {
  const person = { name, words, fullMentions: 0 }
  for (const [map, word] of [
    [byLast, words.at(-1)!],
    [byFirst, words[0]!],
  ] as const) {
    const known = map.get(word)
    if (known) known.push(person)
    else map.set(word, [person])
  }
  return person
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
 * Whose a single word is: the main one of those with that last name and a gender that the form of address allows; else the one
 * person whose first word it is (family names that come first, and first names alone).
 */
function bearerOf(text: string, { start }: Named, word: string, { byLast, byFirst }: People): Person | undefined {
  const named = byLast.get(word) ?? []
  const gender = named.length > 0 ? addressGender(text, start) : undefined
  const last = gender ? named.filter(({ words }) => agrees(words, gender)) : named
  if (last.length) return mainOf(last)
  const first = byFirst.get(word) ?? []
  return first.length === 1 ? first[0] : undefined
}

/** The one whose full name the article gives most often, the first of equals: who else has that name gets a full name or a title. */
const mainOf = (people: readonly Person[]): Person =>
  people.reduce((main, person) => (person.fullMentions > main.fullMentions ? person : main))

function agrees(words: readonly string[], gender: 'female' | 'male'): boolean {
  const own = words.length > 1 ? genderOf(words[0]!) : undefined
  return !own || own === gender
}

const ADDRESS = /(\p{L}+)\.? $/u
/** The longest form of address, with its period and the space behind. */
const ADDRESS_LENGTH = 12

function addressGender(text: string, start: number): 'female' | 'male' | undefined {
  const word = ADDRESS.exec(text.slice(Math.max(0, start - ADDRESS_LENGTH), start))?.[1]
  return word ? ADDRESS_GENDER.get(word.toLowerCase()) : undefined
}
