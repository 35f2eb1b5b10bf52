// Markdown -> article: front matter into the metadata, marks out of the text, each character found in its source.
import { fromMarkdown } from 'mdast-util-from-markdown'
import { type Credit, reasonOf } from '../clean/credits.ts'
import { dateReader, unreadDate } from '../clean/date.ts'
import { betweenItems } from '../clean/items.ts'
import { languageOf } from '../clean/language.ts'
import { type Separator, TextBuilder } from '../clean/text-builder.ts'
import type { Range } from '../offsets.ts'
import type { Cut, Reading, ReadOptions } from '../reading.ts'
import { fieldsOf } from './front-matter.ts'
import { creditsBelow } from './markdown-credits.ts'
import { lineBreaks } from './markdown-lines.ts'
import { type Node, placeOf, valueRanges } from './markdown-places.ts'
import { keepTable, TABLES } from './markdown-table.ts'

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/
/** What stands before an item: "- ", "2. ", "- [x] ". */
const ITEM = /^(?:[-*+]|\d+[.)])\s+(?:\[[ x]\]\s+)?/i
const TEXTS = new Set(['text', 'inlineCode', 'code'])
const BLOCKS = new Set(['paragraph', 'heading', 'code', 'blockquote', 'list', 'table', 'thematicBreak'])

/** Reads a file. The first heading of the first level is the title, if the front matter names none. */
export function readMarkdown(raw: string, options: ReadOptions = {}): Reading {
  const front = FRONT_MATTER.exec(raw)
  const fields = fieldsOf(front?.[1] ?? '')
  const start = front?.[0].length ?? 0
  const cuts: Cut[] = start ? [cutOf(raw, 0, start, 'front matter')] : []
  const markdown = raw.slice(start)
  const tree = fromMarkdown(markdown, TABLES) as Node
  const heading = tree.children?.find(({ type }) => type !== 'html')
  const titled = heading?.type === 'heading' && heading.depth === 1 ? heading : undefined
  const below = (tree.children ?? []).filter((node) => node !== titled && node.type !== 'html')
  const from = { ...options, ...(fields.url && { url: fields.url }) }
  const readDate = dateReader([markdown], { ...from, language: languageOf(markdown) })
  const credits = titled || fields.title ? creditsBelow(below, raw, start, readDate) : new Map<Node, Credit[]>()
  const builder = new TextBuilder(raw)
  let breaks: readonly number[] = []
  const walk = (node: Node, separator: Separator) => {
    const [from, to] = placeOf(node, start)
    if (node === titled) return void cuts.push(cutOf(raw, from, to, 'title'))
    const [credit] = credits.get(node) ?? []
    if (credit) return void cuts.push(cutOf(raw, from, to, reasonOf(credit)))
    if (node.type === 'html') return void cuts.push(cutOf(raw, from, to, 'leftover tag'))
    if (node.type === 'listItem') builder.separate(betweenItems(builder.text, raw.slice(from, to).replace(ITEM, '')))
    if (BLOCKS.has(node.type)) builder.separate(separator)
    if (node.type === 'break') builder.separate('\n')
    if (node.type === 'paragraph') breaks = lineBreaks(raw.slice(from, to)).map((at) => from + at)
    if (TEXTS.has(node.type))
      for (const range of valueRanges(raw.slice(from, to), node.value ?? '', from)) keepLines(builder, range, breaks)
    if (node.type === 'table')
      return keepTable(node, { raw, start, builder, cuts, keep: (inside) => walk(inside, '\n') })
    for (const child of node.children ?? [])
      walk(child, node.type === 'listItem' || node.type === 'list' ? '\n' : '\n\n')
  }
  walk(tree, '\n\n')
  const title =
    fields.title ?? (titled && raw.slice(...placeOf(titled, start)).replace(/^#+\s*|\s*#*$|\r?\n[=\s]*$/g, ''))
  const language = languageOf(builder.text)
  const told = [...credits.values()].flat()
  const dated = fields.date === undefined ? undefined : dateReader([builder.text], { ...from, language })(fields.date)
  const date = dated ?? told.find((credit) => credit.date)?.date
  const source = fields.source ?? told.find((credit) => credit.source)?.source
  const author = fields.author ?? told.find((credit) => credit.author)?.author
  const { date: _, ...others } = fields
  return {
    raw,
    text: builder.text.trimEnd(),
    map: builder.map,
    cuts,
    language,
    ...others,
    ...(source && { source }),
    ...(author && { author }),
    ...(title && { title }),
    ...(date && { date: date.value, dateReason: date.reason }),
    ...(fields.date && !dated && { notes: [unreadDate(fields.date)] }),
  }
}

/** Keeps a range, in which line feeds at `breaks` part lines. */
function keepLines(builder: TextBuilder, [start, end]: Range, breaks: readonly number[]): void {
  let from = start
  for (const at of breaks) {
    if (at < from || at >= end) continue
    builder.keep(from, at)
    builder.separate('\n')
    from = at + 1
  }
  builder.keep(from, end)
}

function cutOf(raw: string, start: number, end: number, reason: string): Cut {
  return { start, end, reason, text: raw.slice(start, end) }
}
