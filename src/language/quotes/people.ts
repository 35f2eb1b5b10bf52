// Who "he", "she" and "it" are: people and organizations in the order in which a reader has them in mind.
import { genderOf } from '../names/gender.ts'
import type { Steps } from '../steps.ts'
import type { NameMention } from '../types.ts'
import { type Mention, mentionsOf } from './mentions.ts'
import { isPersonal } from './noun-phrases.ts'
import type { Gender } from './people.data.ts'
import { NARRATION, type Scene } from './scene.ts'
import { ageAt, agesOf } from './strangers.ts'
import { withoutWriters } from './writers.ts'

interface Person {
  readonly name: string
  gender: Gender | undefined
  /** How present the person is, as of sentence `seen`. */
  weight: number
  seen: number
  /** The token that spoke of the person last. */
  at: number
  /** What stood before the name in the sentence that it was named in last. */
  before?: Pronouns
}

/** The genders of the pronouns of a sentence so far. */
interface Pronouns {
  readonly sentence: number
  readonly genders: ReadonlySet<Gender>
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
  ['it', 'neuter'],
  ['its', 'neuter'],
  ['itself', 'neuter'],
])

/** How much a mention brings a person to mind; what is left of it a sentence later. Chosen on one half of PolNeAR. */
const WEIGHT = { speaker: 1.1, subject: 1, embedded: 0.7, other: 0.5, quote: 0.15 }
const LEFT_A_SENTENCE = 0.7
/** What is left after 0, 1, 2 ... sentences; nothing after the last. */
const LEFT = Array.from({ length: 15 }, (_, sentences) => LEFT_A_SENTENCE ** sentences)
const UNSURE_OF_GENDER = 0.8

/** "It" is a thing more often than an organization: only one that was just spoken of, as who did something. */
const NEUTER_MIN = 0.5
/** When another person is nearly as present, the text does not tell who is meant. */
const TOO_CLOSE = 0.8

/** Who was spoken of in this paragraph or the one before. */
const PRESENT_MIN = 0.3

/** A mention of a person or a pronoun, in the order of the text. */
interface Event {
  /** The token. */
  readonly at: number
  /** Sentences of narration before it. */
  readonly sentence: number
  readonly mention: Mention | undefined
  readonly pronoun: Gender | undefined
  /** "the 19-year-old" */
  readonly age: number | undefined
}

/** For each pronoun of the narration, by the number of its token, the person that it stands for; null when it may be two. */
export function* pronounsOf(scene: Scene, names: readonly NameMention[]): Steps<ReadonlyMap<number, string | null>> {
  const events = eventsOf(scene, yield* mentionsOf(scene, withoutWriters(scene, names)))
  yield
  const people = new Map<string, Person>()
  const ages = agesOf(scene, names)
  // The first reading learns genders from the pronouns, the second uses them.
  yield* resolve(scene, events, people, ages)
  for (const person of people.values()) {
    person.weight = 0
    person.seen = 0
  }
  return yield* resolve(scene, events, people, ages)
}

function eventsOf(scene: Scene, mentions: ReadonlyMap<number, Mention>): Event[] {
  const { tokens, begins, within } = scene
  const events: Event[] = []
  let sentence = 0
  for (let at = 0; at < tokens.length; at++) {
    const told = within[at] === NARRATION
    if (told && begins[at]) sentence++
    const { pos, text } = tokens[at]!
    const mention = mentions.get(at)
    const pronoun = told && (pos === 'PRON' || pos === 'DET') ? PRONOUNS.get(text.toLowerCase()) : undefined
    const age = mention || pronoun ? undefined : ageAt(scene, at)
    if (mention || pronoun || age !== undefined) events.push({ at, sentence, mention, pronoun, age })
  }
  return events
}

function* resolve(
  scene: Scene,
  events: readonly Event[],
  people: Map<string, Person>,
  ages: ReadonlyMap<string, number>,
): Steps<Map<number, string | null>> {
  const found = new Map<number, string | null>()
  const present = new Set<Person>()
  let told: Pronouns = { sentence: -1, genders: new Set() }
  for (const { at, sentence, mention, pronoun, age } of events) {
    yield
    if (told.sentence !== sentence) told = { sentence, genders: new Set() }
    if (pronoun) told = { sentence, genders: new Set([...told.genders, pronoun]) }
    if (mention) {
      const person = personOf(mention, people)
      person.before = told
      recall(person, sentence, WEIGHT[mention.place], at)
      present.add(person)
    }
    const aged = age === undefined ? undefined : agedPerson(present, ages, age, sentence)
    if (aged) found.set(at, aged)
    const meant = pronoun && mostPresent(present, pronoun, sentence)
    if (!meant) continue
    const { person, unsure } = meant
    if (!unsure) found.set(at, person.name)
    else if (pronoun !== 'neuter') found.set(at, null)
    if (!isDoubtful(person, pronoun, sentence)) person.gender ??= pronoun
    recall(person, sentence, isPersonal(scene.tokens[at]) ? WEIGHT.subject : WEIGHT.other, at)
  }
  return found
}

/** "Her colleague Bo Lund says she never rests": who is "she" was spoken of before the name, and tells nothing of its bearer. */
function isDoubtful({ before }: Person, pronoun: Gender, sentence: number): boolean {
  return before?.sentence === sentence && before.genders.has(pronoun)
}

function personOf(mention: Mention, people: Map<string, Person>): Person {
  let person = people.get(mention.name)
  if (!person) people.set(mention.name, (person = { name: mention.name, gender: undefined, weight: 0, seen: 0, at: 0 }))
  person.gender ??= mention.gender ?? genderOf(mention.name.split(' ')[0]!)
  return person
}

function recall(person: Person, sentence: number, weight: number, at: number): void {
  person.weight = Math.max(presence(person, sentence), weight)
  person.seen = sentence
  person.at = at
}

/** "The 19-year-old": the one who is said to be 19, else who was just spoken of, of two in one sentence the last. */
function agedPerson(
  present: ReadonlySet<Person>,
  ages: ReadonlyMap<string, number>,
  age: number,
  sentence: number,
): string | undefined {
  const own = [...ages].filter(([, years]) => years === age)
  if (own.length > 0) return own.length === 1 ? own[0]![0] : undefined
  const [best, second] = [...present]
    .filter(({ name, gender }) => gender !== 'neuter' && !ages.has(name))
    .sort((a, b) => presence(b, sentence) - presence(a, sentence) || b.at - a.at)
  if (!best || presence(best, sentence) < PRESENT_MIN) return undefined
  const unsure = second && presence(second, sentence) > TOO_CLOSE * presence(best, sentence)
  return unsure && second.seen !== best.seen ? undefined : best.name
}

function presence(person: Person, sentence: number): number {
  return person.weight * (LEFT[sentence - person.seen] ?? 0)
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
    if (presence(person, sentence) === 0) present.delete(person)
    if (person.gender ? person.gender !== gender : gender === 'neuter') continue
    if (gender === 'neuter' && presence(person, sentence) < NEUTER_MIN) continue
    const here = presence(person, sentence) * (person.gender ? 1 : UNSURE_OF_GENDER)
    if (here > bestPresence) {
      second = bestPresence
      best = person
      bestPresence = here
    } else second = Math.max(second, here)
  }
  return best && { person: best, unsure: second > TOO_CLOSE * bestPresence }
}
