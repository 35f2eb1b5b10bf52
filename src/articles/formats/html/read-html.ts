// A web page -> article: Readability chooses the part of the page; a walk over all its blocks keeps them apart.
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { languageOf } from '../../clean/language.ts'
import type { Reading } from '../../reading.ts'
import { assemble } from './assemble.ts'
import { judge } from './boilerplate.ts'
import { checkHtml } from './check-html.ts'
import { chosenLeaves } from './chosen.ts'
import { metadataOf } from './metadata.ts'
import { type DomNode, readPage } from './page.ts'

/**
 * Reads a page. @param url where it was found; the page's own word for it goes first.
 * @throws FootnoteError `articles/html-size` when it has too many tags or levels.
 */
export function readHtml(html: string, url?: string): Reading {
  checkHtml(html)
  const { document } = parseHTML(html)
  if (!document.documentElement) return { raw: '', text: '', map: [], cuts: [] }
  const metadata = metadataOf(document)
  const page = readPage(document.body as unknown as DomNode)
  const serializer = (node: unknown) => node as DomNode
  const found = new Readability<DomNode>(document as never, { serializer }).parse()
  const chosen = found?.content ? chosenLeaves(found.content, page) : new Set<number>()
  const judged = judge(page, chosen, metadata.title ?? found?.title?.trim())
  const heading = judged.find(({ block, reason }) => reason === 'title' && block.box.tag === 'h1')
  const title = metadata.title ?? heading?.words ?? found?.title?.trim()
  const { text, map, cuts } = assemble(judged, page.raw)
  const host = url ? { source: new URL(url).hostname.replace(/^www\./, ''), url } : {}
  return { ...host, raw: page.raw, text, map, cuts, language: languageOf(text), ...(title && { title }), ...metadata }
}
