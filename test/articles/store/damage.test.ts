// What a store makes of files that are torn, gone, or older than the rest.
import { mkdir, readdir, readFile, rm, truncate, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openStore, withLock } from '../../../src/articles/index.ts'
import { makeArticle } from './articles.ts'
import { ids, openNew, silent } from './open-new.ts'

describe('damage', () => {
  const three = ['a', 'b', 'c'].map((id) => ({ article: makeArticle(id), place: `/${id}` }))

  test.each([
    ['gone', (path: string) => rm(path)],
    ['torn', (path: string) => truncate(path, 700)],
    ['of another kind', (path: string) => writeFile(path, '{"file":1}\n[]\nnull\n\0\0\0')],
    ['empty', (path: string) => writeFile(path, '')],
  ])('a manifest that is %s is rebuilt from the articles', async (_, damage) => {
    const { folder, store, reopen } = await openNew()
    await store.add(three)
    const path = join(folder, 'manifest.jsonl')
    const before = await readFile(path, 'utf8')
    await damage(path)
    expect(ids(await reopen())).toEqual(['a', 'b', 'c'])
    const lines = (text: string) =>
      text
        .split('\n')
        .filter((line) => line.startsWith('{"file":"'))
        .sort()
    expect(lines(await readFile(path, 'utf8'))).toEqual(expect.arrayContaining(lines(before)))
  })

  test('a torn article file is left out and told once; the others are served', async () => {
    const { folder, store, reopen } = await openNew()
    await store.add(three)
    await rm(join(folder, 'manifest.jsonl'))
    await truncate(join(folder, 'articles', store.entry('b')!.file), 100)
    const warnings: string[] = []
    const again = await reopen(warnings)
    await again.sync()
    expect(ids(again)).toEqual(['a', 'c'])
    expect(warnings).toEqual([expect.stringMatching(/b\..*\.json is damaged/)])
    expect(await store.read('b')).toBeUndefined()
  })

  test('files of a killed writer are never read, and the next writer clears them away', async () => {
    const { folder, store, reopen } = await openNew()
    await store.add(three)
    await writeFile(join(folder, 'articles', '.tmp-99-1'), '{"format":1')
    const again = await reopen()
    expect(ids(again)).toEqual(['a', 'b', 'c'])
    await again.add([{ article: makeArticle('d'), place: '/d' }])
    expect((await readdir(join(folder, 'articles'))).filter((name) => name.startsWith('.'))).toEqual([])
  })

  test('those beside the articles and the documents are cleared once nobody can be at work on them', async () => {
    const { folder, store } = await openNew()
    const documents = join(folder, 'documents')
    await mkdir(documents)
    const old = new Date(Date.now() - 60 * 60_000)
    for (const one of [folder, documents]) {
      for (const name of ['.tmp-99-1', '.tmp-lock-99-1', '.tmp-98-new']) await writeFile(join(one, name), '')
      for (const name of ['.tmp-99-1', '.tmp-lock-99-1']) await utimes(join(one, name), old, old)
    }
    await store.add(three)
    await withLock(join(documents, 'lock'), async () => {})
    expect((await readdir(folder)).sort()).toEqual(['.tmp-98-new', 'articles', 'documents', 'manifest.jsonl'])
    expect(await readdir(documents)).toEqual(['.tmp-98-new'])
  })

  test('a folder that cannot be written to is said in a sentence', async () => {
    const { folder } = await openNew()
    await writeFile(join(folder, 'file'), '')
    const store = openStore(join(folder, 'file'), silent).then((opened) => opened.add(three))
    await expect(store).rejects.toThrow(/cannot be used: a part of the path is a file/)
  })

  test.runIf(process.platform === 'linux')('so is a place where no folder can be made', async () => {
    const store = openStore('/proc/footnote/main', silent).then((opened) => opened.add(three))
    await expect(store).rejects.toThrow(/cannot be used: it is not there, and cannot be made/)
  })
})
