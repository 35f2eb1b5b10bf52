// Whether a candidate is one of what is asked for: a country for "which country", a town with a name for "what city".
import type { Candidate } from './candidates.ts'
import { headWord, isKindOf, isSameNoun } from './kinds.ts'
import type { Asked } from './question.ts'

const CAPITAL = /^\p{Lu}/u
/** Kinds of which the lists know every one. */
const LISTED = /^(?:countr(?:y|ies)|nations?|continents?|languages?)$/
/** Kinds of which each has a name of its own, but no list knows all. */
const NAMED = /^(?:cit(?:y|ies)|towns?|villages?|provinces?|count(?:y|ies)|rivers?|lakes?|islands?|capitals?)$/
/** A state is not always one of a union: "what state is the fluid in". */
const STATES = /^states?$/
/** Kinds of which each has a name, and nobody alone is one. */
const GROUPS =
  /^(?:agenc(?:y|ies)|arm(?:y|ies)|banks?|clubs?|colleges?|compan(?:y|ies)|magazines?|networks?|newspapers?|organi[sz]ations?|part(?:y|ies)|schools?|teams?|universit(?:y|ies))$/

/** No town answers "which country", no "small group of islands" "which island". Of other kinds than these nothing is left out. */
export function isOfAskedKind({ text, kind }: Candidate, { oneOf, type }: Asked): boolean {
  if (oneOf === undefined) return true
  const head = headWord(text)
  if (LISTED.test(oneOf)) return CAPITAL.test(head) && isKindOf(text, oneOf) === true
  if (NAMED.test(oneOf)) return CAPITAL.test(head) && isKindOf(text, oneOf) !== false
  if (type !== 'place') return !GROUPS.test(oneOf) || (kind !== 'person' && CAPITAL.test(head))
  if (STATES.test(oneOf) && isKindOf(text, oneOf) === false) return false
  // "seven areas" are no answer to "which area"
  return /\p{Lu}/u.test(text) || !isSameNoun(head, oneOf)
}

/** "Which company" is asked, and this is nobody's name or one person's. `persons`: where persons' names end. */
export function isNoAskedGroup({ text, end }: Candidate, { oneOf = '' }: Asked, persons: ReadonlySet<number>): boolean {
  return GROUPS.test(oneOf) && (persons.has(end) || !CAPITAL.test(headWord(text)))
}

/** "Japan's longest-serving prime minister": that is not where, though it tells which country's. */
export function isOwner({ evidence, end }: Candidate, { oneOf }: Asked): boolean {
  return oneOf === undefined && /^['’]s\b/.test(evidence.article.text.slice(end, end + 3))
}
