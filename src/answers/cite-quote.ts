// The citation of a quote: its whole sentences with the words that tell who speaks.
import { type Article, fold, type Range, toRaw } from '../articles/index.ts'
import type { Analysis, Quote } from '../language/index.ts'
import { citeRanges, snippetOf } from './cite.ts'
import { SPANS_MAX } from './snippet.ts'
import type { Citation } from './types.ts'

/** A quote's spans are at most this long together (DESIGN.md). */
const QUOTE_SPANS_MAX = 1500

/** The citation of a quote and its words as they stand in the snippet, folded, from its first word to its last. */
export function citeQuote(article: Article, analysis: Analysis, quote: Quote): { citation: Citation; text: string } {
  const range = fitting(article, analysis, quote)
  const citation = citeRanges(article, [range])
  const words = fold(article.text.slice(Math.max(quote.start, range[0]), Math.min(quote.end, range[1])))
  const snippet = snippetOf(article, citation)
  return { citation, text: snippet.includes(words) ? words : snippet }
}

/** The citation of a quote by "he" or "she": from the sentence that names the speaker on, where there is room. */
export function citeNamed(article: Article, analysis: Analysis, quote: Quote): Citation {
  const range = fitting(article, analysis, quote)
  const name = quote.speaker?.name ?? ''
  if (article.text.slice(...range).includes(name)) return citeRanges(article, [range])
  const naming = analysis.sentences.filter(
    ({ start, end }) => start < range[0] && article.text.slice(start, end).includes(name),
  )
  const from = naming.at(-1)?.start ?? range[0]
  return citeRanges(article, [size(article, [from, range[1]]) <= SPANS_MAX ? [from, range[1]] : range])
}

/** Its sentences; the quote alone when they are too long; its beginning when that is too long as well. */
function fitting(article: Article, { sentences }: Analysis, quote: Quote): Range {
  const own = sentences.filter((sentence) => sentence.start < quote.end && sentence.end > quote.start)
  const whole: Range = own.length
    ? [Math.min(quote.start, own[0]!.start), Math.max(quote.end, own.at(-1)!.end)]
    : [quote.start, quote.end]
  if (size(article, whole) <= QUOTE_SPANS_MAX) return whole
  const bare: Range = [quote.start, quote.end]
  if (size(article, bare) <= QUOTE_SPANS_MAX) return bare
  let end = quote.end
  for (const sentence of own) if (size(article, [quote.start, sentence.end]) <= QUOTE_SPANS_MAX) end = sentence.end
  while (size(article, [quote.start, end]) > QUOTE_SPANS_MAX) end = article.text.lastIndexOf(' ', end - 1)
  return [quote.start, end]
}

function size(article: Article, [start, end]: Range): number {
  return toRaw(article.raw, article.map, start, end).reduce((sum, [from, to]) => sum + to - from, 0)
}
