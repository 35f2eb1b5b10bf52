// A web page -> article: Readability chooses the part of the page; a walk over all its blocks keeps them apart.
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { languageOf } from '../../clean/language.ts'
import { publisherOf } from '../../clean/publisher.ts'
import type { Reading } from '../../reading.ts'
import { aboutOf } from './about.ts'
import { assemble } from './assemble.ts'
import { judge } from './boilerplate.ts'
import { chosenLeaves } from './chosen.ts'
import { linkedArticle } from './linked-data.ts'
import { metadataOf } from './metadata.ts'
import { allLeaves, type DomNode, readPage } from './page.ts'
import { pruneHtml } from './prune.ts'
import { readBody } from './read-fragment.ts'

/** A page that shows less than this share of the article in its JSON-LD leaves the rest to a script, or to subscribers. */
const SHOWN_SHARE = 0.5
const BODY_MIN = 500
const SCRIPTED = 'The page itself shows less than half of its article; the text is that of its JSON-LD (articleBody).'
const NO_CHOICE = 'No article stands out on the page; the text is all of it.'

/**
 * Reads a page. @param url where it was found; the page's own word for it goes first.
 * @throws FootnoteError `articles/html-size` when it has too many tags or levels.
 */
export function readHtml(html: string, url?: string): Reading {
  const { document } = parseHTML(withBody(pruneHtml(html)))
  const about = aboutOf(document.documentElement as unknown as DomNode)
  const linked = linkedArticle(about.linkedData)
  const metadata = metadataOf(about, linked, url)
  const page = readPage(document.body as unknown as DomNode)
  // What Readability would find out or tidy up besides the choice is not used.
  const options = { serializer: (node: unknown) => node as DomNode, disableJSONLD: true, keepClasses: true }
  const found = new Readability<DomNode>(document as never, options).parse()
  const chosen = found?.content ? chosenLeaves(found.content, page) : new Set<number>()
  const judged = judge(page, chosen.size > 0 ? chosen : allLeaves(page), metadata.title ?? found?.title?.trim())
  const heading = judged.find(({ block, reason }) => reason === 'title' && block.box.tag === 'h1')
  const title = metadata.title ?? heading?.words ?? found?.title?.trim()
  const shown = { raw: page.raw, ...assemble(judged, page.raw) }
  const body = linked?.body && linked.body.length >= BODY_MIN ? readBody(linked.body) : undefined
  const isScripted = body !== undefined && shown.text.length < body.text.length * SHOWN_SHARE
  const notes = isScripted ? [SCRIPTED] : chosen.size === 0 ? [NO_CHOICE] : []
  const read = { ...(isScripted ? body : shown), notes }
  const host = url ? { source: publisherOf(url), url } : {}
  return { ...host, ...read, language: languageOf(read.text), ...(title && { title }), ...metadata }
}

/** The tags of <html> and <body> may be left out of a page (HTML Living Standard, 13.1.2.4); linkedom needs them. */
function withBody(html: string): string {
  if (/<body[\s>]/i.test(html)) return html
  return `<!doctype html><html><body>${html.replace(/<!doctype[^>]*>|<\/?html[^>]*>/gi, '')}</body></html>`
}
