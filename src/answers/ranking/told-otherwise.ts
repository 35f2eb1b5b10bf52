// Whether a better sentence tells the asked deed of somebody else or as not done: then one that does not tell it at all is no answer.
import { dated } from '../candidates/dates/times.ts'
import { isOfName } from '../candidates/told-deeds.ts'
import type { Evidence } from '../evidence/evidence.ts'
import type { Asked } from '../question/question.ts'
import { mainVerb } from '../question/question-terms.ts'
import type { Ranked } from './rank.ts'

/** From this on a sentence says a verb in another word for it; 1 is the verb itself. */
const SAID = 0.7

/** `found` are the sentences with how many candidates each offers; `best` is the best candidate. */
export function isToldOtherwise(
  best: Ranked,
  found: readonly { readonly one: Evidence; readonly candidates: readonly unknown[] }[],
  asked: Asked,
): boolean {
  const verb = asked.terms.indexOf(mainVerb(asked.terms)!)
  if (asked.type !== 'date' || asked.phrase || verb < 0) return false
  const { evidence } = best.candidate
  if (evidence.here[verb]! >= SAID || evidence.told > 0 || isOfName(best.candidate, asked)) return false
  return found.some(
    ({ one, candidates }) =>
      candidates.length === 0 && one.here[verb] === 1 && one.inSentence > evidence.inSentence && dated(one).length > 0,
  )
}
