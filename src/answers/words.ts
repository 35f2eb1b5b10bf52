// The words of a text as questions and evidence are compared: stems with their places, stop words known.
import { readFileSync } from 'node:fs'
import { terms } from '../language/index.ts'

/** A word of a text; offsets are UTF-16 units into the article's text. */
export interface Word {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Folded and stemmed, as the index sees it. */
  readonly term: string
}

const STOP: ReadonlySet<string> = new Set(
  (JSON.parse(readFileSync(new URL('./stop-words.data.json', import.meta.url), 'utf8')) as string[]).flatMap((word) => [
    word,
    ...terms(word).map(({ term }) => term),
  ]),
)

/** Words too common to tell one sentence from another. Takes a term or a lower-case word. */
export function isStop(term: string): boolean {
  return STOP.has(term)
}

/** All words of `text.slice(start, end)`, in order. */
export function wordsOf(text: string, start = 0, end = text.length): Word[] {
  const part = text.slice(start, end)
  return terms(part).map((found) => ({
    start: start + found.start,
    end: start + found.end,
    text: part.slice(found.start, found.end),
    term: found.term,
  }))
}

/** A phrase's last word, where a noun phrase has its head. */
export function lastWord(phrase: string): Word | undefined {
  return wordsOf(phrase, phrase.lastIndexOf(' ') + 1)[0]
}
