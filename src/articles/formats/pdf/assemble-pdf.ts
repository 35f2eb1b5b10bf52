// The lines of all pages -> the source text in reading order, and the clean text drawn from it.
import { hyphenGoes, wordsIn } from '../../clean/hyphens.ts'
import { TextBuilder } from '../../clean/text-builder.ts'
import type { Cut, Reading } from '../../reading.ts'
import { bodySize, notesOf, runningLines } from './furniture.ts'
import type { PdfLine } from './page-lines.ts'
import { type PdfParagraph, pdfParagraphs } from './pdf-paragraphs.ts'

const SENTENCE_END = /[.!?:;…]["'”’»)\]\d]*$/

/** @param heads lines that are told as metadata, with the reason to leave them out of the text. */
export function assemblePdf(pages: readonly (readonly PdfLine[])[], heads: ReadonlyMap<PdfLine, string>) {
  const dropped = new Map([...runningLines(pages), ...heads])
  const size = bodySize(pages)
  let last: PdfLine | undefined
  const ordered = pages.map((lines) => {
    const kept = lines.filter((line) => !dropped.has(line))
    const notes = new Set(notesOf(kept, size))
    const body = pdfParagraphs(
      kept.filter((line) => !notes.has(line)),
      last,
    )
    last = body.at(-1)?.lines.at(-1) ?? last
    const furniture = lines.filter((line) => dropped.has(line)).map((line) => ({ lines: [line], goesOn: false }))
    const middle = kept[0]?.y ?? 0
    const paragraphs = withNotes(body, pdfParagraphs([...notes], undefined))
    return [
      ...furniture.filter(({ lines: [line] }) => line!.y <= middle),
      ...paragraphs,
      ...furniture.filter(({ lines: [line] }) => line!.y > middle),
    ]
  })
  return write(ordered, dropped)
}

/** Notes stand at the end of their page, but never inside a sentence that goes on over it. */
function withNotes(body: readonly PdfParagraph[], notes: readonly PdfParagraph[]): PdfParagraph[] {
  const open = notes.length > 0 && !SENTENCE_END.test(body.at(-1)?.lines.at(-1)?.text ?? '.')
  return open && body.length > 1 ? [...body.slice(0, -1), ...notes, body.at(-1)!] : [...body, ...notes]
}

function write(pages: readonly (readonly PdfParagraph[])[], dropped: ReadonlyMap<PdfLine, string>): Reading {
  const starts: number[] = []
  const places = new Map<PdfLine, [start: number, end: number]>()
  let raw = ''
  for (const paragraphs of pages) {
    starts.push(raw.length)
    for (const line of paragraphs.flatMap(({ lines }) => lines)) {
      const text = line.text.trim()
      places.set(line, [raw.length, raw.length + text.length])
      raw += `${text}\n`
    }
    raw = `${raw.slice(0, -1)}\f`
  }
  raw = raw.slice(0, -1)
  const words = wordsIn(raw)
  const cuts: Cut[] = []
  const builder = new TextBuilder(raw)
  const kept = pages
    .flat()
    .flatMap((paragraph) => paragraph.lines.map((line, i) => ({ line, joined: i > 0 || paragraph.goesOn })))
  const texts = kept.filter(({ line }) => !dropped.has(line))
  for (const { line } of kept) {
    const [start, end] = places.get(line)!
    const reason = dropped.get(line)
    if (reason) cuts.push({ start, end, reason, text: raw.slice(start, end) })
  }
  let whole = true
  texts.forEach(({ line, joined }, i) => {
    const [start, end] = places.get(line)!
    if (whole) builder.separate(joined ? ' ' : '\n\n')
    const next = texts[i + 1]
    const [nextStart = 0] = (next && places.get(next.line)) ?? []
    const broken =
      next?.joined &&
      /\p{L}[-\u2010\u00ad]$/u.test(raw.slice(start, end)) &&
      /^\p{Ll}/u.test(raw.slice(nextStart, nextStart + 2))
    const goes = broken && hyphenGoes(raw, end, nextStart, words)
    builder.keep(start, goes ? end - 1 : end)
    if (goes) cuts.push({ start: end - 1, end, reason: 'hyphen at a line end', text: raw.slice(end - 1, end) })
    whole = !broken
  })
  cuts.sort((a, b) => a.start - b.start)
  return { raw, text: builder.text, map: builder.map, cuts, pages: starts }
}
