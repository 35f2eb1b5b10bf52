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
  /** None of the article's own. */
  readonly isFurniture: boolean
}

/** Passages kept, and as many from before; some 10 kB each. */
const KEPT = 2000

/** The passage `article.text.slice(start, end)`, sentence by sentence. */
export const passageOf = createRecent(KEPT, ({ text }, start, end): PassageView => {
  const found = sentences(text.slice(start, end)).map((one) => {
    const [from, to] = [start + one.start, start + one.end]
    return { start: from, end: to, words: wordsOf(text, from, to), isFurniture: isFurniture(text.slice(from, to)) }
  })
  return { start, end, sentences: found }
})
