// Several processes on one folder, and processes that are killed at any instant: nothing acknowledged is lost.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, utimes, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { openStore, withLock } from '../../../src/articles/index.ts'
import { makeArticle, temporaryFolder } from './articles.ts'
import { storyOf } from './writer.ts'

const SOAK = process.env.SOAK === '1'
const STORIES = SOAK ? 2000 : 150
const KILLS_MAX = SOAK ? Number.POSITIVE_INFINITY : 12
/** A killed writer has written for this long at most. */
const LIFE_MS = SOAK ? 150 : 60

const program = join(tmpdir(), `footnote-writer-${process.pid}.mjs`)
const silent = { warn: () => {} }

beforeAll(async () => {
  const entryPoints = [fileURLToPath(new URL('writer.ts', import.meta.url))]
  await build({ entryPoints, outfile: program, bundle: true, platform: 'node', format: 'esm', logLevel: 'error' })
})

/** Starts a writer; `told` collects what it says. */
function start(...args: string[]) {
  const child: ChildProcess = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  const told: string[] = []
  const lines = createInterface({ input: child.stdout! })
  lines.on('line', (line) => told.push(line))
  const first = once(lines, 'line')
  const closed = once(child, 'close')
  onTestFinished(async () => {
    child.kill('SIGKILL')
    await closed
  })
  return { child, told, first, closed }
}

async function checkAll(folder: string, acknowledged: Iterable<number>): Promise<void> {
  const warnings: string[] = []
  const store = await openStore(folder, { warn: (message) => warnings.push(message) })
  const kept = new Set<string>()
  for (const { head } of store.entries()) {
    const number = Number(head.id.slice('story-'.length))
    expect((await store.read(head.id))?.article.text === storyOf(number), `${head.id} is whole`).toBe(true)
    kept.add(head.id)
  }
  for (const number of acknowledged) expect(kept).toContain(`story-${number}`)
  expect(warnings).toEqual([])
}

test(`${STORIES} articles added by processes that are killed again and again`, { timeout: 600_000 }, async () => {
  const folder = await temporaryFolder()
  const acknowledged = new Set<number>()
  let kills = 0
  while (acknowledged.size < STORIES) {
    const from = acknowledged.size ? Math.max(...acknowledged) + 1 : 0
    const { child, told, first, closed } = start('add', folder, String(from), String(STORIES))
    await first
    if (kills < KILLS_MAX) {
      await sleep(Math.random() * LIFE_MS)
      if (child.kill('SIGKILL')) kills++
    }
    await closed
    for (const line of told.slice(1)) acknowledged.add(Number(line))
    await checkAll(folder, acknowledged)
  }
  expect(kills).toBeGreaterThan(1)
  const left = await readdir(join(folder, 'articles'))
  expect(left.filter((name) => name.endsWith('.json'))).toHaveLength(STORIES)
})

test('three processes that add the same articles at once keep each once', async () => {
  const folder = await temporaryFolder()
  const writers = [start('add', folder, '0', '60'), start('add', folder, '20', '80'), start('add', folder, '0', '80')]
  for (const { closed } of writers) expect(await closed).toEqual([0, null])
  await checkAll(folder, Array(80).keys())
  expect((await readdir(join(folder, 'articles'))).filter((name) => name.endsWith('.json'))).toHaveLength(80)
})

describe('a lock', () => {
  test('of a living process is waited for, and it is named when that takes too long', async () => {
    const lock = join(await temporaryFolder(), 'lock')
    const { child, first } = start('hold', lock)
    await first
    const waiting = withLock(lock, async () => 'never', 100)
    await expect(waiting).rejects.toThrow(`process ${child.pid}`)
  })

  test('of a killed process is taken over, by one of those who want it at a time', async () => {
    const folder = await temporaryFolder()
    const { child, first, closed } = start('hold', join(folder, 'lock'))
    await first
    child.kill('SIGKILL')
    await closed
    const stores = await Promise.all([openStore(folder, silent), openStore(folder, silent)])
    await Promise.all(stores.map((store, i) => store.add([{ article: makeArticle(`${i}`), place: '/' }])))
    expect((await openStore(folder, silent)).size).toBe(2)
    expect((await readdir(folder)).sort()).toEqual(['articles', 'manifest.jsonl'])
  })

  test.each([
    ['is not readable', '', 0],
    ['names no owner', 'null', 0],
    ['names no process', JSON.stringify({ pid: 'x', host: hostname() }), 0],
    ['is older than any work takes', JSON.stringify({ pid: process.ppid, host: 'elsewhere', token: 'x' }), 120],
    [
      'has the pid of this process, as in a restarted container',
      JSON.stringify({ pid: process.pid, host: hostname() }),
      0,
    ],
  ])('that %s is taken over', async (_, content, age) => {
    const lock = join(await temporaryFolder(), 'lock')
    await writeFile(lock, content)
    const seconds = Date.now() / 1000 - age
    await utimes(lock, seconds, seconds)
    expect(await withLock(lock, async () => 'done', 100)).toBe('done')
  })

  test('of another machine is respected while it is young', async () => {
    const lock = join(await temporaryFolder(), 'lock')
    await writeFile(lock, JSON.stringify({ pid: 1, host: 'elsewhere', token: 'x' }))
    await expect(withLock(lock, async () => 'never', 50)).rejects.toMatchObject({ code: 'store/locked' })
  })
})
