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

/**
 * A PDF of one page whose font is neither there nor known, as word processors make them for Chinese and Japanese: only its
 * table of characters (ToUnicode) tells what the text is. Lines of 12 point, 20 apart.
 */
export function makeWideTypePdf(lines: readonly string[]): Buffer {
  const characters = [...new Set(lines.join(''))]
  const hex = (number: number) => number.toString(16).padStart(4, '0')
  const glyphs = (line: string) => Array.from(line, (character) => hex(characters.indexOf(character) + 1)).join('')
  const table = characters.map((character, i) => `<${hex(i + 1)}> <${hex(character.codePointAt(0)!)}>`).join('\n')
  const cmap = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /T def
1 begincodespacerange <0000> <FFFF> endcodespacerange
${characters.length} beginbfchar\n${table}\nendbfchar endcmap end end`
  const shown = lines.map((line, i) => `1 0 0 1 50 ${700 - 20 * i} Tm <${glyphs(line)}> Tj`).join('\n')
  const stream = (content: string) => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 500 800] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
    stream(`BT /F 12 Tf\n${shown}\nET`),
    '<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-H /DescendantFonts [6 0 R] /ToUnicode 7 0 R >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 >>',
    stream(cmap),
  ]
  const body = objects.map((object, i) => `${i + 1} 0 obj\n${object}\nendobj\n`).join('')
  return Buffer.from(`%PDF-1.4\n${body}trailer << /Root 1 0 R /Size ${objects.length + 1} >>\n%%EOF`, 'latin1')
}
