// What nobody wrote: random bytes, files cut off, pages made to hurt. Each ends as an article or as one sentence.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { compiled, compileProgram } from '../program.ts'
import { expectReadsBack, read } from './reading.ts'

const RUNS = process.env.SOAK ? 1000 : 100
const NAMES = ['a.txt', 'a.html', 'a.md', 'a.pdf', 'a.rss', 'a.json', 'a.jsonl', 'a']

test('random bytes are an article or a problem in a sentence, by whatever name', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 400 }),
      fc.constantFrom(...NAMES),
      fc.nat(),
      async (bytes, name, at) => {
        for (const event of await read(bytes, name)) {
          if (event.kind === 'article') expectReadsBack(event, at, at * 7)
          else expect(`${event.message} ${event.next}`).toMatch(/^[^\n]{10,300}\.$/)
        }
      },
    ),
    { numRuns: RUNS },
  )
})

describe('in the thread of the shipped program', () => {
  beforeAll(compileProgram, 60_000)

  test('one bad file does not hurt the next, and each is told', async () => {
    const { readPath } = await compiled<typeof import('../../src/articles/index.ts')>('src/articles/index.js')
    const folder = mkdtempSync(join(tmpdir(), 'footnote-'))
    const good = `<html><body><article>${'<p>The council decided to build a second bridge over the river in spring.</p>'.repeat(5)}</article></body></html>`
    writeFileSync(join(folder, '1.html'), good)
    writeFileSync(join(folder, '2.html'), '<div>'.repeat(10_000))
    writeFileSync(join(folder, '3.pdf'), '%PDF-1.4 nothing')
    writeFileSync(join(folder, '4.html'), good)
    const events = []
    for await (const event of readPath(folder)) events.push(event)
    expect(events.map((event) => (event.kind === 'article' ? event.article.id : event.code))).toEqual([
      '1',
      'articles/html-size',
      'articles/pdf-broken',
      '4',
    ])
  })
})
