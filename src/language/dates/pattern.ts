// Patterns over lexemes, as rules are written in: "MONTH DAY ,? YEAR".
import type { Lexeme, Tag, Tags } from './lexer.ts'

/** One place of a pattern: a lexeme that has one of these tags or is one of these words. */
interface Item {
  readonly tags: readonly Tag[]
  readonly words: readonly string[]
  readonly optional: boolean
}

export type Pattern = readonly Item[]

export interface Match {
  /** Indices of the first lexeme and of the one behind the last. */
  readonly from: number
  readonly to: number
  /** What the tags of the pattern stand for; of a tag that is written twice, the first. */
  readonly tags: Tags
  /** The words that took part, for rules that have alternatives. */
  readonly words: readonly string[]
}

/**
 * Places parted by spaces: tags in capitals and words in small letters, parted by "|"; "?" behind a place that may be
 * missing. A match never goes over the end of a paragraph.
 */
export function compile(pattern: string): Pattern {
  return pattern.split(' ').map((place) => {
    const optional = place.length > 1 && place.endsWith('?')
    const name = optional ? place.slice(0, -1) : place
    const choices = name.split('|')
    const isTag = (choice: string) => /^[A-Z]/.test(choice)
    return { tags: choices.filter(isTag) as Tag[], words: choices.filter((choice) => !isTag(choice)), optional }
  })
}

/** The longest match of a pattern that begins at a lexeme. */
export function matchAt(pattern: Pattern, lexemes: readonly Lexeme[], from: number): Match | undefined {
  const taken = step(pattern, 0, lexemes, from, from)
  if (!taken) return undefined
  const tags: { [K in Tag]?: unknown } = {}
  const words: string[] = []
  let to = from
  for (const [i, item] of taken) {
    const lexeme = lexemes[i]!
    for (const tag of item.tags) tags[tag] ??= lexeme.tags[tag]
    words.push(lexeme.word)
    to = i + 1
  }
  return { from, to, tags: tags as Tags, words }
}

type Taken = [lexeme: number, item: Item][]

/** Tries to take an optional place before it is left out; patterns have few of them, so the search is short. */
function step(
  pattern: Pattern,
  place: number,
  lexemes: readonly Lexeme[],
  at: number,
  from: number,
): Taken | undefined {
  const item = pattern[place]
  if (!item) return []
  const lexeme = lexemes[at]
  if (lexeme && accepts(item, lexeme) && !(lexeme.opens && at > from)) {
    const rest = step(pattern, place + 1, lexemes, at + 1, from)
    if (rest) {
      rest.unshift([at, item])
      return rest
    }
  }
  return item.optional ? step(pattern, place + 1, lexemes, at, from) : undefined
}

/** In loops, for speed: it is asked of every word, many times. */
function accepts({ words, tags }: Item, lexeme: Lexeme): boolean {
  for (const word of words) if (word === lexeme.word) return true
  for (const tag of tags) if (lexeme.tags[tag] !== undefined) return true
  return false
}

/** The tags and words that a match can begin with. */
export function beginnings(pattern: Pattern): { tags: Tag[]; words: string[] } {
  const tags: Tag[] = []
  const words: string[] = []
  for (const item of pattern) {
    tags.push(...item.tags)
    words.push(...item.words)
    if (!item.optional) break
  }
  return { tags, words }
}
