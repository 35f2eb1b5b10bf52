// PDFs made for the tests, and the door through which they are read.
import PDFDocument from 'pdfkit'
import type { ArticleRead } from '../../../src/articles/index.ts'
import { readOne } from '../reading.ts'

export type Document = InstanceType<typeof PDFDocument>

/** The bytes of a PDF of A5 sheets with margins of 50 points, set in 11 point Times. */
export function makePdf(draw: (doc: Document) => void, options: PDFKit.PDFDocumentOptions = {}): Promise<Buffer> {
  const doc = new PDFDocument({ size: 'A5', margin: 50, font: 'Times-Roman', bufferPages: true, ...options })
  const chunks: Buffer[] = []
  doc.on('data', (chunk: Buffer) => chunks.push(chunk))
  doc.fontSize(11)
  draw(doc)
  doc.end()
  return new Promise((resolve) => doc.on('end', () => resolve(Buffer.concat(chunks))))
}

/** Lines one below the other, broken as given; an empty one parts paragraphs. */
export function setLines(doc: Document, lines: readonly string[], left = 50, top = 60): void {
  for (const [i, line] of lines.entries()) doc.text(line, left, top + i * 13, { lineBreak: false })
}

export async function readDrawn(
  draw: (doc: Document) => void,
  options?: PDFKit.PDFDocumentOptions,
): Promise<ArticleRead> {
  return readOne(await makePdf(draw, options), 'a.pdf')
}

/** A sentence, a quote and a word over page breaks. */
const PAGES = [
  ['The minister told the chamber that she', 'would not sign the treaty, and “that'],
  ['no government of the last ten years has', 'read it to its end.” Her deputy was inter-'],
  ['national law’s best known teacher. He left', 'without a word.'],
]

/** Three pages with running heads and page numbers that change. */
export function drawPages(doc: Document): void {
  for (const [i, lines] of PAGES.entries()) {
    if (i > 0) doc.addPage()
    doc.fontSize(8).text(`The Evening Post  ·  ${i + 41}`, 50, 20, { lineBreak: false })
    doc.text(`Page ${i + 1} of 3`, 180, 570, { lineBreak: false, height: 20 })
    doc.fontSize(11)
    setLines(doc, lines)
  }
}
