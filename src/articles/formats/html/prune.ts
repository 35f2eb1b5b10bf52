// A page's source without what its article does not need, and a refusal of pages that a parser would not come back from.
import { FootnoteError } from '../../../error.ts'
import { INLINE, NOT_NESTED, RAW_TEXT, TELLING_ATTRIBUTES, UNSEEN_ELEMENTS } from './elements.data.ts'

/** linkedom overflows its stack near 10,000 open levels; real pages have a few thousand tags and some 50 levels. */
const TAGS_MAX = 100_000
const LEVELS_MAX = 2_000

const TAG = /<(?:!--|(\/?)([a-z][^\s/>]*))/gi
const ATTRIBUTE = /[\s/]*([^\s/>][^\s/>=]*)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s>]*))?/y
const HIDING = /display|visibility/i
const SPACE = 0x20

/** Takes a range of the source out; ranges come in their order. */
type Drop = (start: number, end: number) => void

/**
 * Drops comments, scripts, drawings, white space at the ends of lines, and attributes that tell nothing: what is left
 * parses to the same article in two thirds of the time.
 * @throws FootnoteError `articles/html-size` for too many tags or levels.
 */
export function pruneHtml(html: string): string {
  const kept: string[] = []
  let from = 0
  const drop: Drop = (start, end) => {
    if (start > from) kept.push(html.slice(from, start))
    from = end
  }
  const count = counter()
  const endOf = ender(html)
  let end = 0
  let isLineStart = true
  TAG.lastIndex = 0
  for (let match = TAG.exec(html); match; match = TAG.exec(html)) {
    const [, slash, written] = match
    const name = written?.toLowerCase() ?? ''
    // Between two words, what nobody sees does not part them, and does not join them either.
    const isSeen = name !== '' && !UNSEEN_ELEMENTS.has(name)
    const isLineEnd = isSeen && !INLINE.has(name)
    if (end < match.index && (isLineStart || isLineEnd) && isWhite(html, end, match.index)) drop(end, match.index)
    if (isSeen) isLineStart = isLineEnd
    count(name, slash === '/')
    if (name === '') {
      end = behind(html, '-->', match.index)
      drop(match.index, end)
    } else if (slash) end = behind(html, '>', match.index)
    else end = pruneElement(html, name, match.index, TAG.lastIndex, drop, endOf)
    TAG.lastIndex = end
  }
  if (from === 0) return html
  kept.push(html.slice(from))
  return kept.join('')
}

/** Counts start tags, and how many are open. An element whose end tag is missing counts to the page's end. */
function counter(): (name: string, isEnd: boolean) => void {
  let tags = 0
  let level = 0
  return (name, isEnd) => {
    if (isEnd) level = Math.max(0, level - (isNested(name) ? 1 : 0))
    else if (name !== '' && ++tags > TAGS_MAX) throw tooLarge(`more than ${TAGS_MAX.toLocaleString('en')} tags`)
    else if (isNested(name) && ++level > LEVELS_MAX) {
      throw tooLarge(`more than ${LEVELS_MAX.toLocaleString('en')} elements inside each other`)
    }
  }
}

const isNested = (name: string) =>
  name !== '' && !NOT_NESTED.has(name) && !RAW_TEXT.has(name) && !UNSEEN_ELEMENTS.has(name)

/** @param at behind the element's name. @returns the offset behind its start tag, or behind all of it when that is no markup. */
function pruneElement(html: string, name: string, start: number, at: number, drop: Drop, endOf: EndOf): number {
  const isUnseen = UNSEEN_ELEMENTS.has(name)
  const tagEnd = attributesEnd(html, at, name, isUnseen ? () => {} : drop)
  const end = isUnseen || RAW_TEXT.has(name) ? endOf(name, tagEnd) : tagEnd
  if (isUnseen && !tellsOfPage(html.slice(start, tagEnd))) drop(start, end)
  return end
}

const tellsOfPage = (tag: string) => /^<(?:script\b.{0,1000}ld\+json|link\b.{0,1000}canonical)/is.test(tag)

/** Drops a tag's attributes that tell nothing. @returns the offset behind the tag. */
function attributesEnd(html: string, at: number, element: string, drop: Drop): number {
  ATTRIBUTE.lastIndex = at
  let end = at
  for (let match = ATTRIBUTE.exec(html); match; match = ATTRIBUTE.exec(html)) {
    end = ATTRIBUTE.lastIndex
    const [whole, name = '', value = ''] = match
    if (!tells(name.toLowerCase(), value, element)) drop(match.index + whole.indexOf(name), end)
  }
  return behind(html, '>', end)
}

function tells(name: string, value: string, element: string): boolean {
  if (name === 'style') return HIDING.test(value)
  // Links within a page count less against a paragraph than those that lead out of it.
  if (name === 'href') return element !== 'a' || /^["']?#/.test(value)
  return TELLING_ATTRIBUTES.has(name)
}

/** The offset behind an element that has none of its kind inside; behind its start tag where it never ends. */
type EndOf = (name: string, tagEnd: number) => number

function ender(html: string): EndOf {
  const endless = new Set(NOT_NESTED)
  return (name, tagEnd) => {
    const tag = new RegExp(`</${name}(?![a-z0-9-])`, 'gi')
    tag.lastIndex = tagEnd
    const found = endless.has(name) ? null : tag.exec(html)
    if (found) return behind(html, '>', found.index)
    endless.add(name)
    return RAW_TEXT.has(name) ? html.length : tagEnd
  }
}

/** The offset behind the next `mark`; the page's end where there is none. */
function behind(html: string, mark: string, at: number): number {
  const found = html.indexOf(mark, at)
  return found < 0 ? html.length : found + mark.length
}

function isWhite(html: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (html.charCodeAt(i) > SPACE) return false
  return true
}

function tooLarge(what: string): FootnoteError {
  return new FootnoteError('articles/html-size', `The page has ${what}.`, 'Save its article as text and add that.')
}
