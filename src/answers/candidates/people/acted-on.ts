// A place that something was done to is nobody who did it: "he founded the town of Osk", "the storm destroyed the village of Sandvik".
import { termOf } from '../../../language/index.ts'
import type { Asked } from '../../question/question.ts'
import type { Candidate } from '../candidates.ts'

const SETTLEMENT =
  /^(?:borough|city|county|district|hamlet|island|parish|port|province|region|settlement|suburb|town|village) of \p{Lu}/u
/** What happens to somebody; as terms. */
const SUFFERED: ReadonlySet<string> = new Set(
  'arrest bear bury execute hang hurt injure kill murder poison rob shoot wound'.split(' ').map(termOf),
)

/** "The town of Osk" of "he founded the town of Osk": nobody who did anything, and nobody who was hurt. */
export function isPlaceDoneTo({ kind, text, tokens, evidence, start }: Candidate, { verb, side }: Asked): boolean {
  if (verb === undefined || !(kind === 'place' || SETTLEMENT.test(text))) return false
  if (side !== 'subject' && !(side === 'any' && SUFFERED.has(verb))) return false
  let at = tokens.findIndex((token) => token.start >= start - evidence.start) - 1
  if (tokens[at]?.text === 'of' && SETTLEMENT.test(`${tokens[at - 1]?.text} of ${text}`)) at -= 2
  while (/^(?:ADJ|DET)$/.test(tokens[at]?.pos ?? '')) at--
  return tokens[at]?.pos === 'VERB'
}
