// Where a page speaks about itself: its <meta>, <link>, <time> and JSON-LD, gathered in one walk.
import { type DomNode, isElement } from './page.ts'

export interface About {
  /** Contents of the <meta> elements by property, name or itemprop in lower case, in their order. */
  readonly metas: ReadonlyMap<string, readonly string[]>
  /** What the page calls its own address. */
  readonly canonical?: string
  /** The first <time> that says it is when the page was published. */
  readonly publishedTime?: string
  /** The first <time> inside the article. */
  readonly articleTime?: string
  /** All others. */
  readonly times: readonly string[]
  /** Contents of its JSON-LD scripts. */
  readonly linkedData: readonly string[]
}

const ARTICLE = new Set(['article', 'main'])

/** Gathers from a whole document. @param root its first element */
export function aboutOf(root: DomNode): About {
  const metas = new Map<string, string[]>()
  const linkedData: string[] = []
  const times: string[] = []
  const first: { canonical?: string; publishedTime?: string; articleTime?: string } = {}
  const readers: Record<string, (element: DomNode, inArticle: boolean) => void> = {
    meta(element) {
      const name = ['property', 'name', 'itemprop'].map((key) => element.getAttribute(key)).find((each) => each)
      const content = element.getAttribute('content')?.trim()
      if (!name || !content) return
      const key = name.trim().toLowerCase()
      metas.set(key, [...(metas.get(key) ?? []), content])
    },
    link(element) {
      const href = element.getAttribute('href')
      if (href && element.getAttribute('rel')?.toLowerCase() === 'canonical') first.canonical ??= href.trim()
    },
    time(element, inArticle) {
      const time = element.getAttribute('datetime') ?? element.firstChild?.data
      if (!time) return
      const isMarked = element.getAttribute('pubdate') !== null
      if (isMarked || element.getAttribute('itemprop') === 'datePublished') first.publishedTime ??= time
      else if (inArticle) first.articleTime ??= time
      else times.push(time)
    },
    script(element) {
      if (element.getAttribute('type')?.includes('ld+json')) linkedData.push(element.firstChild?.data ?? '')
    },
  }
  const walk = (element: DomNode, inArticle: boolean) => {
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (!isElement(node)) continue
      readers[node.localName]?.(node, inArticle)
      walk(node, inArticle || ARTICLE.has(node.localName))
    }
  }
  walk(root, false)
  return { metas, linkedData, times, ...first }
}
