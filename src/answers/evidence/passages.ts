// The sentences of a passage with their words, kept for the passages asked for last.
import { type Span, sentences } from '../../language/index.ts'
import { type Word, wordsOf } from '../words/words.ts'
import { isFurniture } from './furniture.ts'
import { createRecent } from './recent.ts'

/** A passage of an article; offsets are UTF-16 units into `article.text`. */
export interface PassageView extends Span {
  readonly sentences: readonly Sentence[]
}

export interface Sentence extends Span {
  readonly words: readonly Word[]
  /** Begins with a pronoun that stands for what the sentence before speaks of. */
  readonly pronounHere: boolean
  /** None of the article's own. */
  readonly isFurniture: boolean
}

/** Passages kept, and as many from before; some 10 kB each. */
const KEPT = 2000

/** The passage `article.text.slice(start, end)`, sentence by sentence. */
export const passageOf = createRecent(KEPT, ({ text }, start, end): PassageView => {
  const found = sentences(text.slice(start, end)).map((one) => {
    const [from, to] = [start + one.start, start + one.end]
    const words = wordsOf(text, from, to)
    const pronounHere = beginsWithPronoun(words)
    return { start: from, end: to, words, pronounHere, isFurniture: isFurniture(text.slice(from, to)) }
  })
  return { start, end, sentences: found }
})

const PRONOUNS = new Set(['he', 'she', 'it', 'they', 'his', 'her', 'its', 'their', 'this', 'these'])
/** Words at the beginning of a sentence among which a pronoun stands for what the sentence before speaks of. */
const OPENING = 4

function beginsWithPronoun(words: readonly Word[]): boolean {
  return words.slice(0, OPENING).some(({ text }) => PRONOUNS.has(text.toLowerCase()))
}
