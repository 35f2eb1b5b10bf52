// The words of a text as questions and evidence are compared: stems with their places, stop words known.
import { readFileSync } from 'node:fs'
import { eachWord, termOfWord, terms, writtenWord } from '../../language/index.ts'

/** A word of a text; offsets are UTF-16 units into the article's text. */
export interface Word {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Folded and stemmed, as the index sees it. */
  readonly term: string
}

const STOP_WORDS: ReadonlySet<string> = new Set(
  JSON.parse(readFileSync(new URL('./stop-words.data.json', import.meta.url), 'utf8')) as string[],
)
const STOP: ReadonlySet<string> = new Set(
  [...STOP_WORDS].flatMap((word) => [word, ...terms(word).map(({ term }) => term)]),
)

/** Words too common to tell one sentence from another. Takes a term or a lower-case word. */
export function isStop(term: string): boolean {
  return STOP.has(term)
}

/** Such as stand in capitals inside a question only where they are a name's: "Theresa May", "the Seven Years' War". */
const NAMING: ReadonlySet<string> = new Set('US May Will Years IT WHO'.split(' '))
const CAPITAL = /^\p{Lu}/u

/**
 * For each word of a question, whether it is too common to be looked for. By the word as it is written: the term of "used" is
 * that of "us", and "named" tells what "name" does not.
 */
export function emptyWords(question: readonly Word[]): boolean[] {
  const shouted = question.every(({ text }) => text === text.toUpperCase())
  return question.map(({ text }, at) => {
    const word = text.replace('’', "'").replace(/'s$/, '')
    const before = question[at - 1]?.text ?? ''
    if (!shouted && at > 0 && (NAMING.has(word) || (word === 'I' && isName(before)))) return false
    return STOP_WORDS.has(word.toLowerCase())
  })
}

/** "Elizabeth" of "Elizabeth I", but not "Can" of "Can I". */
const isName = (word: string): boolean => CAPITAL.test(word) && !STOP_WORDS.has(word.toLowerCase())

/** All words of `text.slice(start, end)`, in order. */
export function wordsOf(text: string, start = 0, end = text.length): Word[] {
  const part = text.slice(start, end)
  const words: Word[] = []
  eachWord(part, (word, from, to) => {
    const term = termOfWord(word)
    if (term) words.push({ start: start + from, end: start + to, text: writtenWord(word, part, from, to), term })
  })
  return words
}

const POSSESSIVE = /['’]s?$/

/** "Talbot" of "Talbot's" and of "the Talbots'". */
export function withoutPossessive(word: string): string {
  return word.replace(POSSESSIVE, '')
}

/** A phrase's last word, where a noun phrase has its head. */
export function lastWord(phrase: string): Word | undefined {
  return wordsOf(phrase, phrase.lastIndexOf(' ') + 1)[0]
}
