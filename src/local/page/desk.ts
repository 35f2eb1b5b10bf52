// What the page asks of the bot's own side: articles to look at, and articles to read and keep.
import { arriving, type Keeping, type NamedFile, type Services } from '../../../commands/index.ts'
import type { ReadEvent } from '../../articles/index.ts'
import { FootnoteError } from '../../error.ts'
import { analyse } from '../../language/index.ts'
import type { PageArticle, PageReading, PageState } from './contract.ts'
import { drawPageArticle } from './page-article.ts'

/** Plain data in and out: in `footnote dev` the bot is another process. */
export interface Desk {
  articles(guild: string): Promise<PageState['articles']>
  /** @throws FootnoteError `page/article` for an id that the guild does not have. */
  article(guild: string, id: string): Promise<PageArticle>
  /** Reads an address through the guarded reader, or a dropped file; nothing is kept. @throws FootnoteError `fetch/...`. */
  read(guild: string, from: { readonly url: string } | NamedFile): Promise<PageReading>
  /** Keeps what was read, once. Gives its ids. @throws FootnoteError `page/expired`. */
  keep(guild: string, key: string): Promise<string[]>
}

/** What waits to be kept belongs to the page, and not to one of its people. */
const PAGE = { id: 'page', name: 'the page', canManage: true }
/** What the page shows of an article's text: made in turns with other work. */
const DRAWN = ['names', 'dates', 'quotes'] as const
/** A feed or a JSONL file may hold thousands: as many are drawn; all of them are kept. */
const DRAWN_MAX = 20

export function createDesk(services: Services & { readonly keeping: Keeping }): Desk {
  const { keeping } = services
  return {
    async articles(guild) {
      const collection = await services.collection(guild)
      return Array.from(collection.list(), ({ id, title, date, source }) => ({
        id,
        ...(title?.trim() && { title }),
        ...(date !== undefined && { date }),
        ...(source !== undefined && { source }),
      }))
    },
    async article(guild, id) {
      const collection = await services.collection(guild)
      const [article, analysis, cuts = []] = await Promise.all([
        collection.article(id),
        collection.analysis(id, ...DRAWN),
        collection.cuts?.(id),
      ])
      if (article && analysis) return drawPageArticle(article, analysis, cuts)
      throw new FootnoteError('page/article', 'This server has no such article.', 'Choose one from the list.')
    },
    async read(guild, from) {
      const events = await keeping.read(from)
      const key = keeping.pending.put({ guild, user: PAGE.id, events })
      return { key, ...(await drawReading(events)) }
    },
    async keep(guild, key) {
      const place = { guild, user: PAGE, channel: '', locale: 'en-US' }
      const found = keeping.pending.take(key, place)
      if (!found)
        throw new FootnoteError('page/expired', 'This was kept already, or waits no longer.', 'Read it again.')
      const added = await (await keeping.own(guild)).add(arriving(found.events))
      return added.filter(({ kind }) => kind !== 'duplicate').map(({ id }) => id)
    },
  }
}

async function drawReading(events: readonly ReadEvent[]): Promise<Omit<PageReading, 'key'>> {
  const articles: PageArticle[] = []
  const problems: string[] = []
  let more = 0
  for (const event of events) {
    if (event.kind === 'problem') problems.push(`${event.path} ${event.message} ${event.next}`)
    else if (articles.length === DRAWN_MAX) more++
    else {
      const { article, cuts } = event
      const analysis = analyse(article.text, article.date === undefined ? {} : { date: article.date })
      articles.push(drawPageArticle(article, await analysis.prepare(...DRAWN), cuts))
    }
  }
  if (more > 0) problems.push(`${more} more are not shown; Keep keeps them too.`)
  return { articles, problems }
}
