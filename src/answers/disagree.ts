// Whether independent articles give different answers to one question.
import type { Collection } from '../collections/index.ts'
import type { Evidence } from './evidence/evidence.ts'
import type { AnswerType, Asked } from './question/question.ts'
import type { Ranked } from './ranking/rank.ts'
import type { Answer } from './types.ts'
import { wordsOf } from './words/words.ts'

/** Both sentences must hold this share of the question's words, or they may speak of different things. */
const COVERED = 0.7
/** The second answer's score as a share of the first's: far less probable answers are no second opinion, unless they hold as much. */
const AS_PROBABLE = 0.5
/** A question that names nothing is only about one thing when it says this much of it. */
const TERMS_ENOUGH = 3
/** A term is said when its word, or one much like it, stands there. */
const SAID = 0.5
/** Words at the head of a sentence that tell what it is about. */
const OPENING = 5
/** A number is one or the other; people, places and things may both be right: one of many, or of another matter. */
const EXACT: ReadonlySet<AnswerType> = new Set(['number', 'money', 'share', 'measure', 'age', 'duration'])

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
  const isAsProbable = answers[1].score >= AS_PROBABLE * answers[0]!.score
  const [held, heldToo] = [coveredBy(a, asked), coveredBy(b, asked)]
  if (!isAsProbable && heldToo < held) return false
  if (a.article === b.article || collection.copiesOf(a.article.id).includes(b.article.id)) return false
  if (held < COVERED || heldToo < COVERED || !isOfOneThing(asked, a, b)) return false
  if (EXACT.has(asked.type)) return true
  if (asked.type !== 'date')
    return isAsProbable && tellsWhat(asked, a, b) && areNamesOfTwo(answers[0]!, answers[1], asked)
  const [x, y] = [answers[0]?.resolved?.value, answers[1].resolved?.value]
  return x !== undefined && y !== undefined && !x.startsWith(y) && !y.startsWith(x)
}

/** Share of the question held; with the sentence before, where this one goes on about what that one is about. */
function coveredBy(one: Evidence, asked: Asked): number {
  return goesOn(one, asked) ? one.inWindow : one.inSentence
}

/** "Alder Bridge spans the Tarn. It was built in 1742": a pronoun first, the question's verb, and before it a sentence that begins with its names. */
function goesOn({ words, order, passage, here }: Evidence, { terms, verb }: Asked): boolean {
  const before = passage.sentences[order - 1]?.words.slice(0, OPENING)
  if (!before || !/^(?:it|he|she|they)$/i.test(words[0]?.text ?? '')) return false
  const names = terms.filter(({ kind }) => kind === 'name')
  const isSaid = terms.some(({ term }, i) => term === verb && here[i]! >= SAID)
  return isSaid && names.length > 0 && names.every(({ term }) => before.some((word) => word.term === term))
}

/** Whether both sentences speak of the very thing: "who was the captain" may be asked of any team and any ship. */
function isOfOneThing(asked: Asked, a: Evidence, b: Evidence): boolean {
  const names = asked.terms.flatMap(({ kind }, i) => (kind === 'name' ? [i] : []))
  if (names.length === 0) return asked.terms.length >= TERMS_ENOUGH
  return [a, b].every((one) => goesOn(one, asked) || names.every((i) => one.here[i]! >= SAID))
}

/** Whether both sentences say what is asked of the thing: a town alone is in a valley, on a river and in a country. */
function tellsWhat({ terms, verb, head }: Asked, a: Evidence, b: Evidence): boolean {
  const asked = terms.flatMap(({ term }, i) => (term === verb || term === head ? [i] : []))
  return asked.length > 0 && asked.every((i) => a.here[i]! >= SAID && b.here[i]! >= SAID)
}

/** Whether two answers that are names have no word in common; whole sentences never say the same in the same words. */
function areNamesOfTwo(one: Answer, other: Answer, { type, terms }: Asked): boolean {
  if (type === 'sentence' || terms.every(({ kind }) => kind !== 'name')) return false
  const words = new Set(wordsOf(one.text).map(({ term }) => term))
  return !wordsOf(other.text).some(({ term }) => words.has(term))
}
