// `footnote articles`: from the first article to the last, as a moderator types it.
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { openStore } from '../../src/articles/index.ts'
import { makeArticle, temporaryFolder } from '../articles/store/articles.ts'
import { typed } from './typed.ts'

const FERRY = `Ferry aground at Port Ellin

5 March 2024

The ferry ran aground on Tuesday, said the harbour master Ruth Calder. ${'Nobody was hurt on board of the ship. '.repeat(12)}
`

async function desk() {
  const folder = await temporaryFolder()
  const news = join(folder, 'news')
  await mkdir(join(news, '2024'), { recursive: true })
  await writeFile(join(news, '2024', 'ferry.txt'), FERRY)
  vi.stubEnv('DATA_DIR', join(folder, 'data'))
  onTestFinished(() => {
    vi.unstubAllEnvs()
  })
  return {
    folder,
    news,
    articles: (...args: string[]) => typed('articles', ...args),
    ask: (...args: string[]) => typed('ask', ...args),
  }
}

describe('footnote articles', () => {
  test('adds a folder, lists, shows, answers from it, and removes', async () => {
    const { news, ask, articles } = await desk()
    expect(await articles('add', news)).toMatchObject({ code: 0, stdout: '1 added, 0 corrected, 0 unchanged.\n' })
    expect((await articles('list')).stdout).toMatch(/^2024\/ferry\t2024-03-05\t.*Ferry aground at Port Ellin\n$/)
    const shown = (await articles('show', '2024/ferry')).stdout
    expect(shown).toMatch(/^date +2024-03-05/m)
    expect(shown).toMatch(/^read from +.*ferry\.txt$/m)
    expect(shown).toMatch(/said the harbour master Ruth Calder\./)
    expect((await ask('who', 'ran aground harbour master')).stdout).toMatch(/Ruth Calder/)
    expect(await articles('remove', '2024/ferry')).toMatchObject({ code: 0, stdout: '2024/ferry removed.\n' })
    expect((await articles('list')).stderr).toMatch(/come with the program/)
  })

  test('added again, from above or below, and refreshed, it is there once; corrected, it is replaced', async () => {
    const { news, articles } = await desk()
    await articles('add', news)
    expect((await articles('add', join(news, '2024'))).stdout).toBe('0 added, 0 corrected, 1 unchanged.\n')
    await writeFile(join(news, '2024', 'ferry.txt'), FERRY.replace('Ruth Calder', 'Jon Aske'))
    expect((await articles('refresh')).stdout).toBe('0 added, 1 corrected, 0 unchanged.\n')
    expect((await articles('show', '2024/ferry')).stdout).toMatch(/Jon Aske/)
    expect((await articles('show', '2024/ferry', '--version', '1')).stdout).toMatch(/version 1 of 2[\s\S]*Ruth Calder/)
  })

  test('removed, it does not come back with a refresh of its file', async () => {
    const { news, articles } = await desk()
    const many = join(news, 'many.jsonl')
    await writeFile(many, ['{"id":"x","text":"The ferry sank."}', '{"id":"y","text":"It rained."}'].join('\n'))
    await articles('add', many)
    await articles('remove', 'x')
    expect((await articles('refresh')).stdout).toBe('0 added, 0 corrected, 1 unchanged, 1 removed before stay out.\n')
    expect((await articles('list')).stdout).toMatch(/^y\t[^\n]*\n$/)
  })

  test('files of one name are refreshed in each folder, and so are lines without ids', async () => {
    const { news, articles } = await desk()
    const line = (text: string) => JSON.stringify({ text })
    for (const folder of ['.', 'a', 'b']) {
      await mkdir(join(news, folder), { recursive: true })
      await writeFile(join(news, folder, 'index.txt'), FERRY.replace('Port Ellin', `Port ${folder}`))
      await writeFile(join(news, folder, 'many.jsonl'), line(`The ferry sank off ${folder}.`))
    }
    await articles('add', news)
    await writeFile(join(news, 'b', 'index.txt'), FERRY.replace('Ruth Calder', 'Jon Aske'))
    await writeFile(join(news, 'b', 'many.jsonl'), line('The ferry floats.'))
    expect(await articles('refresh')).toMatchObject({ code: 0, stdout: '0 added, 2 corrected, 5 unchanged.\n' })
    expect((await articles('show', 'b/index')).stdout).toMatch(/Jon Aske/)
    expect((await articles('show', 'b/many:1')).stdout).toMatch(/floats/)
  })

  test('files that were uploaded are passed over by a refresh', async () => {
    const { folder, news, articles } = await desk()
    await articles('add', news, '--collection', '100')
    const store = await openStore(join(folder, 'data', 'collections', '100'), { warn: () => {} })
    await store.add([{ article: makeArticle('plain'), place: 'plain.txt' }])
    const { code, stdout, stderr } = await articles('refresh', '--collection', '100')
    expect([code, stdout]).toEqual([0, '0 added, 0 corrected, 1 unchanged.\n'])
    expect(stderr).toMatch(/^Passed over, since they were uploaded: 1\. Upload them again/m)
  })

  test("lists and shows the program's own articles while nothing was added", async () => {
    const { articles } = await desk()
    const { stdout, stderr } = await articles('list')
    expect(stderr).toMatch(/^No article was added yet; until then these answer/)
    const [id = ''] = stdout.split('\t')
    expect((await articles('show', id)).stdout).toMatch(/^title +\S/)
  })

  test('checks without keeping anything', async () => {
    const { folder, news, articles } = await desk()
    await writeFile(join(news, 'short.txt'), 'Nothing much.')
    const { code, stdout } = await articles('check', news, '--explain')
    expect(code).toBe(0)
    expect(stdout).toMatch(/^2024\/ferry: would be added\n {2}Ferry aground at Port Ellin \| 2024-03-05/m)
    expect(stdout).toMatch(/^short: would be added[\s\S]*look: It has only 2 words\./m)
    expect(stdout).not.toMatch(/It is in English/)
    expect(await readdir(folder)).toEqual(['news'])
  })

  test('tells a date that nobody can read, and does not count front matter as cut away', async () => {
    const { news, articles } = await desk()
    const front = ['---', 'date: 2024-13-45', ...Array.from({ length: 30 }, (_, i) => `tag${i}: ferry`), '---']
    await writeFile(join(news, 'front.md'), `${front.join('\n')}\nThe ferry sank off Ellin.\n`)
    await writeFile(join(news, 'set.jsonl'), JSON.stringify({ id: 'x', date: 'nonsense', text: 'The ferry sank.' }))
    const { stdout } = await articles('check', news)
    expect(stdout).toMatch(/^front: [\s\S]*look: Its date “2024-13-45” cannot be read\./m)
    expect(stdout).toMatch(/^x: [\s\S]*look: Its date “nonsense” cannot be read\./m)
    expect(stdout).not.toMatch(/More than half/)
  })

  test('says of an article in another language what to expect', async () => {
    const { news, articles } = await desk()
    const text =
      'Die Bürgermeisterin verkündete am Montag den Beschluss des Stadtrats, dass ab September Tempo 30 gilt.'
    await writeFile(join(news, 'tempo.txt'), text)
    expect((await articles('check', news)).stdout).toMatch(/look: It is in German: names, .* are read for English, /)
  })

  test('checks the others when one cannot be read', async () => {
    const { news, articles } = await desk()
    const { code, stdout, stderr } = await articles('check', 'http://127.0.0.1/', news)
    expect([code, stderr]).toEqual([1, expect.stringMatching(/^http:\/\/127\.0\.0\.1\/: /)])
    expect(stdout).toMatch(/^2024\/ferry: would be added/)
  })

  test.each([true, false])('many addresses are counted and named where stderr is a terminal: %s', async (isTTY) => {
    const { articles } = await desk()
    const before = process.stderr.isTTY
    process.stderr.isTTY = isTTY
    onTestFinished(() => {
      process.stderr.isTTY = before
    })
    const { stderr } = await articles('add', 'https://[::1]/a', 'https://127.0.0.1:81/b')
    const failures = stderr
      .replaceAll('\r\x1b[K', '\n')
      .split('\n')
      .filter((line) => line.startsWith('https://'))
    expect(failures).toHaveLength(2)
    for (const part of ['Reading 1 of 2, [::1]', 'Reading 2 of 2, 127.0.0.1:81'])
      expect(stderr.includes(part)).toBe(isTTY)
  })

  test('a terminal gets no control characters of an article', async () => {
    const { news, articles } = await desk()
    await writeFile(join(news, 'bell.txt'), `Bell\n\nIt rang \x1b[2Jand \x07 rang \x9b31m in the harbour.\n`)
    await articles('add', news)
    const all = [await articles('show', 'bell'), await articles('list'), await articles('check', news)]
    for (const { stdout } of all) expect(stdout).not.toMatch(/[^\P{Cc}\n\t]/u)
  })

  test('says with --json what became of each', async () => {
    const { news, articles } = await desk()
    const { stdout } = await articles('add', news, '--json')
    expect(JSON.parse(stdout)).toMatchObject({
      id: '2024/ferry',
      kind: 'new',
      path: expect.stringMatching(/ferry\.txt$/),
    })
    expect(JSON.parse((await articles('list', '--json')).stdout)).toMatchObject({ id: '2024/ferry', version: 1 })
    expect(JSON.parse((await articles('show', '2024/ferry', '--json')).stdout)).toMatchObject({
      raw: FERRY,
      cuts: expect.any(Array),
    })
  })

  test('keeps each collection apart', async () => {
    const { news, articles } = await desk()
    await articles('add', news, '--collection', '100')
    expect((await articles('list', '--collection', '100')).stdout).toMatch(/^2024\/ferry/)
    expect((await articles('list', '--collection', '200')).stdout).toBe('')
    expect((await articles('list')).stdout).not.toMatch(/ferry/)
  })

  test.each([
    [[], 2, /^What to do with the articles is missing\. .*add, check, list/],
    [['burn'], 2, /^There is no footnote articles burn\./],
    [['add'], 2, /^What to add is missing\. .*PATH or URL/],
    [['add', '/nowhere/at/all'], 1, /^\/nowhere\/at\/all .*\. Check the path\./],
    [['add', 'http://127.0.0.1/'], 1, /^http:\/\/127\.0\.0\.1\/: .* https/],
    [['add', 'https://[::1]/'], 1, /does not lead to the public internet\./],
    [['show', 'nothing'], 1, /^There is no article nothing in main\. footnote articles list shows/],
    [['show', 'nothing', '--version', 'x'], 2, /--version x is not a whole number/],
    [['remove', 'nothing', '--collection', '100'], 1, /in 100\. footnote articles list --collection 100/],
    [['list', '--collection', '../..'], 1, /is no name for a collection\./],
    [['list', '--shelf', 'x'], 2, /^Unknown option/],
  ])('%j is told in a sentence', async (args, code, sentence) => {
    const { articles } = await desk()
    const result = await articles(...args)
    expect(result.code).toBe(code)
    expect(result.stderr).toMatch(sentence)
    expect(result.stderr).not.toMatch(/\n +at /)
  })
})
