// A piece of HTML that is all article, as feeds carry it: nothing to choose, only marked pieces and furniture to drop.
import { parseHTML } from 'linkedom'
import { languageOf } from '../../clean/language.ts'
import type { Reading } from '../../reading.ts'
import { assemble } from './assemble.ts'
import { judge } from './boilerplate.ts'
import { checkHtml } from './check-html.ts'
import { type DomNode, readPage } from './page.ts'

/** @throws FootnoteError `articles/html-size` when it has too many tags or levels. */
export function readFragment(html: string): Reading {
  checkHtml(html)
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`)
  const page = readPage(document.body as unknown as DomNode)
  const all = new Set(page.blocks.flatMap(({ parts }) => parts.map(([start]) => start)))
  const { text, map, cuts } = assemble(judge(page, all, undefined), page.raw)
  return { raw: page.raw, text, map, cuts, language: languageOf(text) }
}
