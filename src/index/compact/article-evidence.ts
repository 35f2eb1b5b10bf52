// How much of a question articles hold as a whole: news spreads what a question asks for over several passages.
import { ASKED } from './marks.ts'
import { evenPlace, fetch, postingNear } from './postings.ts'
import type { Roles } from './roles.ts'
import type { Segment } from './segment.ts'
import { IMPACT_MAX } from './weights.ts'

export interface ArticleEvidence {
  /** By article, in the order given: where its passages begin in `masks`. */
  readonly at: Int32Array
  /** By passage: the question's words in it or in its article's title, a bit each. */
  readonly masks: Int32Array
  /** By article: those in the title. */
  readonly inTitle: Int32Array
  /** By article: its BM25, each word counted once a passage; in units of the words' weights. */
  readonly scores: Float64Array
}

/** The textbook's constants; articles differ in length, unlike passages. */
const K1 = 1.2
const B = 0.75

/** Used again by every search: to make typed arrays takes longer than to fill them. */
let kept = room(64, 1024)

function room(articles: number, passages: number): ArticleEvidence {
  return {
    at: new Int32Array(articles + 1),
    masks: new Int32Array(passages),
    inTitle: new Int32Array(articles),
    scores: new Float64Array(articles),
  }
}

/**
 * The evidence for some articles of a segment whose terms are marked (marks.ts), valid until the next call. `wanted[i]` is
 * the term of bit i, 0 when the segment lacks it.
 */
export function articleEvidence(
  segment: Segment,
  articles: readonly number[],
  wanted: readonly number[],
  { weights, bits }: Roles,
): ArticleEvidence {
  const { firstPassage, postingsAt } = segment.sections
  let passages = 0
  for (const article of articles) passages += firstPassage[article + 1]! - firstPassage[article]!
  if (articles.length > kept.scores.length || passages > kept.masks.length)
    kept = room(2 * articles.length, 2 * passages)
  const { at, masks, inTitle, scores } = kept
  masks.fill(0, 0, passages)
  for (let a = 0; a < articles.length; a++) {
    const article = articles[a]!
    at[a + 1] = at[a]! + firstPassage[article + 1]! - firstPassage[article]!
    inTitle[a] = titleMask(segment, article, bits)
    scores[a] = 0
  }
  // Term by term, for the searches of one list take equally many steps, which the processor foresees.
  for (let i = 0; i < wanted.length; i++) {
    const term = wanted[i]!
    if (term) addTerm(segment, articles, postingsAt[term]!, postingsAt[term + 1]!, 1 << i, weights[i]!)
  }
  return kept
}

function addTerm(
  { sections, articles: all, passages }: Segment,
  articles: readonly number[],
  from: number,
  to: number,
  bit: number,
  weight: number,
): void {
  const { firstPassage, docs, impacts } = sections
  const { at, masks, scores } = kept
  for (const article of articles) {
    const place = evenPlace(from, to, firstPassage[article]!, passages)
    fetch(docs, place)
    fetch(impacts, place)
  }
  for (let a = 0; a < articles.length; a++) {
    const first = firstPassage[articles[a]!]!
    const end = firstPassage[articles[a]! + 1]!
    const base = at[a]! - first
    let sum = 0
    for (let j = postingNear(docs, from, to, first, passages); j < to && docs[j]! < end; j++) {
      masks[base + docs[j]!]! |= bit
      sum += impacts[j]! / IMPACT_MAX
    }
    const norm = K1 * (1 - B + (B * (end - first) * all) / passages)
    scores[a]! += (weight * sum) / (sum + norm)
  }
}

function titleMask({ sections, marks }: Segment, article: number, bits: Int32Array): number {
  const { titleAt, titleTerms } = sections
  const end = titleAt[article + 1]!
  let mask = 0
  for (let at = titleAt[article]!; at < end; at++) {
    const mark = marks.ofTerm[titleTerms[at]!]!
    if (mark >= ASKED) mask |= bits[mark - ASKED]!
  }
  return mask
}
