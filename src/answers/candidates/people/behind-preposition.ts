// "From whom do they descend", "whom did she hand it to": whoever stands behind the asked preposition of the asked verb.
import { type Token, termOf } from '../../../language/index.ts'
import type { Asked } from '../../question/question.ts'
import type { Candidate } from '../candidates.ts'
import { isWithin, type TokenRange } from '../token-range.ts'
import { endOfAgent } from './agents.ts'

/** Behind these it is asked for a party of the deed; "in", "on" and "at" have a place or a time as well. */
const OF_PARTY = /^(?:against|for|from|to|under|with)$/
/** "Whom did they fight": against whom they fought, as texts say it. Terms. */
const AGAINST: ReadonlySet<string> = new Set(
  'battle campaign compete fight march play rebel revolt riot rise struggle'.split(' ').map((verb) => termOf(verb)),
)
/** Tokens behind a verb among which its preposition stands. */
const REACH = 10

/** Of a sentence's candidates those behind the asked preposition, where the asked verb has it. */
export function behindPreposition(found: readonly Candidate[], asked: Asked): readonly Candidate[] {
  const { verb, terms } = asked
  const preposition = asked.preposition ?? (asked.side === 'object' && AGAINST.has(verb ?? '') ? 'against' : '')
  const [first] = found
  if (!first || verb === undefined || !OF_PARTY.test(preposition)) return found
  const { tokens } = first
  const names = new Set(terms.map(({ term }) => term))
  const ranges = tokens.flatMap(({ pos, text }, at) => {
    const range = pos === 'VERB' && termOf(text) === verb ? behind(tokens, at, preposition) : undefined
    return range && !tokens.slice(range.from, range.to).some(({ text }) => names.has(termOf(text))) ? [range] : []
  })
  const own = found.filter((one) => ranges.some((range) => isWithin(one, range)))
  return own.length > 0 ? own : found
}

/** The tokens behind a verb's preposition; undefined for none. `at` is the verb. */
export function behind(tokens: readonly Token[], at: number, preposition: string): TokenRange | undefined {
  for (let i = at + 1; i < Math.min(tokens.length, at + REACH); i++) {
    const { pos, text } = tokens[i]!
    if (pos === 'VERB' || /^[,;:–—]$/.test(text)) return undefined
    if (text !== preposition) continue
    const to = endOfAgent(tokens, i + 1)
    // "Descended from Raoul, the Petras from Pierre": the list ends before what has the preposition again.
    const again = tokens.findIndex((token, k) => k > i && k <= to && token.text === preposition)
    const comma = again < 0 ? -1 : tokens.slice(0, again).findLastIndex((token) => token.text === ',')
    // "A Vestrian named Raoul".
    const named = tokens.findIndex((token, k) => k > i && k + 1 < to && token.text === 'named')
    return { from: Math.max(i, named) + 1, to: comma > i ? comma : to }
  }
  return undefined
}
