// Whom a sentence names as the asked relative: "Rojas met his brother Benigno", "Radbor married Judith". Nobody else is it then.
import { termOf } from '../../../language/index.ts'
import type { Asked } from '../../question/question.ts'
import type { Candidate } from '../candidates.ts'

const NAME = '\\p{Lu}[\\p{L}’-]*(?: (?:(?:of|the|von|van|de) )?\\p{Lu}[\\p{L}’-]*)*'
/** What somebody is to whoever is the asked relative of him. */
const BACK: ReadonlyMap<string, string> = new Map(
  Object.entries({
    grandfather: 'grand(?:son|daughter)',
    grandmother: 'grand(?:son|daughter)',
    father: '(?:son|daughter)',
    mother: '(?:son|daughter)',
    son: '(?:father|mother)',
    daughter: '(?:father|mother)',
    uncle: '(?:nephew|niece)',
    aunt: '(?:nephew|niece)',
    husband: '(?:wife|widow)',
    wife: '(?:husband|widower)',
  }),
)
const MARRIED = new RegExp(`\\b(?:married|marrying|wed|wedded) (?:\\p{Ll}+ ){0,3}?(${NAME})`, 'gu')

type Place = readonly [start: number, end: number]

/** Tells which candidates stand beside the one whom their sentence names as the asked relative. */
export function besideKin({ oneOf: noun, terms }: Asked): (candidate: Candidate) => boolean {
  const names = new Set(terms.flatMap(({ kind, term }) => (kind === 'name' ? [term] : [])))
  if (noun === undefined || names.size === 0) return () => false
  const holds = (text: string) => text.split(/[^\p{L}-]+/u).some((word) => names.has(termOf(word)))
  const owned = new RegExp(`\\b(?:(his|her|their)|(${NAME})['’]s?) (?:\\p{Ll}+ ){0,2}?${noun},? (${NAME})`, 'gu')
  const back = BACK.get(noun)
  const turned =
    back === undefined
      ? undefined
      : new RegExp(`(?:^\\s*(?:His|Her|Their)|(${NAME})['’]s?) (?:\\p{Ll}+ )?${back},? (${NAME})`, 'u')
  const isSpouse = /^(?:husband|wife)$/.test(noun)

  return ({ evidence: { article, start: from, end: to }, start, end }) => {
    const own = article.text.slice(from, to)
    const [, owner, named = ''] = turned?.exec(own) ?? []
    // "His grandson Radbor" of somebody before, "Mstivoj's grandson Radbor"
    if (holds(named)) return owner === undefined || !isIn(own.indexOf(owner), owner.length)
    const told = [...ownedIn(own), ...(isSpouse ? marriedIn(own) : [])]
    return told.length > 0 && !told.some(([first, last]) => isIn(first, last - first))

    function isIn(at: number, length: number): boolean {
      return start - from < at + length && end - from > at
    }
  }

  function ownedIn(own: string): Place[] {
    return [...own.matchAll(owned)].flatMap(({ 0: whole, 1: his, 2: owner = '', 3: name, index }) =>
      holds(his === undefined ? owner : own.slice(0, index)) ? [lastOf(index + whole.length, name!)] : [],
    )
  }

  function marriedIn(own: string): Place[] {
    return [...own.matchAll(MARRIED)].flatMap(({ 0: whole, 1: name, index }) =>
      holds(own.slice(0, index)) && !holds(name!) ? [lastOf(index + whole.length, name!)] : [],
    )
  }
}

const lastOf = (end: number, name: string): Place => [end - name.length, end]
