// What a refusal may be about: the names and noun phrases of a question, whole and as they were typed.
import { verbOfDo } from './question/do-verb.ts'
import type { Asked } from './question/question.ts'
import { tokensOf } from './question/tokens-of.ts'
import { isStop, type Word, withoutPossessive, wordsOf } from './words/words.ts'

/** Words in a row of the question. */
export interface Subject {
  readonly text: string
  readonly isName: boolean
  /** Numbers of the question's terms in it. */
  readonly terms: readonly number[]
  /** Its words' places in the question. */
  readonly first: number
  readonly last: number
}

/** Of each term the name or phrase that it belongs to, in the order asked. */
export function subjectsOf(asked: Asked): Subject[] {
  const question = readWords(asked)
  const subjects: Subject[] = []
  for (const { at } of asked.terms) {
    if (subjects.some(({ first, last }) => first <= at && at <= last)) continue
    const [first, last] = rowAt(question, at)
    subjects.push(subjectAt(question, asked, first, last))
  }
  return subjects
}

interface Question {
  readonly text: string
  readonly words: readonly Word[]
  /** Of each word. */
  readonly parts: readonly Part[]
}

type Part = 'name' | 'number' | 'noun' | 'adjective' | undefined

function readWords({ full: text, terms }: Asked): Question {
  const words = wordsOf(text)
  const tagAt = new Map(tokensOf(text).map(({ start, pos }) => [start, pos]))
  const kindAt = new Map(terms.map(({ at, kind }) => [at, kind]))
  const verb = verbOfDo(text)
  const parts = words.map(({ start }, at): Part => {
    if (at === verb?.at) return undefined
    // "Did patch 1.5 come out": the first of two verbs is none.
    if (verb && at === verb.from + 1 && kindAt.get(at) === 'verb') return 'noun'
    const [kind, tag] = [kindAt.get(at), tagAt.get(start)]
    if (kind === 'name' || kind === 'number') return kind
    if (kind === 'noun' || (kind === 'selector' && tag === 'NOUN')) return 'noun'
    return kind === 'other' && tag === 'ADJ' ? 'adjective' : undefined
  })
  return { text, words, parts }
}

/** The first and last word of the row that a word belongs to. */
function rowAt(question: Question, at: number): [number, number] {
  const part = question.parts[at]
  if (part === undefined) return [at, at]
  const isName = part === 'name' || (part === 'number' && question.parts[at - 1] === 'name')
  return isName ? nameAt(question, at) : phraseAt(question, at)
}

/** What stands inside names in small letters: "Gerold of Wyke", "Hadrun the Lame". */
const PARTICLE = /^(?:of|the|de|del|der|di|du|la|van|von|bin|ibn|al|ter)$/
/** "Battle of the Two Crowns" */
const PARTICLES_MAX = 2

/** "University of Thessingham", "Penrose & Kite", "Thock 65". */
function nameAt(question: Question, at: number): [number, number] {
  const { words, parts } = question
  /** The next part of the name in a direction, or the same place. */
  const step = (from: number, by: 1 | -1) => {
    for (let to = from + by, passed = 0; passed <= PARTICLES_MAX; to += by, passed++) {
      if (!isBeside(question, Math.min(to, to - by))) return from
      if (parts[to] === 'name' || (parts[to] === 'number' && by === 1 && passed === 0)) return to
      if (!PARTICLE.test(words[to]!.text)) return from
    }
    return from
  }
  return [farthest(at, (from) => step(from, -1)), farthest(at, (from) => step(from, 1))]
}

/** "Quiet room", "level cap", "2028 olympics". */
function phraseAt(question: Question, at: number): [number, number] {
  const { parts } = question
  const before = (from: number) =>
    isBeside(question, from - 1) && parts[from - 1] && parts[from - 1] !== 'name' ? from - 1 : from
  const behind = (from: number) =>
    isBeside(question, from) && (parts[from + 1] === 'noun' || parts[from + 1] === 'number') ? from + 1 : from
  const last = farthest(at, behind)
  return [farthest(at, before), last]
}

function farthest(at: number, step: (from: number) => number): number {
  let from = at
  for (let to = step(from); to !== from; to = step(from)) from = to
  return from
}

/** What may part words of a name or a phrase. */
const BETWEEN = /^[ \u00a0]*[&'’.-]?[ \u00a0]*$/

/** Whether a word stands right before the next. */
function isBeside({ text, words }: Question, place: number): boolean {
  const [word, next] = [words[place], words[place + 1]]
  return !!word && !!next && !OWNER.test(word.text) && BETWEEN.test(text.slice(word.end, next.start))
}

/** "Talbot's lawyer" is two. */
const OWNER = /['’]s$/

function subjectAt({ text, words, parts }: Question, asked: Asked, first: number, last: number): Subject {
  return {
    text: textOf(text, words, first, last),
    isName: parts.slice(first, last + 1).includes('name'),
    terms: [...asked.terms.keys()].filter((i) => first <= asked.terms[i]!.at && asked.terms[i]!.at <= last),
    first,
    last,
  }
}

function textOf(text: string, words: readonly Word[], first: number, last: number): string {
  return withoutPossessive(text.slice(words[first]!.start, words[last]!.end))
}

/** The longest part of a subject that `isSaid`, else the word of a term that it has. */
export function saidOf(asked: Asked, subject: Subject, anchor: number, isSaid: (text: string) => boolean): string {
  const words = wordsOf(asked.full)
  const { at, text } = asked.terms[anchor]!
  for (let length = subject.last - subject.first + 1; length > 1; length--)
    for (let first = subject.first; first + length - 1 <= subject.last; first++) {
      const last = first + length - 1
      if (at < first || at > last || isStop(words[first]!.text) || isStop(words[last]!.text)) continue
      const part = textOf(asked.full, words, first, last)
      if (isSaid(part)) return part
    }
  return withoutPossessive(text)
}
