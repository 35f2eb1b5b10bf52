// A person whom a text calls by his surname alone, as texts do from the second time on: "Weiss, born in Vienna" for "Samuel Weiss".
import { isGivenName } from '../../language/index.ts'
import type { Asked } from '../question/question.ts'
import type { Word } from '../words/words.ts'

/** How far the given name is held then. */
const ALONE = 0.8

/** Numbers of the question's terms that are surnames behind a given name. */
export function surnamesOf({ terms }: Pick<Asked, 'terms'>): number[] {
  return [...terms.keys()].filter((i) => {
    const [given, surname] = [terms[i - 1], terms[i]!]
    return given?.kind === 'name' && surname.kind === 'name' && surname.at - given.at === 1 && isGivenName(given.term)
  })
}

/** Raises in `held` the given names whose surname stands alone among the words: another name before it is another person's. */
export function holdGivenNames(
  held: Float32Array,
  words: readonly Word[],
  surnames: readonly number[],
  { terms }: Pick<Asked, 'terms'>,
): void {
  for (const surname of surnames) {
    const { term } = terms[surname]!
    const alone = words.some((word, i) => word.term === term && !/^\p{Lu}/u.test(words[i - 1]?.text ?? ''))
    if (alone) held[surname - 1] = Math.max(held[surname - 1]!, ALONE)
  }
}
