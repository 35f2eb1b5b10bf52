// An article as the page shows it: the source with what was cut, and where names, dates and quotes stand in it.
import { type Article, type KeptCut, type Range, toRaw } from '../../articles/index.ts'
import type { Analysis, Span } from '../../language/index.ts'
import type { PageArticle } from './contract.ts'

/** All ranges of what comes out are UTF-16 offsets into `raw`. */
export function drawPageArticle(article: Article, analysis: Analysis, cuts: readonly KeptCut[]): PageArticle {
  const spansOf = ({ start, end }: Span): readonly Range[] => toRaw(article.raw, article.map, start, end)
  const { id, title, date, dateReason, source, url, language, raw } = article
  return {
    id,
    ...(title !== undefined && { title }),
    ...(date !== undefined && { date }),
    ...(dateReason !== undefined && { dateReason }),
    ...(source !== undefined && { source }),
    ...(url !== undefined && { url }),
    language,
    raw,
    cuts: cuts.map(({ start, end, reason }) => ({ range: [start, end], reason })),
    names: analysis.names.map(({ kind, entity, ...span }) => ({ spans: spansOf(span), kind, entity })),
    dates: analysis.dates.map(({ value, ...span }) => ({ spans: spansOf(span), value })),
    quotes: analysis.quotes.map(({ spans, speaker }) => ({
      spans: spans.flatMap(([start, end]) => spansOf({ start, end })),
      ...(speaker && { speaker: speaker.name }),
    })),
  }
}
