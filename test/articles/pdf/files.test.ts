// PDFs as files: what they say of themselves, those that cannot be read, the thread, and any range reading back.
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { ReadEvent } from '../../../src/articles/index.ts'
import { compiled, compileProgram } from '../../program.ts'
import { expectReadsBack, read } from '../reading.ts'
import { drawPages, makePdf, readDrawn, setLines } from './make.ts'

describe('what a PDF says of itself', () => {
  const body = ['The council met in May 2018 and went home', 'again without having agreed on anything.']
  const made = new Date('2018-05-17T12:00:00Z')
  test('title and author are taken, and the day when the text bears it out', async () => {
    const info = { Title: 'Council goes home', Author: 'Ida Berg', CreationDate: made }
    const { article } = await readDrawn((doc) => setLines(doc, body), { info })
    expect(article).toMatchObject({ title: 'Council goes home', author: 'Ida Berg', date: '2018-05-17' })
    expect(article.dateReason).toBe('the PDF was made on this day, and its text names May 2018')
  })

  test('names of files, programs and users are none, and a day that nothing bears out is only noted', async () => {
    const info = {
      Title: 'Microsoft Word - draft7.docx',
      Author: 'admin',
      CreationDate: new Date('2021-01-05T12:00:00Z'),
    }
    const { article, notes } = await readDrawn((doc) => setLines(doc, body), { info })
    expect([article.title, article.author, article.date]).toEqual([undefined, undefined, undefined])
    expect(notes).toEqual(['No date was found in the text; the PDF itself was made on 2021-01-05.'])
  })
})

describe('a PDF that cannot be read', async () => {
  const whole = await makePdf(drawPages)

  test('with a password', async () => {
    const [problem] = await read(await makePdf(drawPages, { userPassword: 'secret' }), 'a.pdf')
    expect(problem).toMatchObject({ code: 'articles/pdf-encrypted', message: expect.stringMatching(/password/) })
  })

  test('that is locked against changes only is read', async () => {
    const [event] = await read(await makePdf(drawPages, { ownerPassword: 'secret' }), 'a.pdf')
    expect(event?.kind).toBe('article')
  })

  test('of pictures only', async () => {
    const [problem] = await read(await makePdf((doc) => doc.rect(50, 50, 200, 300).fill('grey')), 'a.pdf')
    expect(problem).toMatchObject({ code: 'articles/pdf-scanned', next: expect.stringMatching(/OCR/) })
  })

  test.each([0.05, 0.3, 0.6, 0.9, 0.99])('cut off at %d of its length', async (share) => {
    const [problem] = await read(whole.subarray(0, Math.floor(whole.length * share)), 'a.pdf')
    expect(problem).toMatchObject({ code: 'articles/pdf-broken', message: expect.stringMatching(/its end is missing/) })
  })
})

describe('in the thread of the compiled program', () => {
  beforeAll(compileProgram, 60_000)

  test('noise inside a PDF gives a sentence, and the whole one after it is read', async () => {
    const whole = await makePdf(drawPages)
    const folder = await mkdtemp(join(tmpdir(), 'footnote-'))
    const noises = fc.sample(fc.uint8Array({ minLength: 900, maxLength: 900 }), { numRuns: 10, seed: 7 })
    for (const [i, noise] of noises.entries()) {
      const bytes = Buffer.from(whole)
      bytes.set(noise, 20 + Math.floor((i * (whole.length - 1000)) / noises.length))
      await writeFile(join(folder, `${i}.pdf`), bytes)
    }
    await writeFile(join(folder, 'whole.pdf'), whole)
    const { readPath } = await compiled<typeof import('../../../src/articles/index.ts')>('src/articles/index.js')
    const events: ReadEvent[] = []
    for await (const event of readPath(folder)) events.push(event)
    expect(events.slice(0, -1).map((event) => (event.kind === 'article' ? '' : event.code))).toEqual(
      noises.map(() => 'articles/pdf-broken'),
    )
    expect(events.at(-1)?.kind).toBe('article')
  })
})

test('any range of the text reads back from its spans', async () => {
  const words = fc.constantFrom(
    'A',
    'word',
    'inter-',
    'He said',
    'ends.',
    '“Yes',
    'no.”',
    '1',
    'Page 2',
    'f\u00adg',
    '  ',
  )
  const line = fc.array(words, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' '))
  const pages = fc.array(fc.array(line, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 3 })
  await fc.assert(
    fc.asyncProperty(pages, fc.boolean(), fc.nat(), fc.nat(), async (sheets, columns, a, b) => {
      const bytes = await makePdf((doc) => {
        for (const [i, lines] of sheets.entries()) {
          if (i > 0) doc.addPage()
          setLines(doc, lines)
          if (columns) setLines(doc, lines, 240)
        }
      })
      const [event] = await read(bytes, 'a.pdf')
      if (event?.kind !== 'article') return
      expectReadsBack(event, a, b)
      expectReadsBack(event, 0, event.article.text.length)
    }),
    { numRuns: process.env.SOAK ? 500 : 40 },
  )
})
