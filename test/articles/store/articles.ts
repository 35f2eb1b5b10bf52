// Articles and folders for the store's tests.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type Article, identityMap } from '../../../src/articles/index.ts'

/** An article whose text names it, so that a mix-up would show. */
export function makeArticle(id: string, more: Partial<Article> = {}): Article {
  const text = more.text ?? `The ferry ${id} left Bergholm at midnight. Its captain was in no hurry.`
  return { id, title: `Title of ${id}`, language: 'en', raw: text, map: identityMap(text), ...more, text }
}

/** A folder of its own for one test, deleted afterwards. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-test-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}
