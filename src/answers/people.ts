// Whether a name, a nickname's spelling or a role in a question means a person of an article.
import type { Analysis, NameMention, Span } from '../language/index.ts'
import type { Correction } from './types.ts'
import { isStop, wordsOf } from './words/words.ts'

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

const termsOf = (text: string): string[] => wordsOf(text).map(({ term }) => term)

/** Whether what was typed means somebody by a role or mention: "Clinton's daughter" does, "Clinton" not by "Clinton's daughter". */
export function isCalled(wanted: readonly string[], mention: string): boolean {
  const [all, bare] = [termsOf(mention), bareTerms(mention)]
  return wanted.every((term) => all.includes(term)) && wanted.some((term) => bare.includes(term))
}

/** The terms of a role or mention but those that say whose it is: not "Clinton" of "Clinton's campaign manager". */
function bareTerms(text: string): string[] {
  return wordsOf(text).flatMap(({ text: word, term, end: behind }) =>
    /['’]s?$/.test(word) || /^['’]s?(?!\p{L})/u.test(text.slice(behind, behind + 3)) ? [] : [term],
  )
}

/** The entities of an article that a typed name or role may mean: any form of a name, one letter wrong, or a role. */
export function entitiesMeant(typed: string, analysis: Analysis): ReadonlySet<string> {
  const wanted = wantedTerms(typed)
  const meant = new Set<string>()
  const nearly = new Set<string>()
  if (wanted.length === 0) return meant
  const persons = new Set(entitiesOf(analysis, 'person').flatMap(termsOf))
  // "Clinton" is no role: "Clinton campaign manager Robby Mook" is not meant.
  const isRole = wanted.some((term) => !persons.has(term))
  const seen = new Set<string>()
  for (const { entity, kind, role, start } of analysis.names) {
    // An entity is meant by its name at the first mention, or by the role at any.
    if (kind === 'place' || meant.has(entity) || (!role && seen.has(entity))) continue
    seen.add(entity)
    const name = termsOf(entity)
    if (wanted.every((term) => name.includes(term))) meant.add(entity)
    else if (wanted.every((term) => name.some((part) => isNear(term, part)))) nearly.add(entity)
    else if (role && isRole && bears(name, role, start)) meant.add(entity)
  }
  // "Novotny" is no slip of "Novotna" where there is a Novotny.
  return meant.size > 0 ? meant : nearly

  /** Whoever is only named before a role does not bear it: "Lavrov met Secretary Tillerson". */
  function bears(name: readonly string[], role: Span & { readonly text: string }, start: number): boolean {
    const own = [...name, ...bareTerms(role.text)]
    if (!wanted.some((term) => own.includes(term))) return false
    // "coast guard" stands before the role that was understood, "commander"
    const called = termsOf(analysis.text.slice(Math.max(0, Math.min(role.start, start) - BEFORE_ROLE), role.end))
    return wanted.every((term) => called.includes(term) || name.includes(term))
  }
}

function entitiesOf({ names }: Analysis, wanted: NameMention['kind']): string[] {
  return [...new Set(names.flatMap(({ entity, kind }) => (kind === wanted ? [entity] : [])))]
}

/** Those of the entities that are meant by a part of their name; what is only a role names nobody. */
export function namedEntities(typed: string, analysis: Analysis): ReadonlySet<string> {
  const wanted = wantedTerms(typed)
  const isNamed = (entity: string) => {
    const name = termsOf(entity)
    return wanted.some((term) => name.some((part) => isNear(term, part)))
  }
  return new Set([...entitiesMeant(typed, analysis)].filter(isNamed))
}

/** The word of a name that was typed with a slip, and the name's own: "Novotna" for "Pavel Novotny". */
export function slipIn(typed: string, name: string | undefined): Correction | undefined {
  const own = wordsOf(name ?? '')
  for (const { text, term } of wordsOf(typed)) {
    if (isStop(term) || own.some((word) => word.term === term)) continue
    const meant = own.find((word) => isNear(term, word.term))
    if (meant) return { from: text, to: meant.text }
  }
  return undefined
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
