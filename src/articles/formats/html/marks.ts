// What an element's name, class and id say that it is, if it is not the article.
import { DROPPED, MARKS } from './marks.data.ts'
import type { DomNode } from './page.ts'

const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/i

/**
 * The reason to leave an element's text out, or undefined. The class is only believed of small parts of a page.
 * @param known what was found out about classes, for the next element of the page.
 */
export function markOf(element: DomNode, known: Map<string, string | undefined>): string | undefined {
  const dropped = DROPPED.get(element.localName)
  if (dropped) return dropped
  if (!element.hasAttributes()) return undefined
  if (element.getAttribute('hidden') !== null || element.getAttribute('aria-hidden') === 'true') return 'hidden'
  if (HIDDEN.test(element.getAttributeNode('style')?.value ?? '')) return 'hidden'
  const marks = `${element.getAttributeNode('class')?.value ?? ''} ${element.getAttributeNode('id')?.value ?? ''}`
  if (!known.has(marks)) known.set(marks, MARKS.find(({ mark }) => mark.test(marks))?.reason)
  return known.get(marks)
}
