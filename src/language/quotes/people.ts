// Who "he" and "she" are: people in the order in which a reader has them in mind.
import { genderOf } from '../names/gender.ts'
import type { NameMention } from '../types.ts'
import { isPersonal } from './noun-phrases.ts'
import { FEMALE_WORDS, MALE_WORDS } from './people.data.ts'
import { NARRATION, type Scene, tokenAt } from './scene.ts'

type Gender = 'male' | 'female'

interface Person {
  readonly name: string
  gender: Gender | undefined
  /** How present the person is, as of sentence `seen`. */
  weight: number
  seen: number
}

const PRONOUNS: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
])

/** How much a mention brings a person to mind; what is left of it a sentence later. Chosen on one half of PolNeAR. */
const AS_SUBJECT = 1
const OTHERWISE = 0.5
const IN_QUOTE = 0.15
const LEFT_A_SENTENCE = 0.6
const UNSURE_OF_GENDER = 0.6

/** For each pronoun of the narration, by the number of its token, the person that it stands for. */
export function pronounsOf(scene: Scene, names: readonly NameMention[]): ReadonlyMap<number, string> {
  const people = new Map<string, Person>()
  resolve(scene, names, people)
  for (const person of people.values()) person.weight = 0
  return resolve(scene, names, people)
}

function resolve(scene: Scene, names: readonly NameMention[], people: Map<string, Person>): Map<number, string> {
  const found = new Map<number, string>()
  let sentence = 0
  let next = 0
  scene.tokens.forEach((token, i) => {
    if (scene.begins[i] && scene.within[i] === NARRATION) sentence++
    while (next < names.length && names[next]!.end <= token.start) next++
    const name = names[next]
    if (name?.kind === 'person' && name.start === token.start) mention(scene, i, name, sentence, people)
    const gender = scene.within[i] === NARRATION ? PRONOUNS.get(token.text.toLowerCase()) : undefined
    if (!gender) return
    const person = mostPresent(people, gender, sentence)
    if (!person) return
    found.set(i, person.name)
    person.gender ??= gender
    recall(person, sentence, isPersonal(token) ? AS_SUBJECT : OTHERWISE)
  })
  return found
}

function mention(scene: Scene, at: number, name: NameMention, sentence: number, people: Map<string, Person>): void {
  let person = people.get(name.entity)
  if (!person) {
    person = { name: name.entity, gender: undefined, weight: 0, seen: sentence }
    people.set(name.entity, person)
  }
  person.gender ??= genderBefore(scene, at) ?? genderOf(name.entity.split(' ')[0]!)
  const inQuote = scene.within[at] !== NARRATION
  recall(person, sentence, inQuote ? IN_QUOTE : isSubject(scene, at, name) ? AS_SUBJECT : OTHERWISE)
}

function recall(person: Person, sentence: number, weight: number): void {
  person.weight = Math.max(presence(person, sentence), weight)
  person.seen = sentence
}

function presence(person: Person, sentence: number): number {
  return person.weight * LEFT_A_SENTENCE ** (sentence - person.seen)
}

function mostPresent(people: ReadonlyMap<string, Person>, gender: Gender, sentence: number): Person | undefined {
  let best: Person | undefined
  let bestPresence = 0
  for (const person of people.values()) {
    if (person.gender && person.gender !== gender) continue
    const here = presence(person, sentence) * (person.gender ? 1 : UNSURE_OF_GENDER)
    if (here > bestPresence) [best, bestPresence] = [person, here]
  }
  return best
}

/** "Mr. Trump", "spokeswoman Hope Hicks". */
function genderBefore(scene: Scene, at: number): Gender | undefined {
  const word = scene.tokens[at - 1]?.text.toLowerCase().replace('.', '')
  if (!word) return undefined
  return MALE_WORDS.has(word) ? 'male' : FEMALE_WORDS.has(word) ? 'female' : undefined
}

function isSubject(scene: Scene, at: number, name: NameMention): boolean {
  const after = tokenAt(scene, name.end)
  if (/^['’]s?$/.test(scene.tokens[after]?.text ?? '')) return false
  let first = at
  while (first > 0 && /^(?:NOUN|PROPN|ADJ|DET)$/.test(scene.tokens[first - 1]!.pos) && !scene.begins[first]) first--
  return scene.tokens[first - 1]?.pos !== 'ADP' || scene.begins[first] === 1
}
