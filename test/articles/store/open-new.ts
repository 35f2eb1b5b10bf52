// A store in a folder of its own, for a test.
import { openStore } from '../../../src/articles/index.ts'
import { temporaryFolder } from './articles.ts'

export const silent = { warn: () => {} }
export const ids = (store: { entries(): Iterable<{ head: { id: string } }> }) =>
  [...store.entries()].map((e) => e.head.id).sort()

export async function openNew() {
  const folder = await temporaryFolder()
  const reopen = (warnings: string[] = []) => openStore(folder, { warn: (message) => warnings.push(message) })
  return { folder, store: await openStore(folder, silent), reopen }
}
