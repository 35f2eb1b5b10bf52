// Which words of a topic are the name of a person, told by how the articles use them.
import type { Article, Range } from '../../articles/index.ts'
import { likelyPerson } from '../../language/index.ts'
import { analysisOf } from '../evidence/deep.ts'
import type { QuestionTerm } from '../question/question-terms.ts'
import { type Word, wordsOf } from '../words/words.ts'

/** An article that a search found. */
export interface Read {
  readonly article: Article
  /** Where the search found it: UTF-16 units into its text. */
  readonly passages: readonly Range[]
  /** Its words, in order; made when first read, since only names need all of them. */
  readonly words: () => readonly Word[]
}

/** Of a longer article only so many characters are read for names. */
const READ = 20_000

export function readArticle(article: Article, passages: readonly Range[]): Read {
  let words: readonly Word[] | undefined
  return { article, passages, words: () => (words ??= wordsOf(article.text, 0, READ)) }
}

/** Mentions that are looked at for each word: names are tagged slowly. */
const MENTIONS = 3
/** Characters of a sentence around a mention. */
const AROUND = 160

/** The numbers of the terms of each person: a surname, or names up to it. `articles`: the best first. */
export function personsIn(terms: readonly QuestionTerm[], articles: readonly Read[]): readonly (readonly number[])[] {
  const lower = terms.every(({ text }) => !/^\p{Lu}/u.test(text))
  const found: number[][] = []
  for (let i = 0; i < terms.length; i++) {
    if (terms[i]!.kind !== 'name' && !lower) continue
    if (terms[i]!.kind === 'number') continue
    const names = namesOf(terms[i]!, articles)
    // "Beatrix Haas" of "Beatrix Haas resignation": as many words as one name holds, up to its surname.
    const run = [i]
    let best: number[] | undefined
    for (let next = i + 1; ; next++) {
      const wanted = run.map((at) => terms[at]!.term)
      if (names.some((name) => isEndOf(name, wanted))) best = [...run]
      if (terms[next]?.at !== terms[next - 1]!.at + 1 || terms[next]!.kind === 'number') break
      run.push(next)
    }
    if (!best) continue
    const named = best.map((at) => terms[at]!)
    if (!isThing(named, articles)) found.push(best)
    i = best.at(-1)!
  }
  return found
}

const CAPITAL = /^\p{Lu}/u

/** "Tolland Mill", and "mill" as it was typed, which is "the mill", too, however much it looks like a name of a person. */
function isThing(name: readonly QuestionTerm[], articles: readonly Read[]): boolean {
  const last = name.at(-1)!
  if (name.length === 1 ? CAPITAL.test(last.text) : isPersons(name)) return false
  return articles.some(({ words }) =>
    words().some(
      ({ term, text }, i, all) => term === last.term && /^\p{Ll}/u.test(text) && /^the$/i.test(all[i - 1]?.text ?? ''),
    ),
  )
}

function isPersons(name: readonly QuestionTerm[]): boolean {
  return likelyPerson(name.map(({ text }) => text.replace(/^./u, (letter) => letter.toUpperCase()))) !== undefined
}

/** The terms of the persons' names that hold a word, where articles have it with a capital. */
function namesOf({ term }: QuestionTerm, articles: readonly Read[]): readonly (readonly string[])[] {
  const names: string[][] = []
  let looked = 0
  for (const { article, passages } of articles) {
    const words = passages.flatMap(([start, end]) => wordsOf(article.text, start, end))
    const word = words.find((one) => one.term === term && /^\p{Lu}/u.test(one.text))
    if (!word) continue
    const [before, behind] = [article.text.lastIndexOf('\n', word.start), article.text.indexOf('\n', word.end)]
    const from = Math.max(before + 1, word.start - AROUND)
    const to = Math.min(behind < 0 ? article.text.length : behind, word.end + AROUND)
    for (const { kind, text } of analysisOf(article, from, to).names)
      if (kind === 'person') names.push(wordsOf(text).map(({ term }) => term))
    if (++looked === MENTIONS) break
  }
  return names
}

function isEndOf(name: readonly string[], run: readonly string[]): boolean {
  return run.length <= name.length && run.at(-1) === name.at(-1) && run.every((term) => name.includes(term))
}
