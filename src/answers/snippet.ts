// Which sentences a citation shows: the answer's own, and neighbours of its paragraph that bear on the question while there is room.
import type { Article, Range } from '../articles/index.ts'
import { toRaw } from '../articles/index.ts'
import type { Span } from '../language/index.ts'
import type { Evidence } from './evidence/evidence.ts'
import { isFurniture } from './evidence/furniture.ts'
import type { Asked } from './question/question.ts'
import type { Answer } from './types.ts'

/** Characters of a snippet where its sentence allows (issue "Answers"). */
const SNIPPET_MAX = 350
/** A citation's spans are at most this long together; a sentence longer than this is cut at its ends. */
export const SPANS_MAX = 600

/** What a neighbour is worth that may hold the answer too: less than one with a word of the question, which is shown already. */
const RIVAL = 0.5
const NONE: ReadonlySet<number> = new Set()

/**
 * The range of `article.text` to show for an answer at `start`..`end` in a sentence. `rivals`: where the article's sentences begin that
 * may hold the answer as well; such a neighbour is shown while there is room, from another paragraph too.
 */
export function snippetRange(
  evidence: Evidence,
  start: number,
  end: number,
  asked: Asked,
  rivals: ReadonlySet<number> = NONE,
): Range {
  const { article, passage } = evidence
  let range: Range = [evidence.start, evidence.end]
  if (size(article, range) > SPANS_MAX) return cut(article, range, start, end)
  const wanted = new Set(asked.terms.map(({ term }) => term))
  const { sentences } = passage
  // News writes a sentence a paragraph: then the paragraphs beside it are as near as a sentence is.
  const isAlone = ![sentences[evidence.order - 1], sentences[evidence.order + 1]].some(
    (other) => other && isInLine(article, evidence, other),
  )
  let first = evidence.order
  let last = evidence.order
  for (;;) {
    // "He" and "it" are only understood with the sentence before.
    const pointsBack = first === evidence.order && evidence.pronounHere ? 1 : 0
    const options = [
      { neighbour: sentences[first - 1], needed: pointsBack, step: -1 },
      { neighbour: sentences[last + 1], needed: 0, step: 1 },
    ].flatMap(({ neighbour, needed, step }) => {
      if (!neighbour) return []
      const wider: Range = [Math.min(neighbour.start, range[0]), Math.max(neighbour.end, range[1])]
      const need = needed + (rivals.has(neighbour.start) ? RIVAL : 0)
      const value = worth(neighbour.words, wanted) + need
      const fits = value > 0 && isBeside(article, range, neighbour, isAlone || need > 0)
      return fits && size(article, wider) <= SNIPPET_MAX ? [{ range: wider, value, step }] : []
    })
    const best = options.sort((a, b) => b.value - a.value)[0]
    if (!best) return range
    range = best.range
    if (best.step < 0) first--
    else last++
  }
}

/** A sentence's end: its mark, and what closes behind it. */
const CLOSED = /[.!?…]["'”’)\]]*$/
/** The credit at a caption's end: "... after the final whistle. (Photo: L. Wimmer)". */
const CREDIT = /\((?:photo|foto|image|picture|bild)\b[^()\n]{0,80}\)$/i

/**
 * Whether a neighbour can be read on beside `range`: in its line, or as the line that leads in to it ("We need:"). Of another line
 * only prose, where `acrossLines`, and between sentences with an end: headings, captions, rows and items would run into them.
 */
function isBeside(article: Article, [start, end]: Range, neighbour: Span, acrossLines: boolean): boolean {
  const { text } = article
  if (isInLine(article, { start, end }, neighbour)) return true
  const words = text.slice(neighbour.start, neighbour.end)
  const isBefore = neighbour.end <= start
  if (isBefore && words.endsWith(':')) return true
  if (!acrossLines || !CLOSED.test(words) || !(isBefore || CLOSED.test(text.slice(start, end)))) return false
  const lineEnd = text.indexOf('\n', neighbour.end)
  const rest = text.slice(neighbour.start, lineEnd < 0 ? text.length : lineEnd).trimEnd()
  return !isFurniture(words) && !CREDIT.test(rest)
}

/** Whether no line ends between two sentences. */
function isInLine({ text }: Article, one: Span, other: Span): boolean {
  return !text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start)).includes('\n')
}

function worth(words: readonly { term: string }[], wanted: ReadonlySet<string>): number {
  return new Set(words.map(({ term }) => term).filter((term) => wanted.has(term))).size
}

function size(article: Article, [start, end]: Range): number {
  const spans = toRaw(article.raw, article.map, start, end)
  return Math.max(
    end - start,
    spans.reduce((sum, [from, to]) => sum + to - from, 0),
  )
}

/** What a range leaves out of its sentence, which was too long to be shown whole. */
export function cutOf({ start, end }: Evidence, [from, to]: Range): Pick<Answer, 'cut'> {
  if (from <= start && to >= end) return {}
  return { cut: { ...(from > start && { before: true }), ...(to < end && { after: true }) } }
}

/** The rest of a word that an answer is a part of ("Gomez" in "Gomez’s"), where no white space was found before it. */
const WORD_BEFORE = /[\p{L}\p{N}'’-]{0,40}$/u
const WORD_AFTER = /^[\p{L}\p{N}'’-]{0,40}/u

/** Cuts a sentence that is too long at white space, with the answer in its middle. */
function cut(article: Article, [from, to]: Range, start: number, end: number): Range {
  const { text } = article
  const room = Math.max(0, SNIPPET_MAX - (end - start)) / 2
  let first = Math.max(from, Math.floor(start - room))
  let last = Math.min(to, Math.ceil(end + room))
  while (first > from && first < start && !/\s/.test(text[first - 1]!)) first++
  while (last < to && last > end && !/\s/.test(text[last]!)) last--
  first -= WORD_BEFORE.exec(text.slice(from, first))![0].length
  last += WORD_AFTER.exec(text.slice(last, to))![0].length
  return [first, last]
}
