// What reading gives: articles with what was cut from them and why, and problems that a person can put right.
import type { Article } from './article.ts'

/** A part of the source that did not reach the clean text. `start` and `end` are UTF-16 offsets into `raw`. */
export interface Cut {
  readonly start: number
  readonly end: number
  /** Why, in a few words: "promotion", "running head". */
  readonly reason: string
  readonly text: string
}

/** What a format's reader found in one source; the door adds what is missing and makes an Article of it. */
export interface Reading extends Omit<Article, 'id' | 'language'> {
  readonly cuts: readonly Cut[]
  /** An entry's or a line's own id. */
  readonly id?: string
  readonly language?: string
  /** Sentences for the person who adds the article, such as "No date was found." */
  readonly notes?: readonly string[]
}

export interface ArticleRead {
  readonly kind: 'article'
  readonly article: Article
  /** The file or address that was read. */
  readonly path: string
  readonly line?: number
  readonly cuts: readonly Cut[]
  readonly notes: readonly string[]
}

export interface ReadProblem {
  readonly kind: 'problem'
  readonly path: string
  readonly line?: number
  readonly code: string
  /** A sentence that says what is wrong. */
  readonly message: string
  /** What to do about it. */
  readonly next: string
  /** What is filled into its sentence in other languages. */
  readonly values?: Readonly<Record<string, string | number>>
}

export type ReadEvent = ArticleRead | ReadProblem

export type DateOrder = 'DMY' | 'MDY'

/** What one source may need that is parsed in a thread (`parser.ts`); whatever needs more is ended, and told as a problem. */
export interface ReadBounds {
  readonly deadlineMs: number
  /** Of the heap of the thread that parses. */
  readonly memoryMb: number
}

export interface ReadOptions {
  /** How 11/05/2017 is read when nothing in the text tells; without it the day goes first. */
  readonly dateOrder?: DateOrder
  /** Default: 10 seconds, 512 MB. */
  readonly bounds?: Partial<ReadBounds>
}
