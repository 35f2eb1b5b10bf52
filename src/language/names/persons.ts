// People of an article: a full name, its short forms, and the last name alone.
import { mapped, type Steps } from '../steps.ts'
import { fold } from '../terms.ts'
import type { Entity, Named } from './entities.ts'
import { genderOf } from './gender.ts'
import { ADDRESS_GENDER, FULL_TITLES, ROLE_WORDS } from './titles.data.ts'

interface Person extends Entity {
  readonly words: readonly string[]
  /** Where the article gives more than one word of the name, and the titles in front of it there, written out. */
  readonly full: number[]
  readonly titles: Set<string>
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
  join: (mention: Named, entity: Entity, renames?: boolean) => void,
): Steps<void> {
  const people: People = { byLast: new Map(), byFirst: new Map() }
  const read = yield* mapped(mentions, (mention) => ({ mention, words: wordsOf(mention.name) }))
  const full = read.filter(({ words }) => words.length > 1).sort((a, b) => b.words.length - a.words.length)
  yield* mapped(full, ({ mention, words }) => {
    const same = people.byLast.get(words.at(-1)!)?.find((person) => isFormOf(words, person.words))
    const married = same ? undefined : marriedName(text, mention, words, people)
    if (married) return join(mention, married, false)
    const person = same ?? enter(people, mention, words)
    const title = titleBefore(text, mention.start)
    person.full.push(mention.start)
    if (title) person.titles.add(title)
    join(mention, person)
  })
  yield* mapped(read, ({ mention, words }) => {
    if (words.length > 1) return
    join(mention, bearerOf(text, mention, words[0]!, people) ?? enter(people, mention, words))
  })
}

const BORN_BEFORE = /(?:^|[\n.!?"”] ?)Born\b[^.!?\n]*,\s$|\b(?:born|née|nee)\s$/u
const BORN_REACH = 200

/** "Born in Hammerfest, Ingrid Aune ...": the one Ingrid whom the article named before, who took another name. */
function marriedName(
  text: string,
  { start, name }: Named,
  [first]: readonly string[],
  { byFirst }: People,
): Person | undefined {
  const [known, another] = byFirst.get(first!) ?? []
  if (!known || another || known.full[0]! > start) return undefined
  const once = text.indexOf(name) === start && text.indexOf(name, start + 1) < 0
  return once && BORN_BEFORE.test(text.slice(Math.max(0, start - BORN_REACH), start)) ? known : undefined
}

function enter({ byLast, byFirst }: People, { name }: Named, words: readonly string[]): Person {
  const person = { name, words, full: [], titles: new Set<string>() }
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
 * Whose a single word is: the main one of those with that last name, and with the title or a gender that the form of address
 * allows; else the one person whose first word it is (family names that come first, and first names alone).
 */
function bearerOf(text: string, { start }: Named, word: string, { byLast, byFirst }: People): Person | undefined {
  const named = byLast.get(word) ?? []
  const title = named.length > 1 ? titleBefore(text, start) : undefined
  const titled = named.filter(({ titles }) => title !== undefined && titles.has(title))
  if (titled.length > 0) return mainOf(titled)
  const gender = named.length > 0 ? ADDRESS_GENDER.get(wordBefore(text, start) ?? '') : undefined
  if (title && !gender) return lastNamed(text, named, start) ?? mainOf(named)
  const last = gender ? named.filter(({ words }) => agrees(words, gender)) : named
  if (last.length > 0) return mainOf(last)
  const first = byFirst.get(word) ?? []
  return first.length === 1 ? first[0] : undefined
}

/** The one whose full name the article gives most often, the first of equals: who else has that name gets a full name or a title. */
const mainOf = (people: readonly Person[]): Person =>
  people.reduce((main, person) => (person.full.length > main.full.length ? person : main))

/** "Dr Aune", whom no one was called before: who was named in full last, of two in one sentence the first. */
function lastNamed(text: string, people: readonly Person[], start: number): Person | undefined {
  const before = people.flatMap((person) => {
    const at = person.full.findLast((full) => full < start)
    return at === undefined ? [] : [{ person, at }]
  })
  before.sort((a, b) => a.at - b.at)
  const last = before.at(-1)
  return last && before.find(({ at }) => !SENTENCE_END.test(text.slice(at, last.at)))?.person
}

function agrees(words: readonly string[], gender: 'female' | 'male'): boolean {
  const own = words.length > 1 ? genderOf(words[0]!) : undefined
  return !own || own === gender
}

const SENTENCE_END = /[.!?]["”'’]?\s|\n/
const ADDRESS = /(\p{L}+)\.? $/u
/** The longest form of address, with its period and the space behind. */
const ADDRESS_LENGTH = 16

function wordBefore(text: string, start: number): string | undefined {
  return ADDRESS.exec(text.slice(Math.max(0, start - ADDRESS_LENGTH), start))?.[1]?.toLowerCase()
}

/** "councillor" before "Councillor Ruth Lee" and "Cllr Lee". */
function titleBefore(text: string, start: number): string | undefined {
  const word = wordBefore(text, start)
  const title = word && (FULL_TITLES.get(word) ?? word)
  return title && (ROLE_WORDS.has(title) || ADDRESS_GENDER.has(title)) ? title : undefined
}
