// `footnote inspect`: what was understood of the articles, as JSON lines with offsets into the source.
import { type Article, type ArticleRead, type Cut, readSpans, toRaw } from '../articles/index.ts'
import { readConfig } from '../config.ts'
import { FootnoteError } from '../error.ts'
import { passagesOf } from '../index/index.ts'
import { type Analysis, analyse, type Span } from '../language/index.ts'
import { readArticles } from './articles-option.ts'
import { drawArticle } from './inspect-pretty.ts'
import { writeLine, writeText } from './lines.ts'
import { parseOptions } from './options.ts'

type Row = Record<string, unknown>

/** Where a range of the clean text stands in the source: its spans, and from the first to the last of them. */
function place(article: Article, { start, end }: Span) {
  const spans = toRaw(article.raw, article.map, start, end)
  return { start: spans[0]?.[0] ?? 0, end: spans.at(-1)?.[1] ?? 0, spans }
}

const VIEWS: Record<string, (article: Article, analysis: Analysis) => Row[]> = {
  quotes: (article, { quotes }) =>
    quotes.map((quote) => {
      const spans = quote.spans.flatMap(([start, end]) => place(article, { start, end }).spans)
      const { speaker } = quote
      const mention = speaker && place(article, speaker)
      return {
        start: spans[0]?.[0],
        end: spans.at(-1)?.[1],
        spans,
        text: quote.text,
        kind: quote.kind,
        cue: quote.cue,
        speaker: speaker &&
          mention && { name: speaker.name, mention: speaker.mention, start: mention.start, end: mention.end },
      }
    }),
  dates: (article, { dates }) =>
    dates.map((date) => {
      const { start, end } = place(article, date)
      return { ...date, start, end }
    }),
  names: (article, { names }) =>
    names.map(({ text, kind, entity, role, ...span }) => {
      const { start, end } = place(article, span)
      return { start, end, text, kind, entity, ...(role && { role: role.text }) }
    }),
  passages: (article) =>
    passagesOf(article).map((passage) => {
      const { start, end, spans } = place(article, passage)
      return { start, end, spans, text: readSpans(article.raw, spans) }
    }),
}

const OPTIONS = { articles: { type: 'string' }, explain: { type: 'boolean' }, pretty: { type: 'boolean' } } as const

export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseOptions(args, OPTIONS, 1)
  const [view = ''] = positionals
  const rows = Object.hasOwn(VIEWS, view) ? VIEWS[view] : undefined
  if (!rows && view !== 'text') {
    throw new FootnoteError(
      'cli/usage',
      view ? `"${view}" cannot be inspected.` : 'What to inspect is missing.',
      'Name one of text, quotes, dates, names, passages.',
    )
  }
  for (const read of await readArticles(values.articles, readConfig())) {
    if (values.pretty) await writeText(drawArticle(read.article, analysisOf(read.article), view, process.stdout.isTTY))
    else if (!rows) await writeLine(textRow(read, values.explain ?? false))
    else {
      const { article } = read
      for (const row of rows(article, analysisOf(article))) await writeLine({ article: article.id, ...row })
    }
  }
  return 0
}

const analysisOf = (article: Article): Analysis =>
  analyse(article.text, { ...(article.date && { date: article.date }) })

function textRow({ article, path, cuts }: ArticleRead, explain: boolean): Row & { cuts?: readonly Cut[] } {
  const { id, title = '', date = '', source = '', url = '', language, text, pages, dateReason } = article
  const row = { article: id, path, title, date, source, url, language, text, ...(pages && { pages }) }
  return explain ? { ...row, dateReason, cuts } : row
}
