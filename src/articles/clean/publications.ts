// Is a line the name of a publication? Told by its words and capitals: what it may be besides is not guessed.
import {
  ARTICLES,
  FIRST_WORDS,
  LAST_WORD_ENDS,
  LAST_WORDS,
  NAMES,
  PARTICLES,
  SECTION_WORDS,
} from './publications.data.ts'

const NAME_MAX = 50
const WORDS_MAX = 6
const HOST = /^(?:[a-z0-9-]+\.)+(?:com|org|net|info|[a-z]{2})$/i
/** Where the second half of a name begins: "Times of India". */
const HALVES = /\s(?:of|de|del|della|di)\s/u
const WORD = /^[\p{L}&][\p{L}\p{M}.'’&-]*$/u

/** Up to six words, all with capitals but small ones: may be a person, a place or a newspaper. */
export function isName(text: string): boolean {
  const words = text.split(/\s+/)
  if (text.length > NAME_MAX || words.length > WORDS_MAX || /[.!?]$/.test(text)) return false
  const isCapital = (word: string) => /^\p{Lu}/u.test(word)
  return isCapital(text) && words.every((word) => WORD.test(word) && (isCapital(word) || isSmall(word)))
}

/** "Sunday Herald", «Российская газета», "bbc.co.uk"; not "World News". */
export function isPublication(text: string): boolean {
  const name = text.replace(/^[«"“„](.*)[»"”“]$/u, '$1')
  if (HOST.test(name)) return true
  const lower = name.toLowerCase()
  if (!isName(name)) return false
  if (NAMES.has(lower)) return true
  const words = lower.split(HALVES)[0]!.split(' ')
  const hasArticle = words.length > 1 && ARTICLES.has(words[0]!)
  const [first = '', ...rest] = hasArticle ? words.slice(1) : words
  const last = rest.at(-1) ?? first
  if (last === 'news' && SECTION_WORDS.has(first)) return false
  const isWhole = hasArticle || name.includes(' ')
  return isWhole && (FIRST_WORDS.has(first) || isLast(last))
}

const isLast = (word: string) => LAST_WORDS.has(word) || LAST_WORD_ENDS.test(word)
/** A newspaper's own word is small in Russian: "Российская газета". */
const isSmall = (word: string) => PARTICLES.has(word.toLowerCase()) || LAST_WORDS.has(word)
