// How long before or after something: "two hours" of "two hours before kickoff", without which the time is another.
import type { Token } from '../../../language/index.ts'

const UNIT = /^(?:second|minute|hour|day|night|week|month|year|decade)s?$/i
const ONE = /^(?:an?|half|several|few|some)$/i

/** Where the time before a token begins that is counted from what follows; the token itself where there is none. `at` is "before" or "after". */
export function offsetBefore(tokens: readonly Token[], at: number): number {
  if (!/^(?:before|after)$/i.test(tokens[at]?.text ?? '') || !UNIT.test(tokens[at - 1]?.text ?? '')) return at
  const isNumber = ({ pos, text }: Token) => pos === 'NUM' || ONE.test(text)
  let from = at - 1
  while (from > 0 && isNumber(tokens[from - 1]!)) from--
  return from < at - 1 ? from : at
}
