// The annotations of single sentences, kept for the sentences asked for last: what makes a warm question fast.
import type { Article } from '../articles/index.ts'
import { type Analysis, analyse } from '../language/index.ts'

/** Sentences whose annotations are kept; some 5 kB each. */
const KEPT = 4000

const kept = new WeakMap<Article, Map<number, Analysis>>()
let count = 0
let generation = new WeakSet<Article>()

/** The annotations of `article.text.slice(start, end)`; their offsets are from `start`. */
export function analysisOf(article: Article, start: number, end: number): Analysis {
  let sentences = kept.get(article)
  if (!sentences || !generation.has(article)) {
    sentences = new Map()
    kept.set(article, sentences)
    generation.add(article)
  }
  const known = sentences.get(start)
  if (known && known.text.length === end - start) return known
  if (++count > KEPT) {
    count = 0
    generation = new WeakSet()
  }
  const analysis = analyse(article.text.slice(start, end), { ...(article.date && { date: article.date }) })
  sentences.set(start, analysis)
  return analysis
}
