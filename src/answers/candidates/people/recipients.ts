// "Who sold it to the Lee brothers": not they, to whom the sentence says that it went.
import { termOf } from '../../../language/index.ts'
import type { Asked } from '../../question/question.ts'
import { wordsOf } from '../../words/words.ts'
import type { Candidate } from '../candidates.ts'
import { isWithin } from '../token-range.ts'
import { endOfAgent } from './agents.ts'

/** Tells which candidates stand behind "to" together with what the question has behind "to". */
export function recipients(asked: Asked): (candidate: Candidate) => boolean {
  const wanted = behindTo(asked)
  if (wanted.size === 0 || asked.side !== 'subject' || asked.verb === undefined) return () => false
  return (one) => {
    const { tokens } = one
    return tokens.some(({ text, pos }, i) => {
      if (text !== 'to' || pos !== 'ADP') return false
      const to = endOfAgent(tokens, i + 1)
      const held = tokens.slice(i + 1, to)
      return held.some(({ text }) => wanted.has(termOf(text))) && isWithin(one, { from: i + 1, to })
    })
  }
}

/** The names and nouns right behind "to": "Lee" and "brothers". */
function behindTo({ full, terms }: Asked): ReadonlySet<string> {
  const words = wordsOf(full)
  const to = words.findIndex(({ text }) => text === 'to')
  const next = words.findIndex(
    ({ text }, i) => i > to && /^(?:in|on|at|by|from|for|after|before|with|during)$/.test(text),
  )
  const behind = terms.filter(({ at }) => to >= 0 && at > to && (next < 0 || at < next))
  return new Set(
    behind[0]?.kind === 'verb' ? [] : behind.flatMap(({ kind, term }) => (/^n(?:ame|oun)$/.test(kind) ? [term] : [])),
  )
}
