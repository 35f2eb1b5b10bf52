// Articles on the page: opened by title or by citation, read from a file or an address, kept or left.
import type { Range } from '../../../articles/index.ts'
import type { PageArticle, PageReading } from '../contract.ts'
import type { Cited } from './citation.ts'
import { begin } from './composing.ts'
import { sentenceOf, tell } from './deeds.ts'
import { locate } from './locate.ts'
import { keep, readArticle, readFile, readState, readUrl } from './server.ts'
import { change, now, type Reading, removeLine } from './store.ts'
import { isTitle } from './titles.ts'

const showPane = () => change({ pane: 'article', drawer: 'panes', menu: undefined })

/** Shows an article with some of it lit. */
export async function openArticle(
  id: string,
  find: (article: PageArticle) => readonly Range[] = () => [],
): Promise<void> {
  try {
    const article = await readArticle(now().guild, id)
    change({ shown: { article, cited: find(article) } })
    showPane()
  } catch (error) {
    tell(sentenceOf(error), 'failed')
  }
}

const bare = (address: string) => address.replace(/#.*$/, '')

/** Of several articles with one title, or without any, as many are looked through for the quoted words. */
const ALIKE_MAX = 20

/** Opens what a message cites: by the answer that was given there, else by the article's title and the quoted words. */
export async function openCitation({ title, quoted, href }: Cited): Promise<void> {
  const { whys, page } = now()
  const titled = (of: { title?: string }) => isTitle(of.title, title, page.untitled)
  const same = (citation: { title?: string; url?: string }) =>
    titled(citation) || (href !== undefined && citation.url !== undefined && bare(citation.url) === bare(href))
  const given = whys
    .toReversed()
    .flatMap((why) => why.answers)
    .filter(({ citation }) => same(citation))
  const answer = given.find(({ snippet }) => quoted && (locate(snippet, quoted) || locate(quoted, snippet)))
  if (answer) {
    await openArticle(answer.citation.article, () => answer.citation.spans)
    return
  }
  const alike = [...given.map(({ citation }) => citation.article), ...page.articles.filter(titled).map(({ id }) => id)]
  const id = await withWords([...new Set(alike)].slice(0, ALIKE_MAX), quoted)
  if (id === undefined) tell('This article is not among those of this server any more.', 'failed')
  else await openArticle(id, (article) => wordsIn(article, quoted))
}

/** The first of the articles that holds the words, else the first of all. */
async function withWords(ids: readonly string[], quoted: string): Promise<string | undefined> {
  if (ids.length < 2) return ids[0]
  for (const id of ids) {
    const article = await readArticle(now().guild, id).catch(() => undefined)
    if (article && wordsIn(article, quoted).length > 0) return id
  }
  return ids[0]
}

function wordsIn({ raw }: PageArticle, quoted: string): readonly Range[] {
  const found = locate(raw, quoted)
  return found ? [found] : []
}

/** @param again puts what could not be read where it can be corrected. */
async function read(what: string, answer: Promise<PageReading>, again?: () => void): Promise<void> {
  const waiting = tell(`Reading ${what} …`)
  try {
    const { key, articles, problems } = await answer
    const [article] = articles
    if (!article) throw new Error(problems.join(' ') || `There is no article in ${what}.`)
    const line = tell(`${whatWas(articles)} read from ${what}, and not kept yet.`, 'plain', {
      label: 'Keep',
      press: () => void keepReading(reading),
    })
    const reading: Reading = { key, articles, problems, line }
    change({ shown: { article, cited: [], reading } })
    showPane()
  } catch (error) {
    tell(sentenceOf(error), 'failed', again && { label: 'Write it again', press: again })
  } finally {
    removeLine(waiting)
  }
}

const whatWas = (articles: readonly { readonly id: string; readonly title?: string }[]): string =>
  articles.length === 1 ? `“${articles[0]?.title ?? articles[0]?.id}” was` : `${articles.length} articles were`

export const readDropped = (file: File) => read(file.name, readFile(now().guild, file))
export const isAddress = (text: string): boolean => /^https?:\/\/\S+$/i.test(text)
export const readAddress = (url: string) => read(url, readUrl(now().guild, url), () => begin(url))

/** Keeps what was read; it can be asked about at once. */
export async function keepReading({ key, articles, line }: Reading): Promise<void> {
  const { guild } = now()
  try {
    const { kept } = await keep(guild, key)
    removeLine(line)
    await refreshArticles()
    tell(`${whatWas(articles)} kept. Ask about it: type / for the commands.`)
    if (kept[0] !== undefined) await openArticle(kept[0])
  } catch (error) {
    tell(sentenceOf(error), 'failed')
  }
}

/** The list of articles as it is now. */
export async function refreshArticles(): Promise<void> {
  const { articles } = await readState(now().guild)
  change({ page: { ...now().page, articles } })
}

export const leaveShown = () => change({ shown: undefined })
