// A document as lines to be tagged: scanned words, headlines with their case restored, and what the document shows of words.
import { mapped, type Steps } from '../steps.ts'
import { type Line, lineOf, SEEN } from './features.ts'
import { type Word, wordOf } from './lexicon.ts'
import { LIST } from './lists.ts'
import { phraseAt } from './phrases.ts'

/** Words of letters in a line from which its share of capitals says that it is a headline. */
const HEADLINE_MIN = 3
const CAPITALS_SHARE = 0.6
const TITLE_CASE_SHARE = 0.75

/** How the words of a document are written: by lower case, what was seen; and the spelling of names inside sentences. */
interface Spelling {
  readonly seen: Map<string, number>
  readonly written: Map<string, string>
}

/** Lines of a document from the words of its sentences. */
export function* linesOf(sentences: readonly (readonly string[])[]): Steps<Line[]> {
  const lines = yield* mapped(sentences, (words) => words.map(wordOf))
  const headline = yield* mapped(lines, isHeadline)
  const spelling: Spelling = { seen: new Map(), written: new Map() }
  yield* mapped(lines, (line, i) => {
    if (!headline[i]) note(line, spelling)
  })
  const seen = (word: Word): number => spelling.seen.get(word.lower) ?? 0
  return yield* mapped(lines, (words, i) =>
    headline[i] ? lineOf(restore(words, spelling), true, seen) : lineOf(words, false, seen),
  )
}

function isHeadline(words: readonly Word[]): boolean {
  let letters = 0
  let capitals = 0
  let titled = 0
  let commas = 0
  for (const word of words) {
    if (word.text === ',' || word.text === '(') commas++
    if (!word.letters) continue
    letters++
    if (word.capitals) capitals++
    if (word.capital) titled++
  }
  if (letters === 0) return false
  if (capitals >= letters * CAPITALS_SHARE) return true
  const isList = commas > 1 || words[0]!.number
  return !isList && words.at(-1)!.text !== '.' && letters > HEADLINE_MIN && titled >= letters * TITLE_CASE_SHARE
}

function note(words: readonly Word[], { seen, written }: Spelling): void {
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    if (!word.letters) continue
    const inside = word.capital && i > 0 && (words[i - 1]!.letters || words[i - 1]!.text === ',')
    const bit = !word.capital ? SEEN.lower : inside ? SEEN.capitalInside : 0
    if (!bit) continue
    seen.set(word.lower, (seen.get(word.lower) ?? 0) | bit)
    if (inside && !word.capitals && !written.has(word.lower)) written.set(word.lower, word.text)
  }
}

/** The words of a headline as a sentence would write them: what the document shows, else what dictionaries say. */
function restore(words: readonly Word[], spelling: Spelling): Word[] {
  const listed = new Uint8Array(words.length)
  for (let i = 0; i < words.length; i++) {
    const phrase = phraseAt(words, i)
    if (phrase) listed.fill(1, i, i + phrase.length)
  }
  return words.map((word, i) => {
    if (!word.letters || !word.capital) return word
    const seen = spelling.seen.get(word.lower) ?? 0
    const written = spelling.written.get(word.lower)
    if (written) return wordOf(written)
    if (seen & SEEN.lower) return wordOf(word.text.toLowerCase())
    const isGiven = (word.lists & LIST.given) !== 0 && isName(words[i + 1])
    const isCommon = (word.lists & LIST.common) !== 0 && !listed[i] && !isGiven
    if (isCommon && !(seen & SEEN.capitalInside)) return wordOf(word.text.toLowerCase())
    return word.capitals ? wordOf(capitalised(word.text)) : word
  })
}

/** Whether a word behind a given name may be the family's. */
const isName = (word: Word | undefined): boolean =>
  word?.capital === true && word.letters && (word.lists & LIST.common) === 0

/** "O'BRIEN" -> "O'Brien", "U.S." and words of two letters stay. */
function capitalised(text: string): string {
  if (text.length <= 2 || text.includes('.')) return text
  return text.toLowerCase().replace(/(?:^|[-'’])\p{L}/gu, (start) => start.toUpperCase())
}
