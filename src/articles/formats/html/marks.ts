// What an element's name, class and id say that it is, if it is not the article.
import { DROPPED, MARKS } from './marks.data.ts'
import type { DomNode } from './page.ts'

/**
 * The reason to leave an element's text out, or undefined. The class is only believed of small parts of a page.
 * @param known what was found out about classes, for the next element of the page.
 */
export function markOf(element: DomNode, known: Map<string, string | undefined>): string | undefined {
  const dropped = DROPPED.get(element.localName)
  if (dropped) return dropped
  if (element.getAttribute('hidden') !== null || element.getAttribute('aria-hidden') === 'true') return 'hidden'
  const marks = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
  if (!known.has(marks)) known.set(marks, MARKS.find(({ mark }) => mark.test(marks))?.reason)
  return known.get(marks)
}
