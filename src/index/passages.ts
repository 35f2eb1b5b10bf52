// Cuts an article into passages: runs of whole sentences of about 60 to 140 words.
import type { Article } from '../articles/index.ts'
import { toRaw, wholeBefore } from '../articles/index.ts'
import { type Sentence, sentences } from '../language/index.ts'
import type { Passage } from './types.ts'

/** A passage takes no further sentence once it has this many words. */
const WORDS_ENOUGH = 110
/** And none that would bring it above this. */
const WORDS_MAX = 140
/** A passage with this many words ends with its paragraph: measured, paragraphs keep to one matter. */
const WORDS_OF_PARAGRAPH = 60
/** An article's last passage joins the one before when it is shorter than this. */
const WORDS_FEW = 25
/** No passage has more characters, in the text or in its spans of the source (DESIGN.md, search output). */
const CHARACTERS_MAX = 1200

interface Piece {
  readonly start: number
  readonly end: number
  readonly words: number
  readonly paragraph: number
}

/**
 * The passages of an article, in order; together they hold every sentence once. Offsets are UTF-16 units into
 * `article.text`. A passage is whole sentences, except that a "sentence" too long for any passage (a table, a list
 * without full stops) is cut at white space.
 */
export function passagesOf(article: Article): Passage[] {
  return passagesIn(article, sentences(article.text))
}

/** The same for an article whose sentences are known. */
export function passagesIn(article: Article, whole: readonly Sentence[]): Passage[] {
  const pieces = whole.flatMap((sentence) => fitting(article, sentence))
  const groups: Piece[][] = []
  for (const piece of pieces) {
    const group = groups.at(-1)
    if (group && takes(article, group, piece)) group.push(piece)
    else groups.push([piece])
  }
  joinLast(article, groups)
  return groups.map((group, i) => ({
    id: `${article.id}#${i}`,
    article: article.id,
    start: group[0]!.start,
    end: group.at(-1)!.end,
  }))
}

function takes(article: Article, group: readonly Piece[], piece: Piece): boolean {
  const words = total(group)
  const newParagraph = group.at(-1)!.paragraph !== piece.paragraph
  return (
    words < (newParagraph ? WORDS_OF_PARAGRAPH : WORDS_ENOUGH) &&
    words + piece.words <= WORDS_MAX &&
    size(article, group[0]!.start, piece.end) <= CHARACTERS_MAX
  )
}

function joinLast(article: Article, groups: Piece[][]): void {
  const [before, last] = groups.slice(-2)
  if (!before || !last || total(last) >= WORDS_FEW || total(before) + total(last) > WORDS_MAX) return
  if (size(article, before[0]!.start, last.at(-1)!.end) > CHARACTERS_MAX) return
  before.push(...last)
  groups.pop()
}

/** A sentence, or, when it is too long for a passage, parts of it that end at white space. */
function fitting(article: Article, { start, end, paragraph }: Sentence): Piece[] {
  const pieces: Piece[] = []
  let from = start
  while (size(article, from, end) > CHARACTERS_MAX) {
    let to = longestFit(article, from, end)
    const gap = article.text.lastIndexOf(' ', to)
    if (gap > from) to = gap
    pieces.push({ start: from, end: to, words: wordsIn(article.text, from, to), paragraph })
    from = to
    while (from < end && isWhite(article.text.charCodeAt(from))) from++
  }
  if (from < end) pieces.push({ start: from, end, words: wordsIn(article.text, from, end), paragraph })
  return pieces
}

/** The furthest end, found by halving, of a passage that begins at `from`; a surrogate pair stays whole. */
function longestFit(article: Article, from: number, end: number): number {
  let low = from + 1
  let high = Math.min(end, from + CHARACTERS_MAX)
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (size(article, from, middle) <= CHARACTERS_MAX) low = middle
    else high = middle - 1
  }
  const whole = wholeBefore(article.text, low)
  return whole > from ? whole : low
}

/** Characters of a passage: the greater of its length and that of its spans in the source. */
function size(article: Article, start: number, end: number): number {
  const length = end - start
  if (length > CHARACTERS_MAX) return length
  const spans = toRaw(article.raw, article.map, start, end)
  return Math.max(
    length,
    spans.reduce((sum, [from, to]) => sum + to - from, 0),
  )
}

function total(group: readonly Piece[]): number {
  return group.reduce((sum, piece) => sum + piece.words, 0)
}

/** Words parted by white space, counted without making strings. */
function wordsIn(text: string, start: number, end: number): number {
  let words = 0
  let inside = false
  for (let i = start; i < end; i++) {
    const white = isWhite(text.charCodeAt(i))
    if (!white && !inside) words++
    inside = !white
  }
  return words
}

function isWhite(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0
}
