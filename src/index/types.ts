// The contract of every search engine behind this room.
import type { Article } from '../articles/index.ts'

/** A run of whole sentences, about 60-140 words. Offsets are UTF-16 units into `Article.text`. */
export interface Passage {
  readonly id: string
  readonly article: string
  readonly start: number
  readonly end: number
}

/** Applied inside the search. Dates are ISO dates, inclusive; an article without a date passes no date filter. */
export interface Filters {
  readonly after?: string
  readonly before?: string
  readonly source?: string
  /** Any of these: what a server allows, beside the one that a question asks for. */
  readonly sources?: readonly string[]
  /** Ids of articles. */
  readonly article?: string
  readonly person?: string
  readonly language?: string
}

export interface Query extends Filters {
  readonly text: string
  /** Among equal scores, newer first by more weight: asked for by "latest", "newest". */
  readonly recent?: boolean
}

export interface Hit {
  readonly passage: Passage
  /** Comparable between questions of one collection. */
  readonly score: number
}

export interface PassageIndex {
  /** Adds an article's passages; visible to the next search. Throws FootnoteError `index/duplicate` for an id it has. */
  add(article: Article): Promise<void>
  /** Removes an article's passages; unknown ids are ignored. */
  remove(articleId: string): Promise<void>
  /** The best passages, best first, at most `top`. */
  search(query: Query, top: number): Promise<Hit[]>
  /** One file's worth of bytes that `load` of the same engine takes. */
  snapshot(): Promise<Uint8Array>
  readonly passages: number
  /**
   * How many passages hold a term of `terms()`, in title or text; 0 for one that no passage has. For the rarity of words; with
   * filters, those of the articles that pass them.
   */
  frequency(term: string, filters?: Filters): number
  /** Ends what it does on its own; whoever holds it is answered all the same. */
  close(): Promise<void>
}

/** Looks up names by their beginning or with a typo: autocomplete, "did you mean", spelling in a question. */
export interface Catalogue {
  /** Takes in an article that it does not have. */
  add(article: Article): void
  /** Forgets an article that was added, as it was then. */
  remove(article: Article): void
  /** At most `limit` entries for a half-typed text, best first; `value` is an article's id, else the name itself. */
  suggest(
    field: 'article' | 'source' | 'person',
    partial: string,
    limit: number,
  ): readonly { name: string; value: string }[]
  /** Whether a word, folded, stands in any article. */
  knows(word: string): boolean
  /**
   * The word of the collection that a word of the question, unknown here, most likely is; undefined when none is near. What
   * `accept` leaves out is taken for unknown.
   */
  correct(word: string, accept?: (word: string) => boolean): string | undefined
  /** Prepares, in small steps, what the first `suggest` and `correct` would make all at once. */
  warm(): Promise<void>
  /** Bytes that `createCatalogue` takes. */
  snapshot(): Uint8Array
}
