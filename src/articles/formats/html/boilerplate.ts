// The blocks of a page that are its article: those that Readability chose, and what it lost, without what is marked.
import { readCredit } from '../../clean/credits.ts'
import { dateReader } from '../../clean/date.ts'
import { reasonFor } from '../../clean/lines.ts'
import type { Block, Box, Page } from './page.ts'

/** A class name is believed of a part that holds less than this share of the text; more is the article itself. */
const MARKED_SHARE_MAX = 0.3
/** Captions, bylines and labels are no longer than this. */
const MARKED_LENGTH_MAX = 500
/** A block that is a link from its first to its last letter leads somewhere else. */
const LINKED_SHARE = 0.9
const PARAGRAPH_MIN = 80
const SENTENCE_END = /[.!?…:;]["'”’»)\]]*\s*$/
const HEADING = /^h[1-6]$/
/** Longer lines are more than a label. */
const LABEL_MAX = 40
/** The article's box holds this share of what was chosen. */
const BOX_SHARE = 0.8

/** A block with its words, and the reason why it is left out. */
export interface Judged {
  readonly block: Block
  readonly words: string
  readonly reason?: string
}

/** Judges the blocks of a page. @param chosen beginnings of the text nodes that Readability chose. */
export function judge(page: Page, chosen: ReadonlySet<number>, title: string | undefined): Judged[] {
  const isChosen = (block: Block) => block.parts.some(([start]) => chosen.has(start))
  const all = page.blocks.reduce((sum, block) => sum + (isChosen(block) ? block.length : 0), 0)
  const box = boxOf(page.blocks.filter(isChosen), all)
  const first = page.blocks.findIndex(isChosen)
  const last = page.blocks.findLastIndex(isChosen)
  const judged = page.blocks.map((block, i): Judged => {
    const words = block.parts
      .map(([start, end]) => page.raw.slice(start, end))
      .join('')
      .trim()
    const lost = i > first && i < last && box !== undefined && isWithin(block.box, box) && isText(block, words)
    const outside = isChosen(block) || lost ? undefined : OUTSIDE
    const reason = outside ?? markedReason(block, words, all) ?? lineReason(words, title) ?? linkReason(block, words)
    return { block, words, ...(reason && { reason }) }
  })
  return trimEnds(judged)
}

const OUTSIDE = 'outside the article'

/** The smallest box that holds most of the chosen text. */
function boxOf(blocks: readonly Block[], all: number): Box | undefined {
  const lengths = new Map<Box, number>()
  for (const { box, length } of blocks) {
    for (let each: Box | undefined = box; each; each = each.parent) lengths.set(each, (lengths.get(each) ?? 0) + length)
  }
  let smallest: Box | undefined
  for (const [box, length] of lengths) {
    if (length >= BOX_SHARE * all && (!smallest || box.length < smallest.length)) smallest = box
  }
  return smallest
}

function isWithin(box: Box, outer: Box): boolean {
  for (let each: Box | undefined = box; each; each = each.parent) if (each === outer) return true
  return false
}

/** Text that Readability lost: headings, items and paragraphs that are no links. */
function isText({ box, length, linked }: Block, words: string): boolean {
  if (linked > length / 3) return false
  return (
    HEADING.test(box.tag) ||
    ['p', 'li', 'blockquote', 'td', 'th', 'pre'].includes(box.tag) ||
    words.length >= PARAGRAPH_MIN
  )
}

function markedReason({ box, length }: Block, words: string, all: number): string | undefined {
  for (let each: Box | undefined = box; each; each = each.parent) {
    if (each.length > MARKED_SHARE_MAX * all) return undefined
    if (each.mark && (length <= MARKED_LENGTH_MAX || each.mark === 'comments') && words) return each.mark
  }
  return undefined
}

function lineReason(words: string, title: string | undefined): string | undefined {
  return words === title ? 'title' : reasonFor(words)
}

function linkReason({ box, linked, length }: Block, words: string): string | undefined {
  if (HEADING.test(box.tag) || box.tag === 'td' || /^https?:\/\//.test(words)) return undefined
  return linked >= LINKED_SHARE * length ? 'link' : undefined
}

/**
 * Above the first paragraph stand bylines, dates and menus, below the last one links and labels: lines like these go there,
 * and are kept between paragraphs.
 */
function trimEnds(judged: readonly Judged[]): Judged[] {
  const isParagraph = ({ block, words, reason }: Judged) =>
    !reason && words.length >= PARAGRAPH_MIN && block.linked < block.length / 2
  const first = judged.findIndex(isParagraph)
  const last = judged.findLastIndex(isParagraph)
  if (first < 0) return [...judged]
  return judged.map((each, i) => {
    if (each.reason || (i >= first && i <= last)) return each
    if (i < first && each.block.box.tag === 'h1') return { ...each, reason: 'title' }
    if (i < first) return isAbove(each) ? { ...each, reason: 'above the article' } : each
    return isBelow(each) ? { ...each, reason: 'below the article' } : each
  })
}

const ABOVE = /^(?:by|por|von|par|photo|image|published|updated|posted|last updated)\b|\bago$/i

function isAbove({ block, words }: Judged): boolean {
  return words.length <= PARAGRAPH_MIN && (block.linked >= block.length / 2 || ABOVE.test(words) || isDateline(words))
}

/** Whichever its day is: it is only asked whether a line is a date. */
const readDate = dateReader([], {})
/** Of an event, too: of publication, a page tells elsewhere. */
const DATE_LABEL = /^(?:date|datum):/i

/** A date of publication, maybe with names; "When: 5 May 2024, 18:00" and "Port Elgin, 5 May 2024" may tell of an event. */
function isDateline(words: string): boolean {
  if (DATE_LABEL.test(words)) return false
  const credit = readCredit(words, readDate)
  return credit?.date !== undefined && !credit.unsure
}

function isBelow({ block, words }: Judged): boolean {
  if (block.linked >= block.length / 2) return true
  return words.length <= LABEL_MAX && /^(?:div|section|span|td|h\d)$/.test(block.box.tag) && !SENTENCE_END.test(words)
}
