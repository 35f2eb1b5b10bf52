// Kept lines put together as paragraphs: wrapped lines rejoined, sentences mended over a cut, each cut with its reason.
import type { Cut } from '../reading.ts'
import { LEFTOVER_TAG } from './furniture.data.ts'
import { GOES_ON, type Line, SENTENCE_END, WRAP_MIN } from './lines.ts'
import { type Separator, TextBuilder } from './text-builder.ts'
import { isUnspaced } from './unspaced.ts'

/** Lines no longer than this may have been wrapped by hand or by a mailer. */
const WRAP_MAX = 120
/** A wrapped line is nearly as long as the longest; a shorter one ends a paragraph. */
const WRAP_SHARE = 0.7
/** A sentence's last mark and what closes behind it. */
const CLOSING_MAX = 8

/** @param lines the lines of `raw` in order, furniture marked. */
export function joinLines(raw: string, lines: readonly Line[]): { builder: TextBuilder; cuts: Cut[] } {
  const builder = new TextBuilder(raw)
  const cuts: Cut[] = []
  const width = wrapWidth(lines)
  let before: Line | undefined
  let afterCut = false
  for (const [i, line] of lines.entries()) {
    if (line.furniture) {
      cuts.push({ start: line.start, end: line.end, reason: line.furniture, text: line.text })
      afterCut = true
      continue
    }
    const hyphen = before !== undefined && splitWord(before, line, width)
    const separator = before && !hyphen ? between(before, line, width, afterCut) : ''
    if (before && !(separator === ' ' && isUnspaced(before.text, line.text))) builder.separate(separator)
    const next = lines[i + 1]
    keepWithoutTags(builder, raw, line, cuts, next !== undefined && !next.furniture && splitWord(line, next, width))
    before = line
    afterCut = false
  }
  return { builder, cuts }
}

/** What stands between two lines of the article. */
function between(before: Line, line: Line, width: number, afterCut: boolean): Separator {
  const unfinished = !SENTENCE_END.test(before.text.slice(-CLOSING_MAX))
  if (unfinished && GOES_ON.test(line.text)) return ' '
  if (line.apart || afterCut) return '\n\n'
  return width > 0 && before.text.length >= width * WRAP_SHARE ? ' ' : '\n'
}

/** The width at which lines were wrapped; 0 when they were not: most lines that others follow are nearly of one length. */
function wrapWidth(lines: readonly Line[]): number {
  const followed = lines.filter((line, i) => !line.furniture && lines[i + 1] && !lines[i + 1]!.apart)
  const lengths = followed.map(({ text }) => text.length)
  const width = lengths.reduce((most, length) => Math.max(most, length), 0)
  if (lengths.length < 2 || width > WRAP_MAX || width < WRAP_MIN) return 0
  const full = lengths.filter((length) => length >= width * WRAP_SHARE).length
  return full >= lengths.length * WRAP_SHARE ? width : 0
}

/** "inter-" and "national" are one word where lines were wrapped. */
function splitWord(before: Line, line: Line, width: number): boolean {
  if (width === 0 || line.apart || !before.text.endsWith('-')) return false
  return /\p{L}-$/u.test(before.text) && /^\p{Ll}/u.test(line.text)
}

function keepWithoutTags(builder: TextBuilder, raw: string, line: Line, cuts: Cut[], hyphenated: boolean): void {
  const end = hyphenated ? line.end - 1 : line.end
  let from = line.start
  for (const tag of line.text.includes('<') ? line.text.matchAll(LEFTOVER_TAG) : []) {
    const start = line.start + tag.index
    builder.keep(from, start)
    from = start + tag[0].length
    cuts.push({ start, end: from, reason: 'leftover tag', text: tag[0] })
  }
  builder.keep(from, end)
  if (hyphenated)
    cuts.push({ start: end, end: line.end, reason: 'hyphen at a line end', text: raw.slice(end, line.end) })
}
