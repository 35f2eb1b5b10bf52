// Phrases that tell a time without a date: "at the beginning of each session", "on completion of the form", "at sunset".
import type { Token } from '../../../language/index.ts'
import { senseOf } from '../../words/kinds.ts'
import { basePhrasesOf } from '../clauses.ts'
import type { TokenRange } from '../token-range.ts'
import { COURSE_TIMES, DEEDS, ENDS_OF_SPAN, NOT_SPANS } from './time-words.data.ts'

/** Without their prepositions. */
export function timePhrases(tokens: readonly Token[]): TokenRange[] {
  return tokens.flatMap(({ text }, at) => {
    const preposition = text.toLowerCase()
    const from = at + 1
    const to = endOfSpan(tokens, preposition, from) ?? deedOrHour(tokens, preposition, from)
    return to ? [to] : []
  })
}

const lower = (token: Token | undefined): string => token?.text.toLowerCase() ?? ''

const BEFORE_END = /^(?:at|by|from|in|near|on|since|till|until|towards?|before|after)$/
const ARTICLE = /^(?:the|a|an|its|his|her|their|our|your)$/

/** "Beginning of each session" behind "at the"; not "end of the road". */
function endOfSpan(tokens: readonly Token[], preposition: string, first: number): TokenRange | undefined {
  if (!BEFORE_END.test(preposition)) return undefined
  let from = first
  while (/^(?:the|very)$/.test(lower(tokens[from]))) from++
  if (!ENDS_OF_SPAN.has(lower(tokens[from])) || lower(tokens[from + 1]) !== 'of') return undefined
  const last = phraseAt(tokens, from + 2)
  if (last === undefined) return undefined
  const head = lower(tokens[last])
  if (NOT_SPANS.has(head) || /^(?:person|place)$/.test(senseOf(head) ?? '')) return undefined
  return { from, to: last + 1 }
}

/** "Arrival", "completion of the form" behind "on" or "upon"; "sunset" behind "at". */
function deedOrHour(tokens: readonly Token[], preposition: string, from: number): TokenRange | undefined {
  const word = lower(tokens[from])
  const isTold = /^(?:on|upon)$/.test(preposition) ? DEEDS.has(word) : preposition === 'at' && COURSE_TIMES.has(word)
  if (!isTold || /^(?:NOUN|PROPN)$/.test(tokens[from + 1]?.pos ?? '')) return undefined
  const last = lower(tokens[from + 1]) === 'of' ? phraseAt(tokens, from + 2) : undefined
  return { from, to: (last ?? from) + 1 }
}

/** The last token of the noun phrase that begins at a token, or at the article there. */
function phraseAt(tokens: readonly Token[], at: number): number | undefined {
  const first = ARTICLE.test(lower(tokens[at])) || tokens[at]?.pos === 'DET' ? at + 1 : at
  return basePhrasesOf(tokens).find((one) => one.first === first)?.last
}
