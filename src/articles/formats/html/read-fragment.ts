// Pieces of HTML that are all article, as feeds and JSON-LD carry them: nothing to choose, only furniture to drop.
import { parseHTML } from 'linkedom'
import { joinLines } from '../../clean/join.ts'
import { languageOf } from '../../clean/language.ts'
import { readLinesOf } from '../../clean/lines.ts'
import type { Reading } from '../../reading.ts'
import { assemble } from './assemble.ts'
import { judge } from './boilerplate.ts'
import { allLeaves, type DomNode, readPage } from './page.ts'
import { pruneHtml } from './prune.ts'

/** @throws FootnoteError `articles/html-size` when it has too many tags or levels. */
export function readFragment(html: string): Reading {
  const { document } = parseHTML(`<!doctype html><html><body>${pruneHtml(html)}</body></html>`)
  const page = readPage(document.body as unknown as DomNode)
  const { text, map, cuts } = assemble(judge(page, allLeaves(page), undefined), page.raw)
  return { raw: page.raw, text, map, cuts, language: languageOf(text) }
}

const MARKED_UP = /<\/?[a-z][^<>]*>|&#?\w{2,8};/i

/** The same for what may be HTML or plain text, with line feeds between its paragraphs. */
export function readBody(body: string): Reading {
  if (MARKED_UP.test(body)) return readFragment(body)
  const { builder, cuts } = joinLines(body, readLinesOf(body))
  return { raw: body, text: builder.text, map: builder.map, cuts }
}
