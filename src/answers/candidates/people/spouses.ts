// "His widow translated it": by name where the sentence names the couple, "Herbert and Alice Nye".
import { genderOf, termOf } from '../../../language/index.ts'
import type { Asked } from '../../question/question.ts'
import type { Candidate } from '../candidates.ts'

const SPOUSE = /\b(his|her) (?:late )?(?:widow|wife|widower|husband)\b/g
/** "Herbert and Alice Nye", "his wife Alice". */
const COUPLE = /(\p{Lu}\p{Ll}+) and (\p{Lu}\p{Ll}+) \p{Lu}\p{Ll}+/gu
const CALLED = /\b(?:wife|husband),? (\p{Lu}\p{Ll}+)/gu

/** Of a sentence's candidates the name of the wife or husband that it tells the asked deed of. */
export function spousesOf(found: readonly Candidate[], { verb, side }: Asked): readonly Candidate[] {
  const [first] = found
  if (!first || verb === undefined || side !== 'subject') return found
  const { article, start, end } = first.evidence
  const own = article.text.slice(start, end)
  const told = [...own.matchAll(SPOUSE)].find(({ index }) => doesNext(own.slice(index), verb))
  if (!told) return found
  const before = own.slice(0, told.index)
  const gender = told[1] === 'his' ? 'female' : 'male'
  const called = [...before.matchAll(CALLED)].map(([, name]) => name!)
  const coupled = [...before.matchAll(COUPLE)].flatMap(([, one, other]) => [one!, other!])
  const name = [...called, ...coupled].find((one) => genderOf(one) === gender)
  const named = name === undefined ? [] : found.filter((one) => one.kind === 'person' && one.text.startsWith(name))
  return named.length > 0 ? named : found
}

/** "His widow stayed and translated it": no comma before the verb. */
const doesNext = (rest: string, verb: string): boolean =>
  /^[^,;:]*/
    .exec(rest)![0]
    .split(' ')
    .some((word) => termOf(word) === verb)
