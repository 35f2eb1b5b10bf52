// PDFs as files: what they say of themselves, those that cannot be read, and any range reading back.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectReadsBack, read, readOne } from '../reading.ts'
import { drawPages, makePdf, makeWideTypePdf, readDrawn, setLines } from './make.ts'

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

describe('lines of Chinese and Japanese', () => {
  test.each([
    [
      'Chinese',
      'zh',
      [
        '市议会星期二决定在河上修建第二座桥，结束了多年没',
        '有结果的谈判。市长说，工程将于春天开始，大约需要',
        '四百万元，其中一半由银行借出。',
      ],
    ],
    [
      'Japanese',
      'ja',
      [
        '市議会は火曜日、川に二つ目の橋を架けることを決め',
        'た。市長によると、工事は春に始まり、費用の半分は',
        '銀行が貸すという。',
      ],
    ],
  ])('are joined without spaces: %s', async (_, language, lines) => {
    const event = await readOne(makeWideTypePdf(lines), 'a.pdf')
    expect([event.article.text, event.article.language]).toEqual([lines.join(''), language])
    for (let i = 0; i < 50; i++) expectReadsBack(event, i * 7, i * 31)
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

  test('of nothing but its first line', async () => {
    expect(await read('%PDF-1.4\n', 'a.pdf')).toMatchObject([{ code: 'articles/pdf-broken' }])
  })

  test.each([0.05, 0.3, 0.6, 0.9, 0.99])('cut off at %d of its length', async (share) => {
    const [problem] = await read(whole.subarray(0, Math.floor(whole.length * share)), 'a.pdf')
    expect(problem).toMatchObject({ code: 'articles/pdf-broken', message: expect.stringMatching(/its end is missing/) })
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
