// What tells articles of one title apart for people: their ids, shown beside it.
import { type ArticleHead, fold, wholeBefore } from '../articles/index.ts'
import { cut } from './cut.ts'

/** Of a longer id its end is shown: addresses and paths of one place begin alike. */
const ID_MAX = 40

/** A title as it is compared: in any case, however it is spaced. The id stands for a title that is missing. */
export function titleKey({ id, title = id }: Pick<ArticleHead, 'id' | 'title'>): string {
  return fold(title).toLowerCase()
}

/** Gives what stands behind an article's title: its id when several of these have the title, else nothing. */
export function idsBeside(heads: Iterable<ArticleHead>): (head: Pick<ArticleHead, 'id' | 'title'>) => string {
  const once = new Set<string>()
  const several = new Set<string>()
  for (const head of heads) {
    const key = titleKey(head)
    if (once.has(key)) several.add(key)
    else once.add(key)
  }
  return (head) => (several.has(titleKey(head)) ? ` · ${endOf(head.id)}` : '')
}

/** A title with what `idsBeside` gave for it, of at most so many characters: the title is cut, not the id. */
export function withId(title: string, beside: string, most: number): string {
  return beside ? cut(title, most - beside.length) + beside : title
}

function endOf(id: string): string {
  return id.length <= ID_MAX ? id : `…${id.slice(wholeBefore(id, id.length - ID_MAX + 1))}`
}
