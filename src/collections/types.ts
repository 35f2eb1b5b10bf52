// A collection: the articles of one guild (or of the terminal) with everything found out about them.
import type { Article } from '../articles/index.ts'
import type { Catalogue, PassageIndex } from '../index/index.ts'
import type { Analysis } from '../language/index.ts'

/** What is known of an article without reading its text. */
export type ArticleHead = Omit<Article, 'raw' | 'text' | 'map'>

export interface Collection {
  readonly id: string
  readonly index: PassageIndex
  readonly catalogue: Catalogue
  /** How many articles it has. */
  readonly size: number
  article(id: string): Promise<Article | undefined>
  /** The annotations of an article's text; kept for the articles asked for last. */
  analysis(id: string): Promise<Analysis | undefined>
  /** Ids of the other articles that print the same story (wire copies); empty for a story of its own. */
  copiesOf(id: string): readonly string[]
  /** Articles in no order, without their text. */
  list(): Iterable<ArticleHead>
}
