// /admin articles add, remove, refresh: what is added is shown first, and kept when the moderator presses Keep.
import type { Added, Article, ArticleRead, ReadEvent } from '../src/articles/index.ts'
import type { KeptCollection } from '../src/collections/index.ts'
import { FootnoteError } from '../src/error.ts'
import {
  drawAdded,
  drawPreview,
  drawRefreshed,
  type Failure,
  type Fates,
  idsBeside,
  type Press,
  type Reply,
  sayIn,
  withId,
} from '../src/replies/index.ts'
import type { AdminHandler } from './admin.ts'
import { noteChanges } from './audit.ts'
import { articleMeant } from './chosen.ts'
import type { Services } from './command.ts'
import { textOf } from './options.ts'

export const addArticles: AdminHandler = async (ask, keeping) => {
  const url = textOf(ask, 'url')
  if (!url && !ask.attachment)
    throw new FootnoteError('admin/nothing', 'There is nothing to add.', 'Give an address or a file.')
  const events = await keeping.read(ask.attachment ? { attachment: ask.attachment } : { url: url! })
  const key = keeping.pending.put({ guild: ask.guild, user: ask.user.id, events })
  return drawPreview(events, fatesOf(events, await keeping.own(ask.guild)), key, ask.locale)
}

/** The titles of the articles that Keep would replace, and of those that it would leave out, as things are. */
function fatesOf(events: readonly ReadEvent[], collection: KeptCollection): Fates {
  const kept = new Map(Array.from(collection.list(), ({ id, title = id }) => [id, title]))
  const fates = { replaced: [] as string[], leftOut: [] as string[] }
  for (const one of arriving(events)) {
    const { id, title = id } = one.article
    const kind = collection.judge(one)
    if (kind === 'replaces') fates.replaced.push(kept.get(id) ?? title)
    if (kind === 'duplicate') fates.leftOut.push(title)
  }
  return fates
}

export const removeArticle: AdminHandler = async (ask, keeping) => {
  const collection = await keeping.own(ask.guild)
  const id = await articleMeant(textOf(ask, 'article') ?? '', collection)
  const article = id === undefined ? undefined : await collection.article(id)
  // Before it goes: afterwards the title may be that of one article alone.
  const idBeside = idsBeside(collection.list())
  if (!article || !(await collection.remove(article.id))) {
    throw new FootnoteError(
      'articles/unknown',
      'This server keeps no such article.',
      'Choose one from the list that opens as you type.',
    )
  }
  const title = nameOf(article, idBeside(article))
  await noteChanges(ask, [{ did: 'removed', what: title }], keeping)
  return { content: sayIn(ask.locale)('admin.removed', { title }), private: true }
}

/** Reads again what came from addresses; what is the same as before changes nothing, and what was removed stays out. */
export const refreshArticles: AdminHandler = async (ask, keeping) => {
  const collection = await keeping.own(ask.guild)
  const places = new Set<string>()
  for (const { id } of collection.list()) {
    const place = collection.history(id).at(-1)?.place
    if (place && /^https?:\/\//.test(place)) places.add(place)
  }
  const added: Added[] = []
  const failures: Failure[] = []
  for (const place of places) {
    try {
      const events = await keeping.read({ url: place })
      added.push(...(await collection.add(arriving(events), { refreshing: true })))
      failures.push(...events.flatMap((event) => (event.kind === 'problem' ? [{ place, error: event }] : [])))
    } catch (error) {
      // One address that is gone does not keep the others from being read.
      if (!(error instanceof FootnoteError)) throw error
      failures.push({ place, error })
    }
  }
  const changed = added.filter(isChange)
  if (changed.length > 0) await noteChanges(ask, [{ did: 'refreshed', what: String(changed.length) }], keeping)
  return drawRefreshed(places.size, changed.length, failures, ask.locale)
}

/** As much of a title and its id as the audit shows. */
const NAME_MAX = 150

const nameOf = ({ id, title = id }: Pick<Article, 'id' | 'title'>, beside: string): string =>
  withId(title, beside, NAME_MAX)

const isChange = ({ kind }: Added): boolean => kind === 'new' || kind === 'replaces'

/** Keep and Cancel under a preview; by the moderator who asked for it. */
export async function pressPreview(pressed: Press, services: Services): Promise<Reply> {
  const say = sayIn(pressed.locale)
  const { keeping } = services
  const found = keeping?.pending.take(pressed.key, pressed)
  if (!keeping || !found || pressed.guild === null || !pressed.user.canManage)
    return { content: say('expired'), private: true }
  if (pressed.action === 'cancel') return { content: say('admin.cancelled'), private: true, update: true }
  const collection = await keeping.own(pressed.guild)
  const added = await collection.add(arriving(found.events))
  const kept = new Set(added.filter(isChange).map(({ id }) => id))
  const idBeside = idsBeside(collection.list())
  const titles = found.events.flatMap((event) =>
    event.kind === 'article' && kept.has(event.article.id) ? [nameOf(event.article, idBeside(event.article))] : [],
  )
  if (titles.length > 0) await noteChanges(pressed, [{ did: 'added', what: titles.join(', ') }], keeping)
  return { ...drawAdded(added, pressed.locale), update: true }
}

/** What is read, as a collection takes it: the articles, each with where it came from and what was cut. */
export function arriving(events: readonly ReadEvent[]) {
  const articles = events.filter((event): event is ArticleRead => event.kind === 'article')
  return articles.map(({ article, path, line, cuts, notes }) => ({
    article,
    place: path,
    cuts,
    notes,
    ...(line !== undefined && { line }),
  }))
}
