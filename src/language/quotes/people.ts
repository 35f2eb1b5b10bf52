// Who "he" and "she" are: people in the order in which a reader has them in mind.
import { genderOf } from '../names/gender.ts'
import type { NameMention } from '../types.ts'
import { type Mention, mentionsOf } from './mentions.ts'
import { isPersonal } from './noun-phrases.ts'
import type { Gender } from './people.data.ts'
import { NARRATION, type Scene } from './scene.ts'

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
const WEIGHT = { speaker: 1.2, subject: 1, embedded: 0.7, other: 0.5, quote: 0.15 }
const LEFT_A_SENTENCE = 0.7
const UNSURE_OF_GENDER = 0.8

/** When another person is nearly as present, the text does not tell who is meant. */
const TOO_CLOSE = 0.8
/** Below this a person is out of mind. */
const FORGOTTEN = 0.02

/** For each pronoun of the narration, by the number of its token, the person that it stands for; null when it may be two. */
export function pronounsOf(scene: Scene, names: readonly NameMention[]): ReadonlyMap<number, string | null> {
  const people = new Map<string, Person>()
  const mentions = mentionsOf(scene, names)
  // The first reading learns genders from the pronouns, the second uses them.
  resolve(scene, mentions, people)
  for (const person of people.values()) person.weight = 0
  return resolve(scene, mentions, people)
}

function resolve(
  scene: Scene,
  mentions: ReadonlyMap<number, Mention>,
  people: Map<string, Person>,
): Map<number, string | null> {
  const found = new Map<number, string | null>()
  const present = new Set<Person>()
  let sentence = 0
  scene.tokens.forEach((token, i) => {
    if (scene.begins[i] && scene.within[i] === NARRATION) sentence++
    const mention = mentions.get(i)
    if (mention) {
      const person = personOf(mention, people)
      recall(person, sentence, WEIGHT[mention.place])
      present.add(person)
    }
    const gender = scene.within[i] === NARRATION ? PRONOUNS.get(token.text.toLowerCase()) : undefined
    const meant = gender && mostPresent(present, gender, sentence)
    if (!meant) return
    const { person, unsure } = meant
    found.set(i, unsure ? null : person.name)
    person.gender ??= gender
    recall(person, sentence, isPersonal(token) ? WEIGHT.subject : WEIGHT.other)
  })
  return found
}

function personOf(mention: Mention, people: Map<string, Person>): Person {
  let person = people.get(mention.name)
  if (!person) people.set(mention.name, (person = { name: mention.name, gender: undefined, weight: 0, seen: 0 }))
  person.gender ??= mention.gender ?? genderOf(mention.name.split(' ')[0]!)
  return person
}

function recall(person: Person, sentence: number, weight: number): void {
  person.weight = Math.max(presence(person, sentence), weight)
  person.seen = sentence
}

function presence(person: Person, sentence: number): number {
  return person.weight * LEFT_A_SENTENCE ** (sentence - person.seen)
}

function mostPresent(
  present: Set<Person>,
  gender: Gender,
  sentence: number,
): { person: Person; unsure: boolean } | undefined {
  let best: Person | undefined
  let bestPresence = 0
  let second = 0
  for (const person of present) {
    if (presence(person, sentence) < FORGOTTEN) present.delete(person)
    if (person.gender && person.gender !== gender) continue
    const here = presence(person, sentence) * (person.gender ? 1 : UNSURE_OF_GENDER)
    if (here > bestPresence) {
      second = bestPresence
      best = person
      bestPresence = here
    } else second = Math.max(second, here)
  }
  return best && { person: best, unsure: second > TOO_CLOSE * bestPresence }
}
