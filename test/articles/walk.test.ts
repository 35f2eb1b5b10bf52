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

  test.each([
    ['below a folder, what is hidden or of dependencies is not', 'project', ['notes']],
    ['nor is it by a glob', 'project/**/*.md', ['notes']],
    ['a folder of dependencies that is named is', 'project/node_modules', ['kit/guide']],
    ['so is a hidden one', 'project/.git', ['description']],
    ['and one that a glob begins with', 'project/node_modules/*/*.md', ['kit/guide']],
  ])('%s', async (_, path, expected) => {
    for (const name of [
      'notes.md',
      'node_modules/kit/guide.md',
      'node_modules/kit/node_modules/deep/guide.md',
      'lib/site-packages/kit/guide.md',
      '.git/description.md',
    ]) {
      mkdirSync(join(folder, 'project', name, '..'), { recursive: true })
      writeFileSync(join(folder, 'project', name), 'The council decided at last.')
    }
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

  test.skipIf(process.getuid?.() === 0)('so is a folder whose names can be read, and nothing else', async () => {
    mkdirSync(join(folder, 'named/inner'), { recursive: true })
    for (const name of ['inner/a.txt', 'z.txt'])
      writeFileSync(join(folder, 'named', name), 'The council decided at last.')
    chmodSync(join(folder, 'named/inner'), 0o644)
    expect(await ids('named')).toEqual(['articles/unreadable', 'z'])
    chmodSync(join(folder, 'named/inner'), 0o755)
  })

  test('of .json files those that are feeds', async () => {
    mkdirSync(join(folder, 'json'))
    const items = [{ id: '1', content_text: 'The council decided at last.' }]
    const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'Council', items }
    writeFileSync(join(folder, 'json/feed.json'), JSON.stringify(feed, null, 2))
    writeFileSync(join(folder, 'json/package.json'), JSON.stringify({ version: '1.1', items }))
    expect(await ids('json')).toEqual([expect.stringMatching(/^feed\//)])
  })

  test('an id is the whole name of a file that has no ending', async () => {
    writeFileSync(join(folder, 'club v1.2 notes'), 'The club decided at last.')
    expect(await ids('club v1.2 notes')).toEqual(['club v1.2 notes'])
  })

  test('a link to a file of the folder is read, one to a folder is not', async () => {
    mkdirSync(join(folder, 'linked/real'), { recursive: true })
    writeFileSync(join(folder, 'linked/real/a.txt'), 'The council decided at last.')
    symlinkSync('real/a.txt', join(folder, 'linked/b.txt'))
    symlinkSync('real', join(folder, 'linked/c.txt'))
    expect(await ids('linked')).toEqual(['b', 'real/a'])
  })

  test('a path that is not there is told', async () => {
    await expect(ids('nothing.txt')).rejects.toMatchObject({ code: 'articles/missing' })
  })
})
