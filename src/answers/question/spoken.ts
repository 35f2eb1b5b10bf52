// Forms of speech that ask nothing: what a question is read without.
import type { Token } from '../../language/index.ts'

/** "Whos", "whens", "where's" at the beginning: "who's" is read as it is. */
const JOINED = /^(?:(who)s|(what|when|where|why|how)(?:['’]?s))(?= )/i

/** "Whos leading" as "who is leading". */
export function unjoined(text: string): string {
  return text.replace(JOINED, (_, who: string | undefined, other: string) => `${who ?? other} is`)
}

/** "What weekday" for "what day of the week": what is done on Mondays is not said to be done in a week. */
export function withWeekday(text: string): string {
  return text.replace(/\b((?:what|which) )day(s?) of (?:the|a) week\b/i, '$1weekday$2')
}

const GET = /^(?:get|gets|got|gotten|getting)$/i
const TAKE = /^(?:take|takes|took|taken|taking)$/i

/** What holds is asked for, whether or not an article says "now". */
const NOW = /^(?:now|nowadays)$/i
const ASKS_VALUE = /^(?:what|how)/i

/** Whether a word of the question, by its token, tells nothing: "got" of "got sent off", both of "take place", "held" of "was it held". */
export function isHollow(tokens: readonly Token[], token: Token | undefined): boolean {
  if (!token) return false
  const at = tokens.indexOf(token)
  const [before, next] = [tokens[at - 1]?.text ?? '', tokens[at + 1]]
  if (NOW.test(token.text)) return ASKS_VALUE.test(tokens[0]!.text)
  if (GET.test(token.text)) return next?.pos === 'VERB'
  if (TAKE.test(token.text)) return next?.text === 'place'
  if (token.text === 'place') return TAKE.test(before)
  return token.text === 'held' && next === undefined
}
