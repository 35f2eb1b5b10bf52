// Articles on the page: opened by title or by citation, read from a file or an address, kept or left.
import type { Range } from '../../../articles/index.ts'
import type { PageArticle, PageReading } from '../contract.ts'
import type { Cited } from './citation.ts'
import { sentenceOf, tell } from './deeds.ts'
import { locate } from './locate.ts'
import { keep, readArticle, readFile, readState, readUrl } from './server.ts'
import { change, now, type Reading, removeLine } from './store.ts'

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

/** A long title is shortened in a message. */
const titled = (title: string | undefined, shown: string) =>
  title === shown || (shown.endsWith('…') && title?.startsWith(shown.slice(0, -1)))

const bare = (address: string) => address.replace(/#.*$/, '')

/** Opens what a message cites: by the answer that was given there, else by the article's title and the quoted words. */
export async function openCitation({ title, quoted, href }: Cited): Promise<void> {
  const { whys, page } = now()
  const answers = whys.toReversed().flatMap((why) => why.answers)
  const same = (citation: { title?: string; url?: string }) =>
    titled(citation.title, title) ||
    (href !== undefined && citation.url !== undefined && bare(citation.url) === bare(href))
  const given = answers.filter(({ citation }) => same(citation))
  const answer = given.find(({ snippet }) => quoted && (locate(snippet, quoted) || locate(quoted, snippet)))
  const id =
    answer?.citation.article ??
    given[0]?.citation.article ??
    page.articles.find((article) => titled(article.title, title))?.id
  if (id === undefined) {
    tell('This article is not among those of this server any more.', 'failed')
    return
  }
  await openArticle(id, ({ raw }) => {
    if (answer) return answer.citation.spans
    const found = locate(raw, quoted)
    return found ? [found] : []
  })
}

async function read(what: string, answer: Promise<PageReading>): Promise<void> {
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
    tell(sentenceOf(error), 'failed')
  } finally {
    removeLine(waiting)
  }
}

const whatWas = (articles: readonly { readonly id: string; readonly title?: string }[]): string =>
  articles.length === 1 ? `“${articles[0]?.title ?? articles[0]?.id}” was` : `${articles.length} articles were`

export const readDropped = (file: File) => read(file.name, readFile(now().guild, file))
export const isAddress = (text: string): boolean => /^https?:\/\/\S+$/i.test(text)
export const readAddress = (url: string) => read(url, readUrl(now().guild, url))

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
