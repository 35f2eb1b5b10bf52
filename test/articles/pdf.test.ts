// PDFs made here, through the door: reading order, furniture, sentences over breaks, pages.
import PDFDocument from 'pdfkit'
import { describe, expect, test } from 'vitest'
import { type ArticleRead, pageAt } from '../../src/articles/index.ts'
import { expectReadsBack, read, readOne } from './reading.ts'

type Draw = (doc: PDFKit.PDFDocument) => void

function pdf(draw: Draw, options: PDFKit.PDFDocumentOptions = {}): Promise<Buffer> {
  return new Promise((resolve) => {
    const doc = new PDFDocument({ margin: 72, size: 'A4', ...options })
    const chunks: Buffer[] = []
    doc.on('data', (chunk: Buffer) => chunks.push(chunk))
    doc.on('end', () => resolve(Buffer.concat(chunks)))
    doc.font('Times-Roman').fontSize(11)
    draw(doc)
    doc.end()
  })
}

const FIRST =
  'The council of Ellmouth decided on Tuesday to build a second bridge over the river, after years of talks that had led nowhere. Its mayor, Ada Brook, said that work would begin in the spring, and that no house would have to go for it.'
const SECOND =
  'Half of the money comes from the bank of the county, which asks for four per cent a year. The other half has to be found in the budget of the town, where nothing has been put aside for a work of this size in the past ten years.'
const THIRD =
  'The old bridge was built of oak in the year of the great flood, and it has been closed to heavy carts since a wheel broke through it last winter.'

const joined = ({ article }: ArticleRead) => article.text.replace(/\n\n/g, ' | ')
const pageOf = ({ article }: ArticleRead, words: string) => {
  const at = article.raw.indexOf(words)
  expect(at).toBeGreaterThanOrEqual(0)
  return pageAt(article, at)
}

describe('text', () => {
  test('paragraphs are rejoined, and parted by the space between them', async () => {
    const bytes = await pdf((doc) => void doc.text(FIRST).moveDown().text(SECOND))
    expect((await readOne(bytes, 'a.pdf')).article.text).toBe(`${FIRST}\n\n${SECOND}`)
  })

  test('two columns are read one after the other', async () => {
    const bytes = await pdf(
      (doc) => void doc.text(`${FIRST} ${SECOND} ${THIRD}`, { columns: 2, columnGap: 20, height: 130 }),
    )
    expect(joined(await readOne(bytes, 'a.pdf'))).toBe(`${FIRST} ${SECOND} ${THIRD}`)
  })

  test('the largest line is the title, and a line that is a date the date', async () => {
    const bytes = await pdf(
      (doc) =>
        void doc
          .fontSize(20)
          .text('A second bridge')
          .fontSize(11)
          .moveDown()
          .text('4 March 2020')
          .moveDown()
          .text(FIRST),
    )
    const { article } = await readOne(bytes, 'a.pdf')
    expect(article).toMatchObject({ title: 'A second bridge', date: '2020-03-04', text: FIRST })
  })

  test('a hyphen at a line end goes with the line end, one of a compound stays', async () => {
    const lines = [
      'The council of Ellmouth decided on Tuesday to build a second bridge, of inter-',
      'national design, over the river Ell, after years of talks about a long-',
      'term plan that had led nowhere.',
    ]
    const bytes = await pdf((doc) => {
      lines.forEach((line, i) => {
        doc.text(line, 72, 72 + 14 * i, { lineBreak: false })
      })
    })
    expect((await readOne(bytes, 'a.pdf')).article.text).toBe(
      'The council of Ellmouth decided on Tuesday to build a second bridge, of international design, over the river Ell, after years of talks about a long-term plan that had led nowhere.',
    )
  })
})

/** Pages with a head and a foot; the text of each ends where it likes. */
const paged = (...pages: Draw[]) =>
  pdf(
    (doc) =>
      pages.forEach((draw, i) => {
        doc
          .addPage()
          .fontSize(9)
          .text(`The Ell, number ${i + 1}`, 72, 40)
          .fontSize(11)
        draw(doc.text('', 72, 90))
        doc
          .fontSize(9)
          .text(`${i + 1}`, 290, 760, { lineBreak: false })
          .fontSize(11)
      }),
    { autoFirstPage: false },
  )

describe('pages', () => {
  test('heads and page numbers go, a sentence over the page break is whole, and pages are known', async () => {
    const [begin, end] = [
      SECOND.slice(0, 160).replace(/ \S*$/, ''),
      SECOND.slice(SECOND.slice(0, 160).lastIndexOf(' ') + 1),
    ]
    const read = await readOne(
      await paged(
        (doc) => void doc.text(FIRST).moveDown().text(begin),
        (doc) => void doc.text(end).moveDown().text(THIRD),
      ),
      'a.pdf',
    )
    expect(read.article.text).toBe(`${FIRST}\n\n${SECOND}\n\n${THIRD}`)
    expect(read.cuts.map(({ reason }) => reason).sort()).toEqual([
      'page number',
      'page number',
      'running head',
      'running head',
    ])
    expect([pageOf(read, 'The council'), pageOf(read, 'The old bridge')]).toEqual([1, 2])
  })

  test('a quote over the page break is whole', async () => {
    const read = await readOne(
      await paged(
        (doc) =>
          void doc.text(FIRST).moveDown().text('“We have talked long enough,” she said. “Now we build, and whoever'),
        (doc) => void doc.text('does not like it may go by boat.”').moveDown().text(THIRD),
      ),
      'a.pdf',
    )
    expect(read.article.text).toContain('“Now we build, and whoever does not like it may go by boat.”')
  })

  test('a footnote stays on its page, and does not break the sentence above it', async () => {
    const note = '1 The county has lent to the town before, in the year of the flood.'
    const read = await readOne(
      await paged(
        (doc) =>
          void doc
            .text(FIRST)
            .moveDown()
            .text('The loan is the third that the bank has given to a town on the river, and')
            .fontSize(8)
            .text(note, 72, 700),
        (doc) => void doc.fontSize(11).text('it will not be the last of them.').moveDown().text(THIRD),
      ),
      'a.pdf',
    )
    expect(read.article.text).toContain('to a town on the river, and it will not be the last of them.')
    expect(read.article.text).toContain(note)
    expect(pageOf(read, note)).toBe(1)
  })

  test('any range of the text reads back from its spans', async () => {
    const read = await readOne(
      await paged(
        (doc) => void doc.text(FIRST),
        (doc) => void doc.text(SECOND),
      ),
      'a.pdf',
    )
    for (let i = 0; i < 200; i++) expectReadsBack(read, i * 7, i * 31)
  })
})

describe('documents that are no good', () => {
  test.each([
    ['one that is cut off', (bytes: Buffer) => bytes.subarray(0, 400), 'articles/pdf-broken'],
    ['one of nothing but its first line', () => Buffer.from('%PDF-1.4\n'), 'articles/pdf-broken'],
  ])('%s', async (_, spoil, code) => {
    const bytes = await pdf((doc) => void doc.text(FIRST))
    expect(await read(spoil(bytes), 'a.pdf')).toMatchObject([{ kind: 'problem', code }])
  })

  test('one of pictures alone', async () => {
    expect(await read(await pdf((doc) => void doc.rect(72, 72, 200, 200).fill()), 'a.pdf')).toMatchObject([
      { code: 'articles/pdf-scanned' },
    ])
  })

  test('one with a password', async () => {
    const bytes = await pdf((doc) => void doc.text(FIRST), { userPassword: 'secret' })
    expect(await read(bytes, 'a.pdf')).toMatchObject([{ code: 'articles/pdf-encrypted' }])
  })
})
