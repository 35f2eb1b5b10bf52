// What a timeline is about: its words in units that hold together ("Helion-2", "Beatrix Haas"), and how far a text names them.
import { termOf } from '../../language/index.ts'
import type { Weigh } from '../evidence/matching.ts'
import type { QuestionTerm } from '../question/question-terms.ts'
import { namesFor } from '../words/lexicon.ts'
import type { Word } from '../words/words.ts'
import { holdsName, isJoined, isUnique, worthAlone } from './names.ts'
import { EVENT_NOUNS, SPEECH_NOUNS } from './nouns.data.ts'
import { holdsThing, wordAlone } from './things.ts'

/** How far a run of words names the topic. */
export interface Held {
  /** Of each unit, 0 to 1. */
  readonly units: readonly number[]
  /** Of the topic's weight, 0 to 1. */
  readonly share: number
  /** Where it is named: UTF-16 units into the article's text. */
  readonly places: readonly number[]
  /** Names something that differs by its number: "Helion-1" for "Helion-2". */
  readonly rival: boolean
}

export interface Topic {
  readonly terms: ReadonlySet<string>
  /** Nothing but a person. */
  readonly person: boolean
  /** Nothing but one name or word. */
  readonly single: boolean
  /** It is told apart by a name, or by more than one word: articles can be about it as a whole. */
  readonly particular: boolean
  share(units: readonly number[]): number
  /**
   * A reader for an article of these words: whom it names in full, it may call by the surname alone. @param titled it has the topic for
   * its title: nobody else is called by the surname alone.
   */
  readerFor(words: () => readonly Word[], titled: boolean): Reader
}

/** @param title the words are those of the article's title. */
export type Reader = (part: readonly Word[], title?: boolean) => Held

interface Unit {
  readonly kind: 'word' | 'numbered' | 'person' | 'thing'
  readonly terms: readonly QuestionTerm[]
  readonly weights: readonly number[]
}

/** What a unit is worth in another form: "cracked" for "crack", "stolen" for "theft", "Norwegian" for "Norway". */
const VERB = 0.9
const OTHER_STEM = 0.7
const OF_PEOPLE = 0.9

const OTHERS = new Map(
  EVENT_NOUNS.trim()
    .split('\n')
    .map((line) => {
      const [noun, ...others] = line.split(' ').map(termOf)
      return [noun!, new Set(others)] as const
    }),
)
const SPEECH: ReadonlySet<string> = new Set(SPEECH_NOUNS.split(' ').map(termOf))

/** "Theft" and "thieves": both terms may tell of one event. */
export function isSameEvent(a: string, b: string): boolean {
  return OTHERS.get(a)?.has(b) === true || OTHERS.get(b)?.has(a) === true
}

/**
 * @param persons the numbers of the terms of each person that is named (people.ts).
 * @param things the same of each name of a thing (things.ts).
 * @param texts the words of all articles that were found: whom one of them names in full, and none calls otherwise, is meant by
 * the surname everywhere.
 */
export function readTopic(
  terms: readonly QuestionTerm[],
  persons: readonly (readonly number[])[],
  things: readonly (readonly number[])[],
  texts: readonly (() => readonly Word[])[],
  weigh: Weigh,
): Topic {
  const units = unitsOf(terms, persons, things, weigh)
  const weightOf = ({ weights }: Unit) => weights.reduce((sum, weight) => sum + weight, 0)
  const total = units.reduce((sum, unit) => sum + weightOf(unit), 0) || 1
  const unique = units.map(
    ({ kind, terms }) =>
      kind === 'person' &&
      isUnique(
        texts.map((text) => text()),
        terms,
      ),
  )
  const share = (held: readonly number[]) => units.reduce((sum, unit, i) => sum + weightOf(unit) * held[i]!, 0) / total
  return {
    terms: new Set(terms.map(({ term }) => term)),
    person: units.length === 1 && units[0]!.kind === 'person',
    single: units.length === 1,
    particular:
      units.length > 1 ||
      units[0]!.kind === 'person' ||
      units[0]!.kind === 'thing' ||
      units[0]!.terms.some(({ kind }) => kind === 'name' || kind === 'number') ||
      isCapital(units[0]!.terms[0]!, texts),
    share,
    readerFor(words, titled) {
      const alone = units.map((unit, i) => {
        if (unit.kind === 'person') return worthAlone(unit, words(), titled || unique[i]!)
        // Beside other words of a topic, one of a name is enough.
        return titled || units.length > 1 || unit.kind !== 'thing' ? () => 1 : wordAlone(unit, words())
      })
      return (part, title = false) => {
        const places: number[] = []
        let rival = false
        const held = units.map((unit, i) => {
          const found = part.map((_, at) => holds(unit, part, at, alone[i]!(part[at]!.start, title)))
          found.forEach((strength, at) => {
            if (strength > 0) places.push(part[at]!.start)
          })
          if (unit.kind === 'numbered') rival ||= part.some((_, at) => isRival(part, at, unit))
          return Math.max(0, ...found)
        })
        return { units: held, share: share(held), places, rival }
      }
    },
  }
}

