// `footnote articles list`, `show` and `remove`: what is kept, and what is known of one article.
import { type ArticleRead, readPath } from '../articles/index.ts'
import { MAIN_COLLECTION } from '../collections/index.ts'
import { FootnoteError } from '../error.ts'
import type { Desk } from './articles-desk.ts'
import { SEEDS } from './articles-option.ts'
import { writeLine } from './lines.ts'
import { positiveInteger } from './options.ts'
import { print, tell } from './terminal.ts'

/** One line an article: id, date, source, title. */
export async function list(desk: Desk): Promise<number> {
  const { store, collection, json } = desk
  const entries = [...store.entries()].sort((a, b) => a.head.id.localeCompare(b.head.id))
  for (const { head, place, added, version, characters } of entries) {
    if (json) await writeLine({ ...head, path: place, added, version, characters })
    else print(row(head))
  }
  if (entries.length > 0) return 0
  if (collection !== MAIN_COLLECTION) {
    tell(`${collection} has no articles. Add some by footnote articles add PATH --collection ${collection}.`)
    return 0
  }
  tell('No article was added yet; until then these answer, which come with the program:')
  for await (const { article } of ownArticles(desk)) print(row(article))
  return 0
}

/** The articles that come with the program, while they are what answers. */
async function* ownArticles({ store, collection, config }: Desk): AsyncGenerator<ArticleRead> {
  if (store.size > 0 || collection !== MAIN_COLLECTION) return
  for await (const event of readPath(SEEDS, { dateOrder: config.dateOrder })) if (event.kind === 'article') yield event
}

async function ownArticle(desk: Desk, id: string): Promise<ArticleRead | undefined> {
  for await (const event of ownArticles(desk)) if (event.article.id === id) return event
  return undefined
}

function row({ id, date, source, title }: { id: string; date?: string; source?: string; title?: string }): string {
  return [id, date ?? 'no date', source ?? 'no source', title ?? 'no title'].join('\t')
}

export async function show(desk: Desk, [id = '']: string[]): Promise<number> {
  const { store, json } = desk
  const version = desk.version === undefined ? undefined : positiveInteger('version', desk.version)
  const kept = await store.read(id, version)
  const own = kept ? undefined : await ownArticle(desk, id)
  const found = kept ?? own
  if (!found) throw unknown(desk, id)
  const { article, cuts, notes } = found
  const place = kept?.place ?? own?.path
  const versions = store.history(id).length
  if (json) {
    const { map: _, ...bare } = article
    await writeLine({ ...bare, path: place, added: kept?.added, version: kept?.version, versions, cuts, notes })
    return 0
  }
  const facts: [string, string | undefined][] = [
    ['title', article.title],
    ['date', article.date && `${article.date}${article.dateReason ? ` (${article.dateReason})` : ''}`],
    ['source', article.source],
    ['author', article.author],
    ['url', article.url],
    ['language', article.language],
    ['pages', article.pages && String(article.pages.length)],
    ['read from', place],
    ['added', kept && `${kept.added.slice(0, 16).replace('T', ' ')} UTC, version ${kept.version} of ${versions}`],
    ['teaser', article.teaser ? 'the feed gave only the beginning' : undefined],
  ]
  const lines = facts.flatMap(([name, value]) => (value ? [`${name.padEnd(10)} ${value}`] : []))
  for (const { start, end, reason } of cuts)
    lines.push(`cut        ${reason}: ${excerpt(article.raw.slice(start, end))}`)
  for (const note of notes) lines.push(`note       ${note}`)
  print(`${lines.join('\n')}\n\n${article.text.trim()}`)
  return 0
}

/** A cut is told by its beginning. */
const EXCERPT_MAX = 80

export function excerpt(text: string): string {
  const folded = JSON.stringify(
    text
      .slice(0, 4 * EXCERPT_MAX)
      .replace(/\s+/g, ' ')
      .trim(),
  )
  return folded.length > EXCERPT_MAX ? `${folded.slice(0, EXCERPT_MAX)}…` : folded
}

export async function remove(desk: Desk, ids: string[]): Promise<number> {
  for (const id of ids) {
    if (!(await desk.store.remove(id))) throw unknown(desk, id)
    print(`${id} removed.`)
  }
  return 0
}

function unknown({ collection, version }: Desk, id: string): FootnoteError {
  const what = version === undefined ? `article ${id}` : `version ${version} of ${id}`
  const option = collection === MAIN_COLLECTION ? '' : ` --collection ${collection}`
  return new FootnoteError(
    'articles/unknown',
    `There is no ${what} in ${collection}.`,
    `footnote articles list${option} shows which there are.`,
  )
}
