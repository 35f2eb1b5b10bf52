// How much of a question an article holds as a whole: news spreads what a question asks for over several passages.
import { postingFrom } from './postings.ts'
import type { Wanted } from './retrieve.ts'
import type { Segment } from './segment.ts'
import { IMPACT_MAX } from './weights.ts'

export interface ArticleEvidence {
  /** Of each passage of the article: the question's words in it or in the title, a bit each. */
  readonly masks: Int32Array
  /** Those in the title. */
  readonly inTitle: number
  /** BM25 of the article, each word counted once a passage; in units of the words' weights. */
  readonly score: number
}

/** The textbook's constants; articles differ in length, unlike passages. */
const K1 = 1.2
const B = 0.75

/** `wanted[i]` is the term of bit i, 0 when the segment lacks it; `weights[i]` its weight. */
export function articleEvidence(
  segment: Segment,
  article: number,
  wanted: readonly Wanted[],
  weights: Float64Array,
): ArticleEvidence {
  const { firstPassage, postingsAt, docs, impacts } = segment.sections
  const first = firstPassage[article]!
  const end = firstPassage[article + 1]!
  const masks = new Int32Array(end - first)
  const norm = K1 * (1 - B + (B * (end - first) * segment.articles) / segment.passages)
  let score = 0
  for (let i = 0; i < wanted.length; i++) {
    const { term } = wanted[i]!
    if (!term) continue
    const last = postingsAt[term + 1]!
    let sum = 0
    for (let at = postingFrom(docs, postingsAt[term]!, last, first); at < last && docs[at]! < end; at++) {
      masks[docs[at]! - first]! |= 1 << i
      sum += impacts[at]! / IMPACT_MAX
    }
    score += (weights[i]! * sum) / (sum + norm)
  }
  return { masks, inTitle: titleMask(segment, article, wanted), score }
}

function titleMask({ sections }: Segment, article: number, wanted: readonly Wanted[]): number {
  let mask = 0
  for (let at = sections.titleAt[article]!; at < sections.titleAt[article + 1]!; at++) {
    const term = sections.titleTerms[at]!
    for (let i = 0; i < wanted.length; i++) if (wanted[i]!.term === term) mask |= 1 << i
  }
  return mask
}
