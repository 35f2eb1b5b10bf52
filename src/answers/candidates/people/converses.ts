// "Who bought the mill" of a sentence that tells who sold it to whom: the buyer, never the seller.
import type { Candidate } from '../candidates.ts'
import { isWithin, type TokenRange } from '../token-range.ts'

/** Of a sentence's candidates those who have the asked part in a deed that is told from its other side; no one who has another part in it. */
export function conversesOf(found: readonly Candidate[]): readonly Candidate[] {
  const converse = found[0]?.evidence.converse
  if (!converse) return found
  const own = found.filter((one) => !isPointing(one) && converse.own.some((range) => endsIn(one, range)))
  const whole = own.filter((one) => !isHeadOf(one, own))
  return own.length > 0 ? whole : found.filter((one) => !converse.others.some((range) => isWithin(one, range)))
}

/** "House" of "House of Osk". */
const isHeadOf = ({ start, end, text }: Candidate, others: readonly Candidate[]): boolean =>
  others.some((other) => other.start === start && other.end > end && other.text.startsWith(`${text} of `))

/** "The company" is named elsewhere. */
const isPointing = ({ kind, text, phrase }: Candidate): boolean =>
  kind === 'noun' && phrase?.article === 'the' && !text.includes(' ')

/** "Jan de Vries" of a phrase that begins with "Vries". */
function endsIn({ tokens, evidence, end }: Candidate, { from, to }: TokenRange): boolean {
  return end - evidence.start > tokens[from]!.start && end - evidence.start <= tokens[to - 1]!.end
}
