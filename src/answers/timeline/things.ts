// Names of things that are made of several words, as the articles write them: "Tolland Mill", which is neither Tolland United nor a mill.
import type { QuestionTerm } from '../question/question-terms.ts'
import { isStop, type Word } from '../words/words.ts'
import type { Point } from './dates.ts'
import { isJoined, isNamed, type WeightedName } from './names.ts'
import type { Read } from './people.ts'

const CAPITAL = /^\p{Lu}/u
/** Words around a name, of which one is small where the text is no headline. */
const AROUND = 6
const SMALL = /^\p{Ll}{3,}$/u
/** Characters of an article in which it says in full what its title calls by a word. */
export const LEAD = 400

/** The numbers of the terms of each name that an article writes in a row, with capitals. @param persons those that are no things. */
export function thingsIn(
  terms: readonly QuestionTerm[],
  persons: readonly (readonly number[])[],
  articles: readonly Read[],
): readonly (readonly number[])[] {
  const found: number[][] = []
  const isFree = (i: number) => terms[i]!.kind !== 'number' && !persons.some((person) => person.includes(i))
  for (let i = 0; i < terms.length; i++) {
    const begun = articles.map((read) => ({ read, places: placesOf(terms[i]!.term, read) }))
    let best: number[] = []
    const run: number[] = []
    for (let next = i; next < terms.length && isFree(next) && terms[next]!.at === terms[i]!.at + next - i; next++) {
      run.push(next)
      const name = run.map((at) => terms[at]!.term)
      const isWritten = begun.some(({ read, places }) => places.some((at) => isNameAt(name, read, at)))
      if (run.length > 1 && isWritten) best = [...run]
    }
    if (best.length === 0) continue
    found.push(best)
    i = best.at(-1)!
  }
  return found
}

/** The words of an article, by their numbers, that are a term with a capital. */
function placesOf(term: string, { words }: Read): number[] {
  const places: number[] = []
  for (const [at, word] of words().entries()) if (word.term === term && CAPITAL.test(word.text)) places.push(at)
  return places
}

/** Whether an article writes a name from word `at` on, where not every word has a capital. */
function isNameAt(name: readonly string[], { article, words }: Read, at: number): boolean {
  const all = words()
  const part = all.slice(at, at + name.length)
  const isName = part.every(({ term, text, end }, i) => {
    const isLast = i === name.length - 1
    return term === name[i] && CAPITAL.test(text) && (isLast || article.text.slice(end, part[i + 1]?.start) === ' ')
  })
  if (!isName || part.length < name.length) return false
  const around = [...all.slice(Math.max(0, at - AROUND), at), ...all.slice(at + name.length, at + name.length + AROUND)]
  return around.some(({ text }) => SMALL.test(text) && !isStop(text))
}

/** "The cup" is the Severn Cup, "a cup of tea" and "the next cup" are not. */
const DEFINITE = /^(?:the|this|that|our|its|their)$/i

/** How far the words hold a thing's name at word `at`: as a whole, or one of its words that stands in no other name ("Tolland United"). */
export function holdsThing(
  { terms, weights }: WeightedName,
  words: readonly Word[],
  at: number,
  alone: number,
): number {
  if (isNamed(words, at, terms)) return 1
  const { text, term: own } = words[at]!
  const part = terms.findIndex(({ term }) => term === own)
  if (part < 0 || !(CAPITAL.test(text) || DEFINITE.test(words[at - 1]?.text ?? '')) || isOfOtherName(words, at, terms))
    return 0
  return (alone * weights[part]!) / (weights.reduce((sum, weight) => sum + weight, 0) || 1)
}

function isOfOtherName(words: readonly Word[], at: number, terms: readonly QuestionTerm[]): boolean {
  const isOther = (word: Word | undefined) =>
    word !== undefined &&
    CAPITAL.test(word.text) &&
    !isStop(word.text.toLowerCase()) &&
    !terms.some(({ term }) => term === word.term)
  if (!CAPITAL.test(words[at]!.text)) return false
  return (isJoined(words, at) && isOther(words[at + 1])) || (isJoined(words, at - 1) && isOther(words[at - 1]))
}

/** What one word of a thing's name is worth at a place of an article, or in its title: all behind the whole name, else nothing. */
export function wordAlone({ terms }: WeightedName, words: readonly Word[]): (place: number, title: boolean) => number {
  const first = words.find((_, at) => isNamed(words, at, terms))?.start ?? Number.POSITIVE_INFINITY
  return (place, title) => ((title ? first < LEAD : place >= first) ? 1 : 0)
}

/** "The Winter" of "the Winter LAN": a date that is part of the topic's name. */
export function isOfName({ start, end }: Point, words: readonly Word[], terms: ReadonlySet<string>): boolean {
  const first = words.findIndex((word) => word.start >= start && !isStop(word.text.toLowerCase()))
  const last = words.findLastIndex((word) => word.end <= end)
  if (first < 0 || last < first || !words.slice(first, last + 1).every(({ term }) => terms.has(term))) return false
  const isNext = (at: number, beside: number) => isJoined(words, at) && terms.has(words[beside]?.term ?? '')
  return isNext(last, last + 1) || isNext(first - 1, first - 1)
}
