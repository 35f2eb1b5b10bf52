// What a question counts or measures: the "games" of "how many games", the "butter" of "how much butter".
import type { Asked } from './question.ts'
import { wordsOf } from './words.ts'

/** The numbers of the question's terms right behind "how many" or "how much", the noun last; none where nothing is counted. */
export function countedIn({ full, terms }: Asked): readonly number[] {
  const words = wordsOf(full)
  const many = words.findIndex(
    ({ text }, i) => /^(?:many|much)$/i.test(text) && /^how$/i.test(words[i - 1]?.text ?? ''),
  )
  const counted: number[] = []
  if (many < 0) return counted
  for (const [i, { at, kind }] of terms.entries()) {
    if (at !== many + 1 + counted.length) continue
    if (kind === 'name' || (kind === 'verb' && counted.length > 0)) break
    counted.push(i)
  }
  return counted
}
