// Folders and globs, through the door.
import { chmodSync, mkdirSync, mkdtempSync, rmdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readPath } from '../../src/articles/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'footnote-'))
mkdirSync(join(folder, 'news/may'), { recursive: true })
mkdirSync(join(folder, 'empty'))
for (const name of ['a.txt', 'news/b.md', 'news/may/c.txt', 'README.md', '.hidden.txt', 'data.json', 'picture.png']) {
  writeFileSync(join(folder, name), `The council decided on ${name} at last.`)
}
symlinkSync(join(tmpdir(), 'nowhere-at-all'), join(folder, 'out.txt'))

async function ids(path: string): Promise<string[]> {
  const found: string[] = []
  for await (const event of readPath(join(folder, path))) {
    found.push(event.kind === 'article' ? event.article.id : event.code)
  }
  return found
}

describe('what is read', () => {
  test.each([
    ['a folder, with all below it', '.', ['a', 'news/b', 'news/may/c']],
    ['one file', 'news/b.md', ['b']],
    ['a glob within a folder', 'news/*.md', ['b']],
    ['a glob over folders', '**/*.txt', ['a', 'news/may/c']],
    ['a glob that nothing matches is told', '*.zip', ['articles/none']],
    ['a folder without articles, too', 'empty', ['articles/none']],
  ])('%s', async (_, path, expected) => {
    expect(await ids(path)).toEqual(expected)
  })

  // Nothing is closed to root.
  test.skipIf(process.getuid?.() === 0)('a closed folder is told, and the rest is read', async () => {
    mkdirSync(join(folder, 'closed/inner'), { recursive: true, mode: 0o700 })
    chmodSync(join(folder, 'closed/inner'), 0)
    writeFileSync(join(folder, 'closed/z.txt'), 'The council decided at last.')
    expect(await ids('closed')).toEqual(['articles/unreadable', 'z'])
    rmdirSync(join(folder, 'closed/inner'))
  })

  test('a path that is not there is told', async () => {
    await expect(ids('nothing.txt')).rejects.toMatchObject({ code: 'articles/missing' })
  })
})
