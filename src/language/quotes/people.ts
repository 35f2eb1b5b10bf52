// Who "he", "she" and "it" are: people and organizations in the order in which a reader has them in mind.
import { genderOf } from '../names/gender.ts'
import type { Steps } from '../steps.ts'
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

/** A mention of a person or a pronoun, in the order of the text. */
interface Event {
  /** The token. */
  readonly at: number
  /** Sentences of narration before it. */
  readonly sentence: number
  readonly mention: Mention | undefined
  readonly pronoun: Gender | undefined
}

/** For each pronoun of the narration, by the number of its token, the person that it stands for; null when it may be two. */
export function* pronounsOf(scene: Scene, names: readonly NameMention[]): Steps<ReadonlyMap<number, string | null>> {
  const events = eventsOf(scene, yield* mentionsOf(scene, names))
  yield
  const people = new Map<string, Person>()
  // The first reading learns genders from the pronouns, the second uses them.
  yield* resolve(scene, events, people)
  for (const person of people.values()) {
    person.weight = 0
    person.seen = 0
  }
  return yield* resolve(scene, events, people)
}

function eventsOf({ tokens, begins, within }: Scene, mentions: ReadonlyMap<number, Mention>): Event[] {
  const events: Event[] = []
  let sentence = 0
  for (let at = 0; at < tokens.length; at++) {
    const told = within[at] === NARRATION
    if (told && begins[at]) sentence++
    const { pos, text } = tokens[at]!
    const mention = mentions.get(at)
    const pronoun = told && (pos === 'PRON' || pos === 'DET') ? PRONOUNS.get(text.toLowerCase()) : undefined
    if (mention || pronoun) events.push({ at, sentence, mention, pronoun })
  }
  return events
}

function* resolve(
  scene: Scene,
  events: readonly Event[],
  people: Map<string, Person>,
): Steps<Map<number, string | null>> {
  const found = new Map<number, string | null>()
  const present = new Set<Person>()
  let told: Pronouns = { sentence: -1, genders: new Set() }
  for (const { at, sentence, mention, pronoun } of events) {
    yield
    if (told.sentence !== sentence) told = { sentence, genders: new Set() }
    if (pronoun) told = { sentence, genders: new Set([...told.genders, pronoun]) }
    if (mention) {
      const person = personOf(mention, people)
      person.before = told
      recall(person, sentence, WEIGHT[mention.place])
      present.add(person)
    }
    const meant = pronoun && mostPresent(present, pronoun, sentence)
    if (!meant) continue
    const { person, unsure } = meant
    if (!unsure) found.set(at, person.name)
    else if (pronoun !== 'neuter') found.set(at, null)
    if (!isDoubtful(person, pronoun, sentence)) person.gender ??= pronoun
    recall(person, sentence, isPersonal(scene.tokens[at]) ? WEIGHT.subject : WEIGHT.other)
  }
  return found
}

/** "Her colleague Bo Lund says she never rests": who is "she" was spoken of before the name, and tells nothing of its bearer. */
function isDoubtful({ before }: Person, pronoun: Gender, sentence: number): boolean {
  return before?.sentence === sentence && before.genders.has(pronoun)
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
