// A page as text: its blocks in document order, the boxes around them, and the source that citations count in.
import type { Range } from '../../offsets.ts'
import { INLINE } from './elements.data.ts'
import { markOf } from './marks.ts'

/** What the walk needs of a DOM node (linkedom's are untyped). */
export interface DomNode {
  readonly nodeType: number
  readonly localName: string
  readonly data: string
  readonly firstChild: DomNode | null
  readonly nextSibling: DomNode | null
  readonly parentNode: DomNode | null
  getAttribute(name: string): string | null
  hasAttributes(): boolean
  /** For `class` much faster than getAttribute, which makes a list of its words first. */
  getAttributeNode(name: string): { readonly value: string } | null
  setAttribute(name: string, value: string): void
}

/** An element that is not inside a line, with the text that it holds. */
export interface Box {
  readonly tag: string
  readonly parent?: Box
  /** What its name and classes say that it is, if not the article: "caption", "related links". */
  readonly mark?: string
  /** Characters of text in it, and those of them inside links. */
  length: number
  linked: number
}

/** A paragraph, heading, list item or cell: a line of the page. */
export interface Block {
  readonly box: Box
  readonly parts: Range[]
  /** It goes on in the line of the block before it: only a marked piece of that line stands between. */
  readonly goesOn: boolean
  length: number
  linked: number
}

export interface Page {
  /** All text nodes, entities decoded, blocks parted by line feeds. */
  readonly raw: string
  readonly blocks: readonly Block[]
  /** By the number that an element got as its `data-leaves` attribute: the places of the text nodes right below it. */
  readonly leaves: readonly (readonly Range[])[]
}

export const LEAVES_ATTRIBUTE = 'data-leaves'
const ELEMENT = 1
const TEXT = 3

/** Elements whose text nobody sees. */
const UNSEEN = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'title',
  'svg',
  'iframe',
  'object',
  'math',
  'select',
])
export const isElement = (node: DomNode): boolean => node.nodeType === ELEMENT
export const isText = (node: DomNode): boolean => node.nodeType === TEXT
const isUnseen = (node: DomNode): boolean => UNSEEN.has(node.localName)

/** White space folded as browsers fold it; at the beginning of a line it is gone. */
export function foldLeaf(data: string, atStart: boolean): string {
  const folded = data.replace(/\s+/g, ' ')
  return atStart ? folded.trimStart() : folded
}

/** Reads the text below `root`, and numbers the elements that hold some. */
export function readPage(root: DomNode): Page {
  const known = new Map<string, string | undefined>()
  const leaves: Range[][] = []
  const blocks: Block[] = []
  const texts: string[] = []
  let length = 0
  let open: Block | undefined
  let white = true
  let inLine = false
  const endLine = () => {
    if (inLine) {
      texts.push('\n')
      length++
    }
    open = undefined
    inLine = false
    white = true
  }
  const addText = (node: DomNode, box: Box, linked: boolean): Range | undefined => {
    const text = foldLeaf(node.data, white)
    if (text === '') return undefined
    if (!open) blocks.push((open = { box, parts: [], goesOn: inLine, length: 0, linked: 0 }))
    inLine = true
    const range: Range = [length, length + text.length]
    open.parts.push(range)
    for (const each of [open, box]) {
      each.length += text.length
      if (linked) each.linked += text.length
    }
    texts.push(text)
    length += text.length
    white = text.endsWith(' ')
    return range
  }
  const walk = (element: DomNode, box: Box, linked: boolean) => {
    let own: Range[] | undefined
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (isText(node)) {
        const range = addText(node, box, linked)
        if (!range) continue
        if (!own) {
          element.setAttribute(LEAVES_ATTRIBUTE, String(leaves.length))
          leaves.push((own = []))
        }
        own.push(range)
      } else if (isElement(node) && !isUnseen(node)) {
        const inside = linked || node.localName === 'a'
        const mark = markOf(node, known)
        if (INLINE.has(node.localName) && !mark) walk(node, box, inside)
        else walkBox(node, box, inside, mark)
      }
    }
  }
  const walkBox = (node: DomNode, parent: Box, linked: boolean, mark: string | undefined) => {
    const inline = INLINE.has(node.localName)
    const box: Box = { tag: node.localName, parent, ...(mark && { mark }), length: 0, linked: 0 }
    if (!inline) endLine()
    else open = undefined
    walk(node, box, linked)
    if (!inline) endLine()
    else open = undefined
    parent.length += box.length
    parent.linked += box.linked
  }
  walk(root, { tag: root.localName, length: 0, linked: 0 }, false)
  return { raw: texts.join(''), blocks, leaves }
}

/** The beginnings of all text nodes in `page.raw`. */
export function allLeaves(page: Page): Set<number> {
  return new Set(page.blocks.flatMap(({ parts }) => parts.map(([start]) => start)))
}
