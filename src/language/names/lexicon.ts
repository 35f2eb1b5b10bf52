// What is known about a word by itself: its form, its hashes and the lists that hold it. Worked out once a word, and kept.
import { fnv1a } from '../hash.ts'
import { fold } from '../terms.ts'
import { LIST, listsOf } from './lists.ts'
import { ROLE_WORDS } from './titles.data.ts'

export interface Word {
  readonly text: string
  /** Lower case, accents folded. */
  readonly lower: string
  readonly hash: number
  readonly prefix: number
  readonly suffix2: number
  readonly suffix3: number
  readonly suffix4: number
  /** Hash of its form: "Xx", "X.", "XX", "9-9". */
  readonly shape: number
  readonly lists: number
  /** Begins with a capital, behind a particle at most. */
  readonly capital: boolean
  /** Two or more letters, all capitals. */
  readonly capitals: boolean
  readonly number: boolean
  readonly letters: boolean
}

const CACHE_MAX = 200_000
const cache = new Map<string, Word>()

/** The longest word that a name may hold; of longer ones (addresses, keys) the beginning is read. */
const WORD_MAX = 64

/** What is known about a word as it is written. */
export function wordOf(written: string): Word {
  const text = written.length > WORD_MAX ? written.slice(0, WORD_MAX) : written
  const known = cache.get(text)
  if (known) return known
  if (cache.size >= CACHE_MAX) cache.clear()
  const word = read(text)
  cache.set(text, word)
  return word
}

const INITIAL = /^\p{Lu}\.$/u
/** A capital, also behind a particle: "al-Saadani", "d'Estaing". */
const CAPITAL = /^(?:\p{Ll}{1,3}[-'’])?\p{Lu}/u
/** "I'll" */
const PRONOUN = /^I['’]\p{Ll}/u
const DIGIT = /^\P{L}*\p{N}/u
const DIGITS = /\p{N}/gu

function read(text: string): Word {
  const lower = fold(text).replaceAll('’', "'")
  const bare = lower.endsWith('.') ? lower.slice(0, -1) : lower
  let lists = listsOf(lower) | listsOf(bare)
  if (ROLE_WORDS.has(lower.slice(lower.lastIndexOf('-') + 1))) lists |= LIST.role
  if (INITIAL.test(text)) lists = 0
  return {
    text,
    lower,
    hash: fnv1a(DIGIT.test(text) ? lower.replace(DIGITS, '9') : lower),
    prefix: fnv1a(lower.slice(0, 3)),
    suffix2: fnv1a(lower.slice(-2)),
    suffix3: fnv1a(lower.slice(-3)),
    suffix4: fnv1a(lower.slice(-4)),
    shape: fnv1a(shapeOf(text)),
    lists,
    capital: CAPITAL.test(text) && !PRONOUN.test(text),
    capitals: /\p{Lu}.*\p{Lu}/u.test(text) && text === text.toUpperCase(),
    number: /^\p{N}/u.test(text),
    letters: /^[\p{L}\p{M}]/u.test(text),
  }
}

/** "McDonald" -> "XxXx", "U.S." -> "X.X.", "1,000" -> "9,9": runs of one class count once. */
function shapeOf(text: string): string {
  let shape = ''
  for (const char of text) {
    const upper = char !== char.toLowerCase()
    const kind = upper ? 'X' : /\p{L}/u.test(char) ? 'x' : /\p{N}/u.test(char) ? '9' : char
    if (shape.at(-1) !== kind) shape += kind
    else if (upper && shape.length === 1) shape += kind
  }
  return shape
}
