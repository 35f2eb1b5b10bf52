// The program as it is shipped, compiled, with signals and threads.
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { beforeAll, expect, onTestFinished, test, vi } from 'vitest'
import { openStore } from '../../src/articles/index.ts'
import { collectionFolder, openCollections } from '../../src/collections/index.ts'
import { makeArticle, temporaryFolder } from '../articles/store/articles.ts'
import { compiled, compileProgram, footnote } from '../program.ts'

beforeAll(compileProgram, 60_000)

/** Enough that the first run is not over before it is interrupted, and that a thread builds the index. */
const ARTICLES = 1000

test('articles add ends cleanly at Ctrl-C, and a second run goes on from there', { timeout: 60_000 }, async () => {
  const folder = await temporaryFolder()
  const many = join(folder, 'many.jsonl')
  const line = (id: number) => JSON.stringify({ id: `n${id}`, text: `Story ${id} is about a quiet day at sea.` })
  await writeFile(many, Array.from({ length: ARTICLES }, (_, id) => line(id)).join('\n'))
  vi.stubEnv('DATA_DIR', join(folder, 'data'))
  onTestFinished(() => {
    vi.unstubAllEnvs()
  })

  const first = footnote(['articles', 'add', many])
  const files = join(collectionFolder(join(folder, 'data'), 'main'), 'articles')
  const written = async () => (await readdir(files).catch(() => [])).length
  await expect.poll(written, { timeout: 20_000, interval: 2 }).toBeGreaterThan(0)
  first.child.kill('SIGINT')
  const { code, stdout, stderr } = await first.done
  expect([code, stderr]).toEqual([130, 'Stopped. What is kept stays; run the same command again to go on.\n'])
  const kept = Number(/^(\d+) added/.exec(stdout)?.[1])
  expect(kept).toBeGreaterThan(0)
  expect(kept).toBeLessThan(ARTICLES)

  const second = await footnote(['articles', 'add', many]).done
  expect(second.stdout).toBe(`${ARTICLES - kept} added, 0 corrected, ${kept} unchanged.\n`)
  // The index that a thread has built is taken as it is.
  const log = { info: (line: string) => expect.unreachable(line), warn: (line: string) => expect.unreachable(line) }
  const main = await openCollections({ dataDir: join(folder, 'data'), engine: 'compact', log }).open('main')
  const [hit] = await main.index.search({ text: `Story ${ARTICLES - 1}` }, 1)
  expect([hit?.passage.article, main.size]).toEqual([`n${ARTICLES - 1}`, ARTICLES])
})

test('a collection answers from the index that it has while a thread builds the next one', async () => {
  const shipped = await compiled<typeof import('../../src/collections/index.ts')>('src/collections/index.js')
  const dataDir = await temporaryFolder()
  const log = { info: () => {}, warn: (message: string) => expect.unreachable(message) }
  const told: number[] = []
  const collections = shipped.openCollections({ dataDir, engine: 'compact', log, progress: (done) => told.push(done) })
  const guild = await collections.open('100')
  await guild.add([{ article: makeArticle('lighthouse', { text: 'The lighthouse was lit.' }), place: '/a' }])

  const store = await openStore(collectionFolder(dataDir, '100'), log)
  const many = Array.from({ length: 300 }, (_, i) =>
    makeArticle(`n${i}`, { text: `Ferry ${i} left. ${'The sea was calm. '.repeat(30)}` }),
  )
  await store.add(many.map((article) => ({ article, place: '/b.jsonl', line: 1 })))

  let answered = 0
  for (let size = 1; size < 301; answered++) {
    const open = await collections.open('100')
    const [hit] = await open.index.search({ text: 'lighthouse' }, 1)
    expect(hit?.passage.article).toBe('lighthouse')
    size = open.index.passages
    await sleep(1)
  }
  expect(answered).toBeGreaterThan(5)
  expect(told.at(-1)).toBe(301)
  expect((await guild.index.search({ text: 'ferry' }, 400)).length).toBe(300)
  await collections.close()
})
