// Shortens texts of articles and people; never within an escape, a link or a character.
import { wholeBefore } from '../articles/index.ts'
import { escapeText } from './escape.ts'

/** At most `most` characters (UTF-16 units), an ellipsis the last of them where something was cut. */
export function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, wholeBefore(text, most - 1))}…`
}

/** The text escaped, cut so that it has at most `most` characters (UTF-16 units) with its escapes. */
export function escapeWithin(text: string, most: number): string {
  let kept = text.length
  for (;;) {
    const drawn = escapeText(cut(text, kept))
    if (drawn.length <= most) return drawn
    // An escape doubles a character at most, so that no more than needed goes at once.
    kept = Math.min(kept, most) - Math.max(1, Math.ceil((Math.min(drawn.length, 2 * most) - most) / 2))
  }
}
