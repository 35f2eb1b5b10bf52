// Chinese and Japanese, which have no spaces between words: a line end between two of their characters is none either.

const WIDE = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303f\uff00-\uffef]`
const UNSPACED = new RegExp(WIDE, 'u')
const SPACED_OUT = new RegExp(`(?<=${WIDE}) (?=${WIDE})`, 'gu')

/** Do the line that ends with `before` and the one that begins with `after` go on without a space? */
export function isUnspaced(before: string, after: string): boolean {
  return UNSPACED.test(before.slice(-1)) && UNSPACED.test(after.slice(0, 1))
}

/** A line without the spaces that a PDF's spaced-out type seems to have. */
export function withoutSpacing(text: string): string {
  return text.replace(SPACED_OUT, '')
}
