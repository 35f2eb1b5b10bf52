// What an element's name, class and id say that it is, if it is not the article.
import { DROPPED, MARKS } from './marks.data.ts'
import type { DomNode } from './page.ts'

/** The reason to leave an element's text out, or undefined. The class is only believed of small parts of a page. */
export function markOf(element: DomNode): string | undefined {
  const dropped = DROPPED.get(element.localName)
  if (dropped) return dropped
  if (element.getAttribute('hidden') !== null || element.getAttribute('aria-hidden') === 'true') return 'hidden'
  const marks = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
  return marks.length > 1 ? MARKS.find(({ mark }) => mark.test(marks))?.reason : undefined
}
