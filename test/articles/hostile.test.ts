// What nobody wrote: random bytes, and texts made to hurt. Each ends as an article or as one sentence.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectReadsBack, read } from './reading.ts'

const NAMES = ['a.txt', 'a.html', 'a.md', 'a.pdf', 'a.rss', 'a.json', 'a.jsonl', 'a']
/** Beginnings that lead a reader further into what follows. */
const BEGINNINGS = [
  '',
  '',
  '%PDF-1.4\n',
  '<!doctype html><body><p>',
  '<rss version="2.0"><channel><item>',
  '{"text":"',
  '---\n',
]

test('1,000 random byte strings are articles or problems in a sentence, by whatever name', async () => {
  const bytes = fc
    .tuple(fc.constantFrom(...BEGINNINGS), fc.uint8Array({ maxLength: 400 }))
    .map(([beginning, noise]) => Buffer.concat([Buffer.from(beginning), noise]))
  await fc.assert(
    fc.asyncProperty(bytes, fc.constantFrom(...NAMES), fc.nat(), async (source, name, at) => {
      for (const event of await read(source, name)) {
        if (event.kind === 'article') expectReadsBack(event, at, at * 7)
        else expect(`${event.message} ${event.next}`).toMatch(/^[^\n]{10,300}\.$/)
      }
    }),
    { numRuns: 1000 },
  )
})

describe('pages that no parser should see', () => {
  test.each([
    ['10,000 open levels', `${'<div>'.repeat(10_000)}x`, 'articles/html-size'],
    ['more than 2,000 open levels', `${'<div>'.repeat(2_001)}x`, 'articles/html-size'],
    ['more than 100,000 tags', '<b>x</b>'.repeat(100_001), 'articles/html-size'],
    ['50 MB of <div>', '<div>'.repeat(10_000_000), 'articles/size'],
    [
      'a feed whose entry is one',
      `<rss version="2.0"><channel><item><title>x</title><description>${'&lt;div&gt;'.repeat(3000)}</description></item></channel></rss>`,
      'articles/html-size',
    ],
  ])('%s are refused in a sentence', async (_, content, code) => {
    const [event] = await read(content, content.startsWith('<rss') ? 'a.rss' : 'a.html')
    expect(event).toMatchObject({ kind: 'problem', code, message: expect.stringMatching(/^(?:is|cannot be) .*\.$/) })
  })

  test('a page of 2,000 paragraphs is read', async () => {
    expect((await read('<p>The council met on Monday.</p>'.repeat(2_000), 'a.html'))[0]?.kind).toBe('article')
  })
})

test.each(['<', '<!--', '<p ', '<a b="', "<p x='", '</', '&', '<script>', '<svg>', '"', '= '])(
  '20,000 characters of "%s" in a page are gone through once',
  async (part) => {
    const [event] = await read(`<p>Here.</p>${part.repeat(20_000 / part.length)}`, 'a.html')
    expect(['article', 'problem']).toContain(event?.kind)
  },
)

test('a file of thousands of lines leaves others their turn while it is read', async () => {
  const line = (i: number) => JSON.stringify({ text: `Mayor Vale ${i} fed the lions of Upper Town on 4 May 2017.` })
  // The reader's code is loaded first: in that time others have their turn anyway.
  await read(line(0), 'one.jsonl')
  let turns = 0
  const timer = setInterval(() => turns++, 1)
  const events = await read(Array.from({ length: 4_000 }, (_, i) => line(i)).join('\n'), 'many.jsonl')
  clearInterval(timer)
  expect(events).toHaveLength(4_000)
  expect(turns).toBeGreaterThan(10)
})
