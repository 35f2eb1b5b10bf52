// Whether a candidate is one of what is asked for: a country for "which country", a town with a name for "what city".

import type { Asked } from '../question/question.ts'
import { headWord, isKindOf, isNoun, isSameNoun, TELLING } from '../words/kinds.ts'
import type { Candidate } from './candidates.ts'

const CAPITAL = /^\p{Lu}/u
/** Kinds of which a list knows nearly every one. */
const LISTED = /^(?:countr(?:y|ies)|continents?)$/
/** Kinds of which each has a name of its own, but no list knows all. */
const NAMED =
  /^(?:capitals?|cit(?:y|ies)|count(?:y|ies)|islands?|lakes?|languages?|nations?|provinces?|rivers?|towns?|villages?)$/
/** What is known to be one of these is none of the other kinds; a county may have a town's name, and a river a country's. */
const LARGER = ['country', 'continent']
const OTHERS: readonly (readonly [kinds: RegExp, others: readonly string[]])[] = [
  [/^(?:capital|cit|town|village)/, [...LARGER, 'state', 'province', 'river', 'lake', 'island', 'ocean']],
  [/^river/, [...LARGER, 'city', 'state', 'lake']],
  [/^lake/, [...LARGER, 'city', 'state', 'river']],
  [/^nation/, ['continent', 'city']],
  [/^language/, ['city', 'country', 'continent', 'person']],
  [/^/, LARGER],
]
/** A state is not always one of a union: "what state is the fluid in". */
const STATES = /^states?$/
/** Kinds of which each has a name, and nobody alone is one. */
const GROUPS =
  /^(?:agenc(?:y|ies)|arm(?:y|ies)|banks?|clubs?|colleges?|compan(?:y|ies)|magazines?|networks?|newspapers?|organi[sz]ations?|part(?:y|ies)|schools?|teams?|universit(?:y|ies))$/

/** No town answers "which country", no "small group of islands" "which island". Of other kinds than these nothing is left out. */
export function isOfAskedKind({ text, kind }: Candidate, { only, type }: Asked): boolean {
  if (only === undefined) return true
  const head = headWord(text)
  if (LISTED.test(only)) return CAPITAL.test(head) && isKindOf(text, only) === true
  if (NAMED.test(only)) return CAPITAL.test(head) && !isAnother(text, only)
  if (type !== 'place') return !GROUPS.test(only) || (kind !== 'person' && isGroup(text, only))
  if (STATES.test(only) && CAPITAL.test(head) && isAnother(text, only)) return false
  // "seven areas" are no answer to "which area"
  return /\p{Lu}/u.test(text) || !isSameNoun(head, only)
}

/** Whether a name is known to be of another kind than is asked for. */
function isAnother(text: string, oneOf: string): boolean {
  if (isKindOf(text, oneOf) !== false) return false
  const others = OTHERS.find(([kinds]) => kinds.test(oneOf))![1]
  return TELLING.test(headWord(text)) || others.some((other) => isKindOf(text, other) === true)
}

/** A name, or one of the groups with what tells it from others: "the ruling party". */
function isGroup(text: string, oneOf: string): boolean {
  const head = headWord(text)
  return CAPITAL.test(head) || (text.includes(' ') && isSameNoun(head, oneOf))
}

/** "Which ship" is asked, and this is somebody's name. `only` may be a word that no list has: then nothing is known. */
export function isNoAskedThing({ kind }: Candidate, { only }: Asked): boolean {
  if (kind !== 'person' || only === undefined || !isNoun(only)) return false
  return isKindOf(only, 'person') === false && isKindOf(only, 'group') === false
}

/** "Which company" is asked, and this is nobody's name or one person's. `persons`: where persons' names end. */
export function isNoAskedGroup({ text, end }: Candidate, { only = '' }: Asked, persons: ReadonlySet<number>): boolean {
  return GROUPS.test(only) && (persons.has(end) || !isGroup(text, only))
}

/** "Japan's longest-serving prime minister": that is not where, though it tells which country's. "At Sotheby's" is. */
export function isOwner({ evidence, end }: Candidate, { only }: Asked): boolean {
  return (
    only === undefined &&
    /^['’]s [\p{L}\d]/u.test(evidence.article.text.slice(end, end + 4)) &&
    !ENDS.test(evidence.article.text.slice(end + 3, evidence.end))
  )
}

/** What may stand behind "at Sotheby's". */
const ENDS = /^(?:and|but|in|on|at|for|from|to|with|after|before|by|last|this|when|where|while|yesterday)\b/
