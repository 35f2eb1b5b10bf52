// Whether a name, a nickname's spelling or a role in a question means a person of an article.
import type { Analysis } from '../language/index.ts'
import { isStop, wordsOf } from './words.ts'

/** Names shorter than this must be spelt right: too many others are one letter away. */
const FUZZY_MIN = 5

/** Characters before a role that may belong to it. */
const BEFORE_ROLE = 25

/** The content terms of what was typed: "the Kremlin spokesperson" -> kremlin, spokesperson. */
export function wantedTerms(typed: string): string[] {
  return wordsOf(typed)
    .map(({ term }) => term)
    .filter((term) => !isStop(term))
}

/** The entities of an article that a typed name or role may mean: any form of a name, one letter wrong, or a role. */
export function entitiesMeant(typed: string, analysis: Analysis): ReadonlySet<string> {
  const wanted = wantedTerms(typed)
  const meant = new Set<string>()
  if (wanted.length === 0) return meant
  for (const { entity, kind, role, start } of analysis.names) {
    if (kind === 'place' || meant.has(entity)) continue
    const name = wordsOf(entity).map(({ term }) => term)
    // "coast guard" stands before the role that was understood, "commander"
    const called = role
      ? wordsOf(analysis.text, Math.max(0, Math.min(role.start, start) - BEFORE_ROLE), role.end).map(({ term }) => term)
      : []
    const own = role ? [...name, ...wordsOf(role.text).map(({ term }) => term)] : name
    if (wanted.every((term) => name.some((part) => isNear(term, part)))) meant.add(entity)
    // Whoever is only named before a role does not bear it: "Lavrov met Secretary Tillerson".
    else if (
      role &&
      wanted.some((term) => own.includes(term)) &&
      wanted.every((term) => called.includes(term) || name.includes(term))
    )
      meant.add(entity)
  }
  return meant
}

/** Those of the entities that are meant by a part of their name; what is only a role names nobody. */
export function namedEntities(typed: string, analysis: Analysis): ReadonlySet<string> {
  const wanted = wantedTerms(typed)
  const isNamed = (entity: string) => {
    const name = wordsOf(entity).map(({ term }) => term)
    return wanted.some((term) => name.some((part) => isNear(term, part)))
  }
  return new Set([...entitiesMeant(typed, analysis)].filter(isNamed))
}

/** Equal, or one edit apart in a word long enough. */
export function isNear(a: string, b: string): boolean {
  if (a === b) return true
  if (a.length < FUZZY_MIN || b.length < FUZZY_MIN || Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let endA = a.length
  let endB = b.length
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--
    endB--
  }
  const left = endA - start
  const right = endB - start
  if (left <= 1 && right <= 1) return true
  // two letters that changed places
  return left === 2 && right === 2 && a[start] === b[start + 1] && a[start + 1] === b[start]
}
