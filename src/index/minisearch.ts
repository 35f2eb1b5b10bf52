// The engine `minisearch`: the contract over MiniSearch, for collections of a few thousand articles.
import MiniSearch from 'minisearch'
import type { Article } from '../articles/index.ts'
import { FootnoteError } from '../error.ts'
import { terms } from '../language/index.ts'
import { type Facts, passes } from './filters.ts'
import { passagesOf } from './passages.ts'
import { readQuestion } from './question.ts'
import type { Filters, Hit, Passage, PassageIndex } from './types.ts'

interface Row extends Passage, Omit<Facts, 'id'> {
  readonly title: string
  readonly text: string
}

const OPTIONS = {
  fields: ['title', 'text'],
  storeFields: ['article', 'start', 'end', 'date', 'source', 'language'],
  tokenize: (text: string) => terms(text).map((term) => term.term),
  processTerm: (term: string) => term,
  searchOptions: { boost: { title: 0.5 } },
}

export function createMiniSearchIndex(): PassageIndex {
  return over(new MiniSearch<Row>(OPTIONS), new Map())
}

/** Throws FootnoteError `index/snapshot` for bytes that `snapshot` did not write. */
export function loadMiniSearchIndex(bytes: Uint8Array): PassageIndex {
  try {
    const { articles, index } = JSON.parse(Buffer.from(bytes).toString('utf8')) as {
      articles: [string, string[]][]
      index: Parameters<typeof MiniSearch.loadJS>[0]
    }
    return over(MiniSearch.loadJS<Row>(index, OPTIONS), new Map(articles))
  } catch (cause) {
    throw new FootnoteError(
      'index/snapshot',
      'The index snapshot cannot be used: MiniSearch cannot read it.',
      'It is built again from the articles.',
      { cause },
    )
  }
}

function over(mini: MiniSearch<Row>, articles: Map<string, readonly string[]>): PassageIndex {
  return {
    get passages() {
      return mini.documentCount
    },
    async add(article) {
      if (articles.has(article.id)) {
        throw new FootnoteError(
          'index/duplicate',
          `The article ${article.id} is in the index already.`,
          'Remove it first.',
        )
      }
      const rows = rowsOf(article)
      mini.addAll(rows)
      articles.set(
        article.id,
        rows.map((row) => row.id),
      )
    },
    async remove(articleId) {
      mini.discardAll(articles.get(articleId) ?? [])
      articles.delete(articleId)
    },
    async search(query, top) {
      const words = readQuestion(query.text).content.join(' ')
      return mini
        .search(words, { filter: passing(mini, query), tokenize: (text) => text.split(' ') })
        .slice(0, top)
        .map(hitOf)
    },
    async snapshot() {
      return new TextEncoder().encode(JSON.stringify({ articles: [...articles], index: mini }))
    },
    frequency(term, filters) {
      return mini.search(term, { tokenize: (whole) => [whole], ...(filters && { filter: passing(mini, filters) }) })
        .length
    },
    async close() {},
  }
}

function rowsOf(article: Article): Row[] {
  const { date, source, language, title = '' } = article
  return passagesOf(article).map((passage) => ({
    ...passage,
    date,
    source,
    language,
    title,
    text: article.text.slice(passage.start, passage.end),
  }))
}

/** Articles of which a passage has all words of a name. */
function articlesNaming(mini: MiniSearch<Row>, person: string): ReadonlySet<string> {
  return new Set(mini.search(person, { combineWith: 'AND' }).map((row) => row.article as string))
}

/** Tells of a row whether its article passes all filters. */
function passing(mini: MiniSearch<Row>, filters: Filters): (row: object) => boolean {
  const naming = filters.person === undefined ? undefined : articlesNaming(mini, filters.person)
  return (row) => {
    const { article, date, source, language } = row as Row
    return passes({ id: article, date, source, language }, filters) && (!naming || naming.has(article))
  }
}

function hitOf(row: { id: string; score: number } & Record<string, unknown>): Hit {
  const { id, score, article, start, end } = row as unknown as Row & { score: number }
  return { passage: { id, article, start, end }, score }
}
