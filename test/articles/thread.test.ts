// The thread of the shipped program: what is parsed in it has bounds of time and memory, and hurts nothing that comes after.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { ReadBounds, ReadEvent } from '../../src/articles/index.ts'
import { compiled, compileProgram } from '../program.ts'
import { drawPages, makePdf } from './pdf/make.ts'

type Articles = typeof import('../../src/articles/index.ts')

beforeAll(compileProgram, 60_000)

const door = () => compiled<Articles>('src/articles/index.js')
const GOOD = `<html><body><article>${'<p>The council decided to build a second bridge over the river in spring.</p>'.repeat(5)}</article></body></html>`

/** Reads files of one folder, in the order of their names, all by one thread. */
async function readAll(files: Readonly<Record<string, string | Uint8Array>>, bounds?: Partial<ReadBounds>) {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-'))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  const { readPath } = await door()
  const events: ReadEvent[] = []
  for await (const event of readPath(folder, bounds ? { bounds } : {})) events.push(event)
  return events
}

const outcomes = (events: readonly ReadEvent[]) =>
  events.map((event) => (event.kind === 'article' ? event.article.id : event.code))
/** Each running thread is one open port of messages. */
const threads = () => process.getActiveResourcesInfo().filter((name) => name === 'MessagePort').length

describe('bounds', () => {
  /** Lists within lists: a minute's work for the parser of Markdown. */
  const slow = `${'- '.repeat(5_000)}a`
  const large = '<b class="a b">x</b><i id="x">y</i>'.repeat(25_000)

  test('what does not come back in time is told in a sentence, its thread is ended, and the next file is read', async () => {
    const before = threads()
    const events = await readAll({ '1.md': slow, '2.html': GOOD }, { deadlineMs: 3_000 })
    expect(outcomes(events)).toEqual(['articles/time', '2'])
    expect(events[0]).toMatchObject({ message: 'cannot be read: it could not be read within 3 seconds.' })
    expect(threads()).toBe(before)
  })

  test('so is what needs more memory than it may have', async () => {
    const before = threads()
    const events = await readAll({ '1.html': large, '2.html': GOOD }, { memoryMb: 64 })
    expect(outcomes(events)).toEqual(['articles/memory', '2'])
    expect(events[0]).toMatchObject({ message: 'cannot be read: it needs too much memory to be read.' })
    expect(threads()).toBe(before)
  })
})

test('a long plain text is read in the thread, too', async () => {
  const log = `The log of the ship\n\n${'Date: 01-04-2019\n\nThe ship lay in the harbour of Ell.\n\n'.repeat(3_000)}`
  expect(outcomes(await readAll({ '1.txt': log }, { deadlineMs: 1 }))).toEqual(['articles/time'])
  expect(outcomes(await readAll({ '1.txt': log }))).toEqual(['1'])
})

describe('one bad file does not hurt the next', () => {
  test('of different kinds', async () => {
    const files = { '1.html': GOOD, '2.html': '<div>'.repeat(10_000), '3.pdf': '%PDF-1.4 nothing', '4.html': GOOD }
    expect(outcomes(await readAll(files))).toEqual(['1', 'articles/html-size', 'articles/pdf-broken', '4'])
  })

  test('noise inside PDFs', async () => {
    const whole = await makePdf(drawPages)
    const noises = fc.sample(fc.uint8Array({ minLength: 900, maxLength: 900 }), { numRuns: 10, seed: 7 })
    const noisy = noises.map((noise, i): [string, Buffer] => {
      const bytes = Buffer.from(whole)
      bytes.set(noise, 20 + Math.floor((i * (whole.length - 1000)) / noises.length))
      return [`${i}.pdf`, bytes]
    })
    const events = await readAll(Object.fromEntries([...noisy, ['whole.pdf', whole]]))
    expect(outcomes(events)).toEqual([...noises.map(() => 'articles/pdf-broken'), 'whole'])
  })
})
