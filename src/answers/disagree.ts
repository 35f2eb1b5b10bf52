// Whether independent articles give different answers to one question.
import type { Collection } from '../collections/index.ts'
import type { Asked } from './question.ts'
import type { Ranked } from './rank.ts'
import type { Answer } from './types.ts'

/** Both sentences must hold this share of the question's words, or they may speak of different things. */
const COVERED = 0.7
/** The second answer's score as a share of the first's: far less probable answers are no second opinion, unless they hold as much. */
const AS_PROBABLE = 0.5

/** True when the second answer comes from another story, is as well founded as the first, and cannot be true beside it. */
export function differ(
  chosen: readonly Ranked[],
  answers: readonly Answer[],
  asked: Asked,
  collection: Collection,
): boolean {
  const [first, second] = chosen
  if (!first || !second || !answers[1] || asked.phrase) return false
  const [a, b] = [first.candidate.evidence, second.candidate.evidence]
  if (answers[1].score < AS_PROBABLE * answers[0]!.score && b.inSentence < a.inSentence) return false
  if (a.article === b.article || collection.copiesOf(a.article.id).includes(b.article.id)) return false
  if (a.inSentence < COVERED || b.inSentence < COVERED) return false
  if (asked.type !== 'date') return true
  const [x, y] = [answers[0]?.resolved?.value, answers[1].resolved?.value]
  return x !== undefined && y !== undefined && !x.startsWith(y) && !y.startsWith(x)
}
