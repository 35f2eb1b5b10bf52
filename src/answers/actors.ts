// Which names and noun phrases of a sentence nobody means who asks "who": what a person is, where something happens, a dateline.
import type { Candidate } from './candidates.ts'
import { senseOf } from './lexicon.ts'
import type { Asked } from './question.ts'
import { lastWord } from './words.ts'

/** Lead to where something happens; "to", "from" and "by" lead to who acts as well ("lost to Brazil"). */
const WHERE = /^(?:in|at|near|inside|outside|throughout)$/i
/** "PORT MARLOW, Nov 21 (Wire) - ": where and when a story was filed, before its first sentence. */
const DATELINE = /^\p{Lu}[\p{Lu} .\u2019'-]+(?:, [\p{L}\d. ]{2,20})*(?: \([^()]{2,20}\))? (?:-{1,2}|[–—_]) /u

/** Those of a sentence's candidates that can answer "who": names, nouns for people and groups, places that act ("Germany invaded"). */
export function actorsOf(found: readonly Candidate[], { preposition }: Asked): Candidate[] {
  const [first] = found
  if (!first) return []
  const { start, end, article } = first.evidence
  const filed = DATELINE.exec(article.text.slice(start, end))?.[0].length ?? 0
  const people = new Set(found.flatMap((one) => (one.kind === 'person' ? [one.start] : [])))
  return found.filter((one) => {
    if (one.start < start + filed) return false
    if (one.kind === 'place') return !isWhere(one, preposition)
    return one.kind !== 'noun' || (isPeople(one) && !isRoleOf(one, people))
  })
}

/** "in Geneva", unless that preposition is asked for: "who did he confide in". */
function isWhere({ evidence, start, tokens }: Candidate, asked: string | undefined): boolean {
  const at = tokens.findIndex((token) => token.end > start - evidence.start)
  const before = tokens[at - 1]?.text.toLowerCase()
  return before !== undefined && before !== asked && WHERE.test(before)
}

function isPeople({ text }: Candidate): boolean {
  return /^(?:person|group)$/.test(senseOf(lastWord(text)?.text ?? '') ?? '')
}

/** "A blind prospector, Silas Crane": what a person is, where his name follows. */
function isRoleOf({ evidence, end, phrase, tokens }: Candidate, people: ReadonlySet<number>): boolean {
  const { text } = evidence.article
  if (!phrase || tokens[phrase.last]!.text.endsWith('s') || !text.startsWith(', ', end)) return false
  return people.has(end + ', '.length)
}
