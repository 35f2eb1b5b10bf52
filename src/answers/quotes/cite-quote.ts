// The citation of a quote: its whole sentences with the words that tell who speaks.
import { type Article, fold, type Range, toRaw, wholeBefore } from '../../articles/index.ts'
import type { Analysis, Quote } from '../../language/index.ts'
import { citeRanges, snippetOf } from '../cite.ts'
import { SPANS_MAX } from '../snippet.ts'
import type { Citation } from '../types.ts'

/** A quote's spans are at most this long together (DESIGN.md). */
const QUOTE_SPANS_MAX = 1500
const MARK = /["“”„«»'‘’]/u
/** The mark that opens a paragraph of a quote which goes on from the one before. */
const REOPENED = /\n\s*(["“„«‘'])(?=\S)/gu

/** The citation of a quote and its words as they stand in the snippet, folded, from its first word to its last. */
export function citeQuote(article: Article, analysis: Analysis, quote: Quote): { citation: Citation; text: string } {
  const range = fitting(article, analysis, quote)
  const citation = citeSpeech(article, [range], [quote])
  const within: Range = [Math.max(quote.start, range[0]), Math.min(quote.end, range[1])]
  const snippet = snippetOf(article, citation)
  const words = wordsIn(article, within, [quote])
  return { citation, text: snippet.includes(words) ? words : snippet }
}

/** The citation of several quotes of an article, in order: with what stands between them, else as many as there is room for. */
export function citeQuotes(article: Article, analysis: Analysis, quotes: readonly Quote[]): Citation {
  const own = quotes.map((quote) => fitting(article, analysis, quote))
  const whole: Range = [own[0]![0], Math.max(...own.map(([, end]) => end))]
  if (own.length === 1 || size(article, whole) <= SPANS_MAX) return citeSpeech(article, [whole], quotes)
  const ranges: Range[] = []
  for (const [start, end] of own) {
    const last = ranges.at(-1)?.[1] ?? 0
    const more: Range[] = [...ranges, [Math.max(start, last), end]]
    if (more.reduce((sum, one) => sum + size(article, one), 0) > QUOTE_SPANS_MAX) break
    if (end > last) ranges.push(more.at(-1)!)
  }
  return citeSpeech(article, ranges, quotes)
}

/** The citation of a quote by "he" or "she": from the sentence that names the speaker on, where there is room. */
export function citeNamed(article: Article, analysis: Analysis, quote: Quote): Citation {
  const range = fitting(article, analysis, quote)
  const name = quote.speaker?.name ?? ''
  if (article.text.slice(...range).includes(name)) return citeSpeech(article, [range], [quote])
  const naming = analysis.sentences.findLast(
    ({ start, end }) => start < range[0] && article.text.slice(start, end).includes(name),
  )
  const from = naming?.start ?? range[0]
  const whole: Range = size(article, [from, range[1]]) <= SPANS_MAX ? [from, range[1]] : range
  return citeSpeech(article, [whole], [quote])
}

/** Ranges without the marks that open a quote's next paragraphs: read in one line they would seem to open another quote. */
function citeSpeech(article: Article, ranges: readonly Range[], quotes: readonly Quote[]): Citation {
  const cut = citeRanges(
    article,
    ranges.flatMap((range) => withoutMarks(article.text, range, quotes)),
  )
  const spans: Range[] = cut.spans.map(([start, end], i) => {
    const next = cut.spans[i + 1]
    return next ? [start, end + white(article.raw.slice(end, next[0]))] : [start, end]
  })
  const spaced = { ...cut, spans }
  const wanted = ranges.map((range) => wordsIn(article, range, quotes)).join(' ')
  // Where furniture was cut at the same place, no white space keeps the words apart: then the marks stay.
  if (snippetOf(article, spaced) === wanted) return spaced
  return ranges.length > 1 ? citeSpeech(article, ranges.slice(0, 1), quotes) : citeRanges(article, ranges)
}

const white = (text: string): number => /^\s*/.exec(text)![0].length

function wordsIn({ text }: Article, range: Range, quotes: readonly Quote[]): string {
  return fold(
    withoutMarks(text, range, quotes)
      .map(([start, end]) => text.slice(start, end))
      .join(''),
  )
}

function withoutMarks(text: string, [from, to]: Range, quotes: readonly Quote[]): Range[] {
  const spans = quotes.flatMap((quote) => quote.spans)
  const ranges: Range[] = []
  let start = from
  for (const match of text.slice(from, to).matchAll(REOPENED)) {
    const at = from + match.index + match[0].length - 1
    const unclosed = !MARK.test(text[from + match.index - 1] ?? '')
    const goesOn =
      unclosed && spans.some(([, end]) => end === from + match.index) && spans.some(([open]) => open === at)
    if (!goesOn && !spans.some(([open, end]) => open < at && at < end)) continue
    ranges.push([start, at])
    start = at + 1
  }
  return [...ranges, [start, to]]
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
  const last = own.findLast((sentence) => size(article, [quote.start, sentence.end]) <= QUOTE_SPANS_MAX)
  return [quote.start, last?.end ?? endOfWords(article, quote)]
}

/** Where the words end of a quote's beginning that has room; where it has no spaces, as in Chinese, its characters. */
function endOfWords(article: Article, { start, end }: Quote): number {
  // Of so much of a text there is never room for all.
  let last = Math.min(end, start + 2 * QUOTE_SPANS_MAX)
  while (size(article, [start, last]) > QUOTE_SPANS_MAX) {
    const gap = article.text.lastIndexOf(' ', last - 1)
    last = gap > start ? gap : wholeBefore(article.text, Math.min(last - 1, start + QUOTE_SPANS_MAX))
  }
  return last
}

function size(article: Article, [start, end]: Range): number {
  return toRaw(article.raw, article.map, start, end).reduce((sum, [from, to]) => sum + to - from, 0)
}
