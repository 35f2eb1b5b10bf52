// What is worked out for places in articles, kept for those asked for last: what makes a warm question fast.
import type { Article } from '../../articles/index.ts'

/**
 * A memory of `most` places and those kept before them: gives what `make` makes of `article.text.slice(start, end)`. When it is full,
 * what was not asked for since it was full the last time is forgotten.
 */
export function createRecent<T>(most: number, make: (article: Article, start: number, end: number) => T) {
  type Place = { readonly end: number; readonly made: T }
  let recent = new WeakMap<Article, Map<number, Place>>()
  let older = recent
  let count = 0
  const keep = (article: Article, start: number, place: Place) => {
    if (++count > most) {
      count = 1
      older = recent
      recent = new WeakMap()
    }
    const places = recent.get(article) ?? new Map<number, Place>()
    recent.set(article, places.set(start, place))
  }
  return (article: Article, start: number, end: number): T => {
    const known = recent.get(article)?.get(start)
    if (known?.end === end) return known.made
    const old = older.get(article)?.get(start)
    const place = old?.end === end ? old : { end, made: make(article, start, end) }
    keep(article, start, place)
    return place.made
  }
}
