// Which articles of a segment a search may not find: those that were removed or do not pass the filters.
import { terms } from '../../language/index.ts'
import { dayOf, NO_DAY } from '../filters.ts'
import type { Filters } from '../types.ts'
import { ASKS, readCodes } from './forward.ts'
import { CODES_MAX, type Segment } from './segment.ts'
import { lookUp } from './vocabulary.ts'

/** Words that may stand between two parts of a name: an initial ("John F. Kennedy" for "John Kennedy"). */
const BETWEEN_MAX = 1

/** One byte an article: 1 when it may not be found. */
export function blockedArticles(segment: Segment, filters: Filters): Uint8Array {
  const { deleted, day, source, language } = segment.sections
  const after = filters.after === undefined ? NO_DAY : dayOf(filters.after)
  const before = filters.before === undefined ? Number.POSITIVE_INFINITY : dayOf(filters.before)
  const dated = filters.after !== undefined || filters.before !== undefined
  const asked = matching(segment.sources, filters.source?.toLowerCase(), (name) => name.toLowerCase())
  const listed = filters.sources && new Set(filters.sources.map((name) => name.toLowerCase()))
  const sources = segment.sources.map((name, i) => asked[i] && (!listed || listed.has(name.toLowerCase())))
  const languages = matching(segment.languages, filters.language, (name) => name)
  const named = filters.person === undefined ? undefined : articlesNaming(segment, filters.person)
  const blocked = new Uint8Array(segment.articles)
  for (let i = 0; i < segment.articles; i++) {
    const inTime = !dated || (day[i] !== NO_DAY && day[i]! >= after && day[i]! <= before)
    const passes = inTime && sources[source[i]!] && languages[language[i]!] && (!named || named[i])
    blocked[i] = passes && !deleted[i] ? 0 : 1
  }
  if (filters.article !== undefined) {
    const only = segment.ids.indexOf(filters.article)
    for (let i = 0; i < segment.articles; i++) if (i !== only) blocked[i] = 1
  }
  return blocked
}

function matching(names: readonly string[], wanted: string | undefined, key: (name: string) => string): boolean[] {
  return names.map((name) => wanted === undefined || key(name) === wanted)
}

const codes = new Uint32Array(CODES_MAX)

/** One byte an article: 1 when a passage of it has the words of a name in a row. */
function articlesNaming(segment: Segment, person: string): Uint8Array {
  const { articleOf, forward, forwardAt, postingsAt, docs } = segment.sections
  const found = new Uint8Array(segment.articles)
  const name = terms(person).map((word) => lookUp(segment.sections, word.term))
  if (name.length === 0 || name.includes(0)) return found
  const postings = (term: number) => postingsAt[term + 1]! - postingsAt[term]!
  // Stop words have no postings: "Will" of "Will Smith".
  const [rarest] = name.filter((term) => postings(term) > 0).sort((a, b) => postings(a) - postings(b))
  const passages = rarest === undefined ? articleOf.keys() : docs.subarray(postingsAt[rarest]!, postingsAt[rarest + 1]!)
  for (const passage of passages) {
    const article = articleOf[passage]!
    if (found[article]) continue
    const count = readCodes(forward, forwardAt[passage]!, forwardAt[passage + 1]!, codes)
    if (holdsInARow(codes.subarray(0, count), name)) found[article] = 1
  }
  return found
}

function holdsInARow(passage: Uint32Array, name: readonly number[]): boolean {
  let matched = 0
  let between = 0
  for (const code of passage) {
    if (code > ASKS && code >> 1 === name[matched]) {
      between = 0
      if (++matched === name.length) return true
    } else if (matched > 0 && ++between > BETWEEN_MAX) {
      matched = code >> 1 === name[0] ? 1 : 0
      between = 0
    }
  }
  return false
}
