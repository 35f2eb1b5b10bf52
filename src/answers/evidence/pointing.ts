// What a sentence means by the pronoun or "the fort" that it begins with: names of the question, told by the sentences before.
import { isDemonym } from '../../language/index.ts'
import type { Asked } from '../question/question.ts'
import { senseOf } from '../words/kinds.ts'
import type { Word } from '../words/words.ts'
import type { Matcher } from './matching.ts'

/** How far a name is held that a sentence says by a pronoun. */
const POINTED = 0.75
/** Sentences that may stand between, and words of one that tell what it is about. */
const [BACK, SUBJECT] = [4, 8]
const PRONOUN = /^(?:he|she|they|it|his|her|their|its)$/i
const OF_PERSON = /^(?:he|she|his|her)$/i
const [THE, ARTICLE] = [/^(?:the|this|that|these|those)$/i, /^(?:the|this|that|these|those|an?|its|their)$/i]
/** Words of a noun phrase in which a person would be named. */
const PHRASE = 4
/** "In 1259 he died": words before a pronoun. */
const OPENING = 3

/** The question's names, each as the numbers of its terms: "Fort Coligny". */
function namesOf({ terms }: Asked): number[][] {
  const names: number[][] = []
  for (const [i, { kind, at }] of terms.entries()) {
    if (kind !== 'name') continue
    const last = names.at(-1)
    if (last && terms[last.at(-1)!]!.at === at - 1) last.push(i)
    else names.push([i])
  }
  return names
}

/** Raises in `held` the names that sentence `at` of some points to. */
export function holdPointed(
  held: Float32Array,
  sentences: readonly { readonly words: readonly Word[] }[],
  at: number,
  asked: Asked,
  matcher: Matcher,
): void {
  const { words } = sentences[at]!
  const pronoun = words.slice(0, OPENING).findIndex(({ text }) => PRONOUN.test(text))
  const noun = THE.test(words[0]?.text ?? '') ? words[1]?.term : undefined
  if (pronoun < 0 && noun === undefined) return
  let topics: readonly Float32Array[] | undefined
  for (const name of namesOf(asked)) {
    if (name.every((i) => held[i]! >= POINTED)) continue
    const isNoun = name.length > 1 && name.some((i) => asked.terms[i]!.term === noun)
    if (!isNoun && pronoun < 0) continue
    const before = isNoun
      ? sentences.slice(Math.max(0, at - BACK), at).map(({ words }) => matcher.held(words))
      : (topics ??= topicsBefore(sentences, at, words[pronoun]!.text, matcher))
    if (before.some((one) => name.every((i) => one[i]! >= POINTED)))
      for (const i of name) held[i] = Math.max(held[i]!, POINTED)
  }
}

/** What the beginnings of the sentences before hold that a pronoun may mean: back to the nearest with a subject of its own. */
function topicsBefore(
  sentences: readonly { readonly words: readonly Word[] }[],
  at: number,
  pronoun: string,
  matcher: Matcher,
): Float32Array[] {
  const held: Float32Array[] = []
  for (let i = at - 1; i >= Math.max(0, at - BACK); i--) {
    const { words } = sentences[i]!
    held.push(matcher.held(words.slice(0, SUBJECT)))
    if (isOther(words, pronoun)) break
  }
  return held
}

/** Whether a sentence begins with whom a pronoun behind it may mean: no pronoun itself and, of a person, no thing. */
function isOther(words: readonly Word[], pronoun: string): boolean {
  if (words.slice(0, OPENING).some(({ text }) => PRONOUN.test(text))) return false
  const isThing =
    ARTICLE.test(words[0]?.text ?? '') &&
    !words.slice(1, PHRASE).some(({ text }) => senseOf(text) === 'person' && !isDemonym(text))
  return !(OF_PERSON.test(pronoun) && isThing)
}
