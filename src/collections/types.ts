// A collection: the articles of one guild (or of the terminal) with everything found out about them.
import type {
  Added,
  Adding,
  Arriving,
  Article,
  ArticleHead,
  ArticleRead,
  Entry,
  Fingerprint,
  KeptCut,
} from '../articles/index.ts'
import type { Catalogue, PassageIndex } from '../index/index.ts'
import type { Analysis, Part } from '../language/index.ts'

/** An article that comes with the program, as it was read. */
export type Seed = Pick<ArticleRead, 'article' | 'cuts'>

/** What those who ask need: only reading. */
export interface Collection {
  readonly id: string
  readonly index: Pick<PassageIndex, 'search' | 'passages' | 'frequency'>
  readonly catalogue: Pick<Catalogue, 'suggest' | 'correct' | 'knows'>
  /** How many articles it has. */
  readonly size: number
  article(id: string): Promise<Article | undefined>
  /** What was cut from an article's source, and why; UTF-16 offsets into `raw`. Absent where articles only pass through. */
  cuts?(id: string): Promise<readonly KeptCut[]>
  /**
   * The annotations of an article's text; kept for the articles asked for last. `parts` are those that will be read: they are
   * worked out before, in turns with whoever else asks, since a large article takes seconds.
   */
  analysis(id: string, ...parts: Part[]): Promise<Analysis | undefined>
  /** Ids of the other articles that print the same story (wire copies); empty for a story of its own. */
  copiesOf(id: string): readonly string[]
  /** Ids of the articles here that print a story of another collection, which is told by its fingerprint. */
  copiesLike(story: Fingerprint): readonly string[]
  fingerprint(id: string): Fingerprint | undefined
  /** Articles in no order, without their text. */
  list(): Iterable<ArticleHead>
}

/** A collection in the data folder, for those who keep it. */
export interface KeptCollection extends Collection {
  /** Another number after each change of what it holds, and after the index has taken that up. */
  readonly revision: number
  /** Keeps articles; when it resolves they are on the disk and found by the next search. One result an article. */
  add(arriving: readonly Arriving[], how?: Adding): Promise<Added[]>
  /** What `add` would make of an article, as things are. */
  judge(arriving: Arriving): Added['kind']
  /** Removes an article with its older versions; false when there is none. */
  remove(id: string): Promise<boolean>
  /** All kept versions of an article, oldest first: where each came from, and when. Empty for one of the program's own. */
  history(id: string): readonly Entry[]
  /** An older version of an article. */
  version(id: string, version: number): Promise<Article | undefined>
  /**
   * Takes up what other processes have added or removed; cheap when nothing has changed. Many changes are taken up behind
   * it, and so is what is being changed here at the moment: the index as it is answers until then.
   */
  sync(): Promise<void>
  /** Saves the index beside the articles, so that the next one need not build it. Whoever holds it still may go on. */
  close(): Promise<void>
}
