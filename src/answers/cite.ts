// Makes citations, and checks the promise that every reply keeps: a snippet is what its spans hold.
import { type Article, fold, pageAt, type Range, readSpans, toRaw } from '../articles/index.ts'
import type { Answer, Citation } from './types.ts'

/** The place of `article.text.slice(start, end)` in the source. */
export function cite(article: Article, start: number, end: number): Citation {
  return citeRanges(article, [[start, end]])
}

/** The place of several ranges of an article's text, in order. */
export function citeRanges(article: Article, ranges: readonly Range[]): Citation {
  const spans = ranges.flatMap(([start, end]) => toRaw(article.raw, article.map, start, end))
  const page = spans[0] && pageAt(article, spans[0][0])
  return {
    article: article.id,
    ...(article.title && { title: article.title }),
    ...(article.date && { date: article.date }),
    ...(article.source && { source: article.source }),
    ...(article.url && { url: article.url }),
    ...(page !== undefined && { page }),
    spans,
  }
}

/** The words that a citation points to, folded: the only way in which a snippet is made. */
export function snippetOf(article: Article, citation: Citation): string {
  return readSpans(article.raw, citation.spans)
}

/** Whether an answer keeps the promise: its citation is of this article, its spans read as its snippet, its words stand there. */
export function verify(answer: Answer, article: Article): boolean {
  const { citation, snippet, text } = answer
  if (citation.article !== article.id || citation.spans.length === 0) return false
  let at = 0
  for (const [start, end] of citation.spans) {
    if (start < at || end <= start || end > article.raw.length) return false
    at = end
  }
  return snippet !== '' && readSpans(article.raw, citation.spans) === snippet && snippet.includes(fold(text))
}
