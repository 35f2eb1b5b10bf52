// Reads what is written into a file for a test.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ArticleRead, type ReadEvent, readPath } from '../../src/articles/index.ts'

export async function readAll(path: string): Promise<ReadEvent[]> {
  const events: ReadEvent[] = []
  for await (const event of readPath(path)) events.push(event)
  return events
}

export async function readText(content: string, name = 'a.txt'): Promise<ReadEvent[]> {
  const path = join(mkdtempSync(join(tmpdir(), 'footnote-')), name)
  writeFileSync(path, content)
  return readAll(path)
}

export const articleOf = ([event]: ReadEvent[]) => (event as ArticleRead).article
