// Whether "when" asks of the past or of what is, may or will be: "when did it open", "when can I post".
import type { Asked } from './question.ts'

/** What "when" asks of, by the word behind it; a subject there makes it no question: "When a cell has been infected, what ...". */
const ASKED = /\b(?:when|at what (?:point|stage)|what time|how soon)(?:['’](?=s\b|d\b|ll\b)| )(\p{L}+)/iu
const PAST = /^(?:did|was|were|had|didn|wasn|weren)$/i
const PRESENT = /^(?:is|are|do|does|can|may|must|should|will|shall|has|have|might|s|ll)$/i
/** "Tell me when I can post". */
const REPORTED = /^when (?:I|we) (?:can|may|must|should|will|have to|need to)\b(?!.*\b(?:what|which|who|how|where)\b)/i

/** Undefined where nothing is asked so. */
export function tenseAsked({ full }: Asked): 'past' | 'present' | 'either' | undefined {
  const word = ASKED.exec(full)?.[1] ?? ''
  if (PAST.test(word)) return 'past'
  if (PRESENT.test(word) || REPORTED.test(full)) return 'present'
  return /^(?:could|would)$/i.test(word) ? 'either' : undefined
}
