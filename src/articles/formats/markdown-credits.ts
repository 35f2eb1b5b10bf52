// The lines below a Markdown article's title that tell of it: "*The Ell, Saturday 2 March 2024*", "**By Ann Lee**".
import { type Credit, readCredit } from '../clean/credits.ts'
import type { DateReader } from '../clean/date.ts'
import { type Node, placeOf } from './markdown-places.ts'

const PARAGRAPHS_MAX = 3
const MARKS = /[*_\\]+|\[([^\]]*)\]\([^)]*\)/g
const EMPHASIS = new Set(['emphasis', 'strong'])

/** Those of the paragraphs right below the title of which each line is a credit. @param blocks what stands below the title. */
export function creditsBelow(
  blocks: readonly Node[],
  raw: string,
  start: number,
  readDate: DateReader,
): Map<Node, readonly Credit[]> {
  const credits = new Map<Node, readonly Credit[]>()
  for (const block of blocks.slice(0, PARAGRAPHS_MAX)) {
    const lines = block.type === 'paragraph' ? raw.slice(...placeOf(block, start)).split('\n') : []
    const read = lines.flatMap((line) => readCredit(line.replace(MARKS, '$1').trim(), readDate) ?? [])
    // A name beside a date may be the scene of an event; set apart by its type, the line tells of the article.
    const isApart = block.children?.length === 1 && EMPHASIS.has(block.children[0]!.type)
    const isCredit = read.length > 0 && read.length === lines.length && (isApart || !read.some(({ unsure }) => unsure))
    if (!isCredit) break
    credits.set(block, read)
  }
  return credits
}
