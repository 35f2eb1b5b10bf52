// How a checked quote differs from the article: struck out what the article does not have, underlined what it has more.
import type { Answer } from '../answers/index.ts'
import { fold, wholeBefore } from '../articles/index.ts'
import { cut } from './cut.ts'
import { escapeText } from './escape.ts'

const DIFFERENCE_MAX = 500
/** Of words that are the same, this much is shown beside those that are not. */
const NEAR = 50
const CHANGED_MAX = 120
const MARKS = { same: '', removed: '__', added: '~~' } as const

/** Words are parted by a space, but not behind a hyphen or a dash. */
const SPACED = /[\s\-‐‑–—]$/u

type Difference = NonNullable<NonNullable<Answer['quote']>['difference']>

/** One quoted line; left out after 500 characters, with an ellipsis, at the bounds of a part. */
export function drawDifference(difference: Difference): string {
  let line = '> '
  for (const [i, { op, text }] of difference.entries()) {
    const whole = fold(text)
    const words = op === 'same' ? nearChanges(whole, i === 0, i === difference.length - 1) : cut(whole, CHANGED_MAX)
    // Discord wants no space just inside a mark.
    const core = words.trim()
    if (!core) continue
    const part = `${SPACED.test(line) ? '' : ' '}${MARKS[op]}${escapeText(core)}${MARKS[op]}`
    if (line.length + part.length >= DIFFERENCE_MAX) return `${line}…`
    line += part
  }
  return line
}

/** What stands next to a change before and behind it; nothing changes before the first part or behind the last. */
function nearChanges(text: string, first: boolean, last: boolean): string {
  if (text.length <= 2 * NEAR) return text
  const start = first ? '' : text.slice(0, wholeBefore(text, NEAR))
  const end = last ? '' : text.slice(wholeBefore(text, text.length - NEAR))
  return `${start}…${end}`
}
