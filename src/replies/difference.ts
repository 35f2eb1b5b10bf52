// How a checked quote differs from the article: struck out what the article does not have, underlined what it has more.
import type { Answer } from '../answers/index.ts'
import { escapeText } from './escape.ts'

const DIFFERENCE_MAX = 500
const MARKS = { same: '', removed: '__', added: '~~' } as const

type Difference = NonNullable<NonNullable<Answer['quote']>['difference']>

/** One quoted line; left out after 500 characters, with an ellipsis, at the bounds of a part. */
export function drawDifference(difference: Difference): string {
  let line = '> '
  for (const { op, text } of difference) {
    const words = text.replace(/\s+/g, ' ')
    const mark = MARKS[op]
    // Discord wants no space just inside a mark.
    const [, before, core, after] = /^( ?)(.*?)( ?)$/.exec(words)!
    const part = core ? `${before}${mark}${escapeText(core)}${mark}${after}` : words
    if (line.length + part.length > DIFFERENCE_MAX) return `${line}…`
    line += part
  }
  return line
}
