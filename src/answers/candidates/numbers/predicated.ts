// The number that a thing is said to be, for "what is the level cap": "the default port is 7070", "level cap raised from 40 to 45".
import { type Token, termOf } from '../../../language/index.ts'
import type { Asked } from '../../question/question.ts'
import { nounBehind } from './counted.ts'
import type { NumberRange } from './number-candidates.ts'

/** "What is the level cap now". */
const ASKS_WHAT = /^(?:and |so )?what(?:['’]?s| is| was)\b/i
/** What may stand between a noun and its number. */
const BETWEEN = /^(?:AUX|VERB|ADP|ADV|DET|NUM|PART|SYM)$/
const MARKS = /^[:=]$/
const REACH = 8

/** The number of what a question asks for, right behind its noun; it counts nothing. */
export function predicated(tokens: readonly Token[], numbers: readonly NumberRange[], asked: Asked): NumberRange[] {
  const { head, full } = asked
  if (head === undefined || !ASKS_WHAT.test(full)) return []
  const told = tokens.flatMap((token, at) => {
    if (!/^(?:NOUN|PROPN)$/.test(token.pos) || termOf(token.text) !== head) return []
    const number = numberBehind(tokens, at, numbers)
    // "Stage 3" is a name.
    const isAlone = number && number.start !== tokens[at + 1]?.start && nounBehind(tokens, number) === undefined
    return isAlone && !isCompound(tokens, number) ? [number] : []
  })
  return [...new Set(told)]
}

/** "The Six-Day War". */
const isCompound = (tokens: readonly Token[], { end }: NumberRange): boolean =>
  tokens.some(({ start, text }) => start === end && /^[-–]$/.test(text))

/** The last token of "limit of the bot". */
function endOfPhrase(tokens: readonly Token[], at: number): number {
  if (!/^(?:of|for|in|on)$/.test(tokens[at + 1]?.text ?? '')) return at
  let last = at + 1
  while (/^(?:ADJ|DET|NOUN|PART|PRON|PROPN)$/.test(tokens[last + 1]?.pos ?? '')) last++
  return last
}

function numberBehind(
  tokens: readonly Token[],
  head: number,
  numbers: readonly NumberRange[],
): NumberRange | undefined {
  const at = endOfPhrase(tokens, head)
  for (const token of tokens.slice(at + 1, at + 1 + REACH)) {
    const number = numbers.find(({ start }) => start === token.start)
    if (number) return number
    if (!BETWEEN.test(token.pos) && !MARKS.test(token.text)) return undefined
  }
  return undefined
}
