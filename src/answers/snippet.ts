// Which sentences a citation shows: the answer's own, and neighbours that bear on the question while there is room.
import type { Article, Range } from '../articles/index.ts'
import { toRaw } from '../articles/index.ts'
import type { Evidence } from './evidence.ts'
import type { Asked } from './question.ts'

/** Characters of a snippet where its sentence allows (issue "Answers"). */
const SNIPPET_MAX = 350
/** A citation's spans are at most this long together; a sentence longer than this is cut at its ends. */
export const SPANS_MAX = 600

/** What a neighbour is worth that may hold the answer too: less than one with a word of the question, which is shown already. */
const RIVAL = 0.5
const NONE: ReadonlySet<number> = new Set()

/**
 * The range of `article.text` to show for an answer at `start`..`end` in a sentence. `rivals`: where the article's sentences begin that
 * may hold the answer as well; such a neighbour is shown while there is room.
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
  const bearing = (sentence: { start: number; words: readonly { term: string }[] }) =>
    worth(sentence.words, wanted) + (rivals.has(sentence.start) ? RIVAL : 0)
  let first = evidence.order
  let last = evidence.order
  for (;;) {
    const before = passage.sentences[first - 1]
    // "He" and "it" are only understood with the sentence before.
    const pointsBack = first === evidence.order && evidence.pronounHere ? 1 : 0
    const after = passage.sentences[last + 1]
    const options = [
      ...(before ? [{ range: [before.start, range[1]] as Range, worth: bearing(before) + pointsBack, step: -1 }] : []),
      ...(after ? [{ range: [range[0], after.end] as Range, worth: bearing(after), step: 1 }] : []),
    ].filter((option) => option.worth > 0 && size(article, option.range) <= SNIPPET_MAX)
    const best = options.sort((a, b) => b.worth - a.worth)[0]
    if (!best) return range
    range = best.range
    if (best.step < 0) first--
    else last++
  }
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

/** Cuts a sentence that is too long at white space, with the answer in its middle. */
function cut(article: Article, [from, to]: Range, start: number, end: number): Range {
  const { text } = article
  const room = Math.max(0, SNIPPET_MAX - (end - start)) / 2
  let first = Math.max(from, Math.floor(start - room))
  let last = Math.min(to, Math.ceil(end + room))
  while (first > from && first < start && !/\s/.test(text[first - 1]!)) first++
  while (last < to && last > end && !/\s/.test(text[last]!)) last--
  return [first, last]
}
