// To whom or what a sentence tells the deed of a passive question was done: "Dorle, founded in 1871" does not say when Vetch & Co. was.
import { type Token, termOf } from '../../../language/index.ts'
import type { Asked } from '../../question/question.ts'
import { mainVerb } from '../../question/question-terms.ts'
import type { Candidate } from '../candidates.ts'
import type { Phrase } from '../phrases.ts'
import { textOf } from '../token-range.ts'
import { notOfAnother, partOf } from '../told-deeds.ts'

const PASSIVE = /^(?:when|(?:in |on )?(?:what|which) \p{L}+) (?:(?:was|were) |did .* get )/iu
/** Behind a verb before whose deed or time it was: "killed by", "boiled under". */
const BY = /^(?:by|under)$/i
/** Between the one it was done to and the verb: "was", ",", ", which was". */
const UNDERGOES = /^(?:, (?:which|who|that) )?(?:was|were|had been)$|^,$/i

/** Of candidates that tell when something was done to somebody or something that has a name, those of a part that tells it of no other name. */
export function ofAskedPatient(found: readonly Candidate[], asked: Asked): readonly Candidate[] {
  const names = PASSIVE.test(asked.full) ? patientOf(asked) : []
  if (names.length === 0) return found
  return notOfAnother(found, asked, (tokens, phrases, at) => isOfAnother(tokens, phrases, at, names))
}

/** The words before the question's verb where they are nothing but a name: "Holm's first book" may stand under its title. */
function patientOf({ full, terms }: Asked): readonly string[] {
  const verb = mainVerb(terms)?.at ?? 0
  const before = terms.filter(({ at }) => at < verb)
  const isName = before.every(({ kind }) => kind === 'name') && !/['’]s?\b/.test(full)
  return isName ? before.map(({ text }) => text) : []
}

function isOfAnother(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  at: number,
  names: readonly string[],
): boolean {
  const asked = new Set(names.map(termOf))
  const places = tokens.flatMap(({ text }, i) => (asked.has(termOf(text)) ? [i] : []))
  // "The king was killed by Lund" does not say when Lund was.
  if (places.length > 0 && places[0]! > at && BY.test(tokens[places[0]! - 1]!.text)) return true
  const said = phrases.findLast(({ last }) => last < at)
  if (!said?.proper) return false
  const between = tokens.slice(said.last + 1, at).filter(({ pos }) => pos !== 'ADV')
  if (!UNDERGOES.test(textOf(between, 0))) return false
  const from = Math.min(partOf(tokens, at).from, beginning(tokens, phrases, said))
  if (tokens.slice(from, at).some(({ text }) => asked.has(termOf(text)))) return false
  const words = tokens.slice(said.first, said.last + 1).map(({ text }) => text)
  return initialsOf(words) !== names.join('') && initialsOf(names) !== words.join('')
}

/** Where the whole name begins: "the Wars of Religion". */
function beginning(tokens: readonly Token[], phrases: readonly Phrase[], { first }: Phrase): number {
  const at = /^the$/i.test(tokens[first - 1]?.text ?? '') ? first - 1 : first
  const before = tokens[at - 1]?.text === 'of' ? phrases.find(({ last }) => last === at - 2) : undefined
  return before ? beginning(tokens, phrases, before) : first
}

/** "NBC" of "National Broadcasting Company". */
const initialsOf = (words: readonly string[]): string => words.map((word) => word.match(/^\p{Lu}/u)?.[0] ?? '').join('')
