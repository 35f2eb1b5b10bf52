// For tests of readers: one source in, its events out, through the room's door.
import { expect } from 'vitest'
import { type ArticleRead, fold, type ReadEvent, readBytes, readSpans, toRaw } from '../../src/articles/index.ts'

/** Reads a source as if it were a file of this name. */
export function read(content: string | Uint8Array, name: string): Promise<ReadEvent[]> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  return readBytes(bytes, { path: name, id: name.replace(/\.\w+$/, '') })
}

export async function readOne(content: string | Uint8Array, name: string): Promise<ArticleRead> {
  const events = await read(content, name)
  expect(events.map((event) => (event.kind === 'problem' ? event.message : event.kind))).toEqual(['article'])
  return events[0] as ArticleRead
}

/** What DESIGN.md calls the invariant, for one range of an article's text. */
export function expectReadsBack({ article: { raw, text, map } }: ArticleRead, a: number, b: number): void {
  const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number]
  expect(readSpans(raw, toRaw(raw, map, start, end))).toBe(fold(text.slice(start, end)))
}
