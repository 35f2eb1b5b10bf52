// Whether a verb of a tagged sentence tells of the past or of what is and may be.
import { baseFormOf, type Token } from '../../../language/index.ts'

export type VerbTense = 'past' | 'present'

const WAS = /^(?:was|were|had|did)$|^(?:was|were|did|had)n['’]t$/i
const IS =
  /^(?:is|are|am|be|been|being|has|have|do|does|can|will|may|might|must|shall|should|cannot)$|^['’](?:s|re|ve|ll|m)$/i
/** "The mayor said that it would open": of either. */
const EITHER = /^(?:could|would)$/i
/** Their past is spelt as their present. */
const UNCHANGED = /^(?:bet|burst|cast|cost|cut|hit|hurt|let|put|quit|read|set|shut|split|spread)$/
/** Words between an auxiliary and its verb: "was not yet opened". */
const REACH = 4

/**
 * Told by the auxiliary before it ("was lifted"), or by its own form; a verb behind "to" or "and" by the one before. Undefined where it may
 * be either.
 */
export function verbTenseAt(tokens: readonly Token[], verb: number): VerbTense | undefined {
  for (let at = verb - 1; at >= Math.max(0, verb - REACH); at--) {
    const { pos, text } = tokens[at]!
    if (EITHER.test(text)) return undefined
    if (WAS.test(text)) return 'past'
    if (IS.test(text)) return 'present'
    if (/^(?:to|and|or)$/.test(text)) {
      const before = tokens.findLastIndex((one, i) => i < at && one.pos === 'VERB')
      if (before >= 0) return verbTenseAt(tokens, before)
    }
    if (!/^(?:ADV|PART)$/.test(pos)) break
  }
  const word = tokens[verb]!.text.toLowerCase()
  if (UNCHANGED.test(word)) return undefined
  const isPast = word.endsWith('ed') || (baseFormOf(word) !== word && !/(?:ing|s)$/.test(word))
  return isPast ? 'past' : 'present'
}
