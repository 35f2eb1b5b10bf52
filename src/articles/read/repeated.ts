// Ids that come twice in what is read at once: the first article keeps its id, the second is told as a problem.
import type { ArticleRead, ReadEvent } from '../reading.ts'
import { problem } from './problem.ts'

/** Gives an event as it is, or the problem that an article's id was given before, with both places named. */
export function repeatedIds(): (event: ReadEvent) => ReadEvent {
  const places = new Map<string, string>()
  return (event) => (event.kind === 'article' ? unlessRepeated(event, places) : event)
}

function unlessRepeated(event: ArticleRead, places: Map<string, string>): ReadEvent {
  const { path, line, article } = event
  const first = places.get(article.id)
  if (first === undefined) {
    places.set(article.id, line ? `${path}:${line}` : path)
    return event
  }
  const sentence = `has the id "${article.id}", which ${first} has already.`
  const values = { id: article.id, first }
  return problem(path, 'articles/repeated-id', sentence, 'Give one of them another id.', { line, values })
}
