// `footnote search`: the passages that a question finds, best first.
import { z } from 'zod'
import { type Article, readSpans, toRaw } from '../articles/index.ts'
import type { Collection } from '../collections/index.ts'
import { readConfig } from '../config.ts'
import { FootnoteError } from '../error.ts'
import type { Hit, Query } from '../index/index.ts'
import { readCollection } from './articles-option.ts'
import { withDays } from './days.ts'
import { readLines, writeLine } from './lines.ts'
import { parseOptions, positiveInteger, refuseMore } from './options.ts'
import { print, tell } from './terminal.ts'

const OPTIONS = {
  articles: { type: 'string' },
  batch: { type: 'string' },
  top: { type: 'string' },
  json: { type: 'boolean' },
  after: { type: 'string' },
  before: { type: 'string' },
  source: { type: 'string' },
  article: { type: 'string' },
  person: { type: 'string' },
  language: { type: 'string' },
} as const

const SHOWN = 5
const LISTED = 100
/** The search holds a place ready for each. */
const TOP_MAX = 10_000

const BatchLine = z.object({
  id: z.string(),
  question: z.string().default(''),
  after: z.string().optional(),
  before: z.string().optional(),
  source: z.string().optional(),
  article: z.string().optional(),
})

export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseOptions(args, OPTIONS)
  const { articles, batch, top, json, language, ...typed } = values
  if (batch !== undefined) refuseMore(positionals, 0)
  const text = positionals.join(' ').trim()
  if (!text && batch === undefined)
    throw new FootnoteError('cli/usage', 'There is nothing to search for.', 'Type footnote search "words".')
  const most = top === undefined ? (batch === undefined ? SHOWN : LISTED) : positiveInteger('top', top, TOP_MAX)
  const config = readConfig()
  const days = await withDays(typed, config.dateOrder)
  const filters = { ...days, ...(language !== undefined && { language: language.toLowerCase() }) }
  const collection = await readCollection(articles, config)
  if (batch === undefined) {
    const hits = await find(collection, { text, ...filters }, most)
    if (json) await writeLine({ hits: hits.map(({ text: _, ...hit }) => hit) })
    else if (hits.length === 0) tell('No passage was found.')
    else for (const hit of hits) print(`${hit.score.toFixed(3)}  ${hit.title}\n${hit.text}\n`)
    return hits.length ? 0 : 3
  }
  const shape = BatchLine.transform((line) => withDays(line, config.dateOrder))
  for await (const { id, question, ...own } of readLines(batch, shape)) {
    const hits = await find(collection, { text: question, ...filters, ...own }, most)
    await writeLine({ id, hits: hits.map(({ article, score, spans }) => ({ article, score, spans })) })
  }
  return 0
}

async function find(collection: Collection, query: Query, top: number) {
  const hits = await collection.index.search(query, top)
  return Promise.all(hits.map(async (hit) => shown(hit, (await collection.article(hit.passage.article))!)))
}

function shown({ passage, score }: Hit, article: Article) {
  const spans = toRaw(article.raw, article.map, passage.start, passage.end)
  return { article: article.id, score, spans, title: article.title ?? article.id, text: readSpans(article.raw, spans) }
}
