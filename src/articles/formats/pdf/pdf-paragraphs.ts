// Lines of a PDF -> paragraphs: by the space between them, by indents, and by sentences that a column or a page breaks off.
import type { PdfLine } from './page-lines.ts'

export interface PdfParagraph {
  readonly lines: PdfLine[]
  /** It goes on where the text before it broke off. */
  readonly goesOn: boolean
}

const SENTENCE_END = /[.!?:;…]["'”’»)\]\d]*$/
/** Space between paragraphs is larger than between lines; type of another size is another paragraph. */
const SPACE = 1.35
const OTHER_SIZE = 0.08
const INDENT = 0.8
/** A line that ends a sentence this far from the right edge ends its paragraph. */
const SHORT = 0.15
const ITEM = /^(?:[-–•*▪] |\(?\d{1,3}[.)] )/

/** Parts the lines of one page, in reading order. @param before the last line of the text before, on the page before. */
export function pdfParagraphs(lines: readonly PdfLine[], before: PdfLine | undefined): PdfParagraph[] {
  const spacing = spacingOf(lines)
  const paragraphs: PdfParagraph[] = []
  lines.forEach((line, i) => {
    const last = lines[i - 1] ?? before
    const isNextLine = i > 0 && line.y > last!.y && line.column[0] === last!.column[0]
    const goesOn = last !== undefined && (isNextLine ? isSameParagraph(last, line, spacing) : isBrokenOff(last, line))
    if (goesOn && paragraphs.length > 0) paragraphs.at(-1)!.lines.push(line)
    else paragraphs.push({ lines: [line], goesOn })
  })
  return paragraphs
}

/** The distance of lines, as most of them have it. */
function spacingOf(lines: readonly PdfLine[]): number {
  const distances = lines.slice(1).map((line, i) => line.y - lines[i]!.y)
  const sorted = distances.filter((distance) => distance > 0).sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

function sameSize(a: PdfLine, b: PdfLine): boolean {
  return Math.abs(a.size - b.size) <= OTHER_SIZE * b.size
}

function isSameParagraph(last: PdfLine, line: PdfLine, spacing: number): boolean {
  if (!sameSize(last, line) || ITEM.test(line.text)) return false
  if (line.y - last.y > SPACE * Math.min(spacing, 2 * line.size)) return false
  const [left, right] = line.column
  if (!SENTENCE_END.test(last.text)) return true
  const indented = line.x - left > INDENT * line.size && last.x - left < INDENT * line.size
  return !indented && last.right > right - SHORT * (right - left)
}

/** A sentence goes on in the next column or on the next page. */
function isBrokenOff(last: PdfLine, line: PdfLine): boolean {
  if (!sameSize(last, line) || ITEM.test(line.text)) return false
  const [left, right] = last.column
  const full = last.right > right - 2 * SHORT * (right - left)
  return !SENTENCE_END.test(last.text) && (full || /^\p{Ll}/u.test(line.text))
}
