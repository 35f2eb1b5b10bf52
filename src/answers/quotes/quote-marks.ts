// Reads marks of quotation where they tell whose words some words are: within a quote, and where no quote was understood.
import type { Quote } from '../../language/index.ts'

const DOUBLE = /["“”„‟＂«»]/u
const OPEN_SINGLE = /(?:^|[\s(:,—–])['‘‚](?=[\p{L}\p{N}])/gu
const CLOSE_SINGLE = /['’](?![\p{L}\p{N}])/u
const OPEN_DOUBLE = /(?:^|[\s(:,—–])["“„«](?=[\p{L}\p{N}])/gu
const CLOSE_DOUBLE = /["”»]/u
/** "I told him: '...'" repeats the speaker's own words. */
const OWN = /\b(?:I|we)\b[^.!?]*$/iu

/**
 * Whether the words at `start` are somebody else's, as in `"She told us that 'no museum is a bunker'," he said`: they stand in
 * marks within the quote's own, and are not told of the speaker himself.
 */
export function isRelayed(text: string, quote: Quote, start: number): boolean {
  const span = quote.spans.find(([from, to]) => from <= start && start < to)
  if (!span) return false
  const [open, close] = DOUBLE.test(text[span[0]]!) ? [OPEN_SINGLE, CLOSE_SINGLE] : [OPEN_DOUBLE, CLOSE_DOUBLE]
  const before = text.slice(span[0] + 1, start)
  const last = [...before.concat(text[start] ?? '').matchAll(open)].at(-1)
  if (!last) return false
  const behind = before.slice(last.index + last[0].length)
  return !close.test(behind) && !OWN.test(before.slice(0, last.index))
}

const PAIRS: Readonly<Record<string, string>> = { '“': '”', '„': '“”', '«': '»', '"': '"', '‘': '’' }
const LETTER = /[\p{L}\p{N}]/u

/** Whether an offset of the text lies between marks of quotation, by the marks of its paragraph alone. */
export function isInMarks(text: string, at: number): boolean {
  let closing = ''
  for (let i = text.lastIndexOf('\n', at - 1) + 1; i < at; i++) {
    const char = text[i]!
    if (closing) {
      if (closing.includes(char) && !(char === '’' && LETTER.test(text[i + 1] ?? ''))) closing = ''
    } else closing = PAIRS[char] ?? ''
  }
  return closing !== ''
}
