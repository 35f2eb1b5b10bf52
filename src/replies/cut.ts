// Shortens a text, before it is escaped: an escape or a link is never cut.

/** At most `most` characters (UTF-16 units), an ellipsis the last of them where something was cut. */
export function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, wholeBefore(text, most - 1))}…`
}

/** The offset itself, or the one before it where it would part the two halves of a character (a surrogate pair). */
export function wholeBefore(text: string, at: number): number {
  return isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at)) ? at - 1 : at
}

const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff
const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff
