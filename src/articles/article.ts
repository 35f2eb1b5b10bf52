// What an article is: clean text in which every character knows its place in the source.
import type { OffsetMap } from './offsets.ts'

/** What a source tells of an article besides its text; each field may be untold. */
export interface Metadata {
  readonly title?: string
  /** ISO date or date-time of publication. */
  readonly date?: string
  /** Why `date` was read so, in a few words; shown by `articles show`. */
  readonly dateReason?: string
  /** The publisher's name or host. */
  readonly source?: string
  readonly url?: string
  /** Several are parted by commas. */
  readonly author?: string
}

export interface Article extends Metadata {
  /** Unique within a collection. */
  readonly id: string
  /** ISO 639-1, `und` when it cannot be told. */
  readonly language: string
  /** The source as text (DESIGN.md, "raw"). Citations are UTF-16 offsets into this. */
  readonly raw: string
  /** The clean text: no furniture, paragraphs parted by a blank line, sentences not broken by line ends. */
  readonly text: string
  /** From offsets of `text` to offsets of `raw`. */
  readonly map: OffsetMap
  /** Offsets into `raw` at which pages 1, 2, ... begin; absent when the source does not tell. */
  readonly pages?: readonly number[]
  /** The feed gave only the beginning of the article. */
  readonly teaser?: boolean
}

/** The page, from 1, on which an offset of `raw` stands; undefined when the source has no pages. */
export function pageAt(article: Article, rawOffset: number): number | undefined {
  if (!article.pages) return undefined
  let page = 0
  while (page < article.pages.length && article.pages[page]! <= rawOffset) page++
  return page || undefined
}
