// Which text nodes of a page Readability chose: it moves and renews nodes, so they are found again by number.
import { type DomNode, foldLeaf, isElement, isText, LEAVES_ATTRIBUTE, type Page } from './page.ts'

/** The beginnings, in `page.raw`, of the text nodes below `root`. */
export function chosenLeaves(root: DomNode, page: Page): Set<number> {
  const chosen = new Set<number>()
  const used = new Map<number, number>()
  const walk = (element: DomNode, holder: number) => {
    const own = element.getAttribute(LEAVES_ATTRIBUTE)
    const number = own === null ? holder : Number(own)
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (isElement(node)) walk(node, number)
      else if (isText(node)) choose(node.data, number)
    }
  }
  const choose = (data: string, number: number) => {
    const text = foldLeaf(data, true).trimEnd()
    if (text === '') return
    const leaves = page.leaves[number] ?? []
    for (let i = used.get(number) ?? 0; i < leaves.length; i++) {
      const [start, end] = leaves[i]!
      // Two nodes may have become one, or one may have been cut in two.
      const words = page.raw.slice(start, end).trim()
      if (!words.startsWith(text) && !text.startsWith(words)) continue
      chosen.add(start)
      used.set(number, i + 1)
      return
    }
  }
  walk(root, -1)
  return chosen
}