/** Whether all articles write a word with a capital: a name, though it was typed without one. */
function isCapital({ term }: QuestionTerm, texts: readonly (() => readonly Word[])[]): boolean {
  const forms = texts.flatMap((words) => words().filter((word) => word.term === term))
  return forms.length > 0 && forms.every(({ text }) => /^\p{Lu}/u.test(text))
}

/** Of each unit the better of two. */
export function both(a: readonly number[], b: readonly number[]): number[] {
  return a.map((one, i) => Math.max(one, b[i]!))
}

/** A number belongs to the word before it, the names of a person or thing to each other. */
function unitsOf(
  terms: readonly QuestionTerm[],
  persons: readonly (readonly number[])[],
  things: readonly (readonly number[])[],
  weigh: Weigh,
): Unit[] {
  const units: Unit[] = []
  for (let i = 0; i < terms.length; i++) {
    const person = persons.find((one) => one[0] === i)
    const thing = things.find((one) => one[0] === i)
    const next = terms[i + 1]
    const numbered = !person && !thing && next?.kind === 'number' && next.at === terms[i]!.at + 1
    const parts = terms.slice(i, i + ((person ?? thing)?.length ?? (numbered ? 2 : 1)))
    units.push({
      kind: person ? 'person' : thing ? 'thing' : numbered ? 'numbered' : 'word',
      terms: parts,
      weights: parts.map(({ term }) => weigh(term)),
    })
    i += parts.length - 1
  }
  return units
}

function holds(unit: Unit, words: readonly Word[], at: number, alone: number): number {
  if (unit.kind === 'person') return holdsName(unit, words, at, alone)
  if (unit.kind === 'thing') return holdsThing(unit, words, at, alone)
  const [first, second] = unit.terms
  if (unit.kind === 'word' || !second) return holdsWord(first!, words[at]!)
  if (words[at]!.term !== first!.term || isRival(words, at, unit)) return 0
  const [name, number] = unit.weights as [number, number]
  const isWhole = isJoined(words, at) && words[at + 1]!.term === second.term
  return isWhole || name + number === 0 ? 1 : name / (name + number)
}

function holdsWord({ term, text, kind }: QuestionTerm, word: Word): number {
  if (word.term !== term) {
    if (kind === 'name') return namesFor(term).includes(word.term) ? OF_PEOPLE : 0
    return OTHERS.get(term)?.has(word.term) ? OTHER_STEM : 0
  }
  const isOther = kind !== 'name' && /(?:ed|ing|ers?)$/i.test(word.text) && !/(?:ed|ing|ers?)$/i.test(text)
  return isOther ? (SPEECH.has(term) ? 0 : VERB) : 1
}

function isRival(words: readonly Word[], at: number, { terms }: Unit): boolean {
  const next = words[at + 1]
  return (
    words[at]!.term === terms[0]!.term &&
    next !== undefined &&
    isJoined(words, at) &&
    /^\d+$/.test(next.term) &&
    next.term !== terms[1]!.term
  )
}
