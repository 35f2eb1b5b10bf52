// The idioms of a question and those for its verbs, and where a text has one: "took the firm to court" for "who sued the firm", and the other way.
import type { Asked } from '../question/question.ts'
import { type Idiom, idiomAt, idiomsFor, tailAt } from '../words/idioms.ts'
import type { Word } from '../words/words.ts'
import { type Match, SYNONYM } from './matching.ts'

interface Idiomatic {
  readonly idiom: Idiom
  readonly match: Match
}

interface Idioms {
  /** Those of the question itself. */
  readonly own: readonly Idiomatic[]
  readonly heads: ReadonlySet<number>
  readonly byHead: ReadonlyMap<string, readonly Idiomatic[]>
}

/**
 * The idioms of a question, those that say the same as its verbs, and both by their verbs. `heads` are the terms that say nothing without
 * the rest of an idiom: "took" of "took to court".
 */
export function idiomsIn({ terms }: Asked, words: readonly Word[]): Idioms {
  const all = words.map(({ term }) => term)
  const heads = new Set<number>()
  const own = words.flatMap((_, at): Idiomatic[] => {
    const found = idiomAt(all, at)
    const numbers = terms.flatMap((one, i) => (found?.places.includes(one.at) ? [i] : []))
    const term = numbers.find((i) => terms[i]!.kind === 'verb') ?? numbers[0]
    const head = terms.findIndex((one) => one.at === at)
    if (!found || term === undefined || (head >= 0 && terms[head]!.kind !== 'verb')) return []
    if (head >= 0 && found.idiom.isLight) heads.add(head)
    return [{ idiom: found.idiom, match: { term, strength: 1, also: numbers.filter((i) => i !== term) } }]
  })
  const others = terms.flatMap(({ kind, term }, i): Idiomatic[] =>
    kind === 'verb' ? idiomsFor(term).map((idiom) => ({ idiom, match: { term: i, strength: SYNONYM } })) : [],
  )
  // "Who became king" of "gained the throne": idioms for one plain verb.
  const alike = own.flatMap(({ idiom: { verbs }, match }) =>
    verbs.flatMap(idiomsFor).map((idiom): Idiomatic => ({ idiom, match: { ...match, strength: SYNONYM } })),
  )
  const byHead = new Map<string, Idiomatic[]>()
  for (const one of [...own, ...others, ...alike])
    byHead.set(one.idiom.head, [...(byHead.get(one.idiom.head) ?? []), one])
  return { own, heads, byHead }
}

/** Words of an idiom with its object, at most. */
const IDIOM_MAX = 10

/** What a word of a text matches as the verb of an idiom. */
export function idiomatic(words: readonly Word[], at: number, { byHead }: Idioms): Match | undefined {
  const some = byHead.get(words[at]!.term)
  if (!some) return undefined
  const terms = words.slice(at, at + IDIOM_MAX).map(({ term }) => term)
  return some.find(({ idiom }) => tailAt(terms, 0, idiom) !== undefined)?.match
}
