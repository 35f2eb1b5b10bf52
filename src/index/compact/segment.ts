// A segment: up to 65,536 passages with everything a search needs, in one block of shared memory. Its postings never
// change; a removed article is marked, and its passages leave the frequencies at once.
import { readCodes } from './forward.ts'
import { type Sections, viewsOf } from './layout.ts'
import { type Marks, marksOf } from './marks.ts'
import { wordOf } from './vocabulary.ts'

/** Numbers of passages take sixteen bits. Also bounds the work of a merge. */
export const SEGMENT_PASSAGES_MAX = 0x10000
/** Postings that share one greatest weight. */
export const BLOCK = 128
/** More codes than a passage's 1,200 characters can make. */
export const CODES_MAX = 4096

interface Strings {
  readonly ids: readonly string[]
  readonly sources: readonly string[]
  readonly languages: readonly string[]
}

export interface Segment extends Strings {
  readonly memory: Uint8Array
  readonly sections: Sections
  readonly marks: Marks
  /** Passages, removed ones too. */
  readonly passages: number
  readonly articles: number
}

/** Opens a block made by `allocate`. */
export function openSegment(memory: Uint8Array): Segment {
  const sections = viewsOf(memory)
  const strings = JSON.parse(new TextDecoder().decode(sections.strings.slice())) as Strings
  return {
    ...strings,
    memory,
    sections,
    marks: marksOf(sections),
    passages: sections.start.length,
    articles: sections.deleted.length,
  }
}

/** Marks an article as removed and takes its passages out of the frequencies. Returns how many passages it had. */
export function removeFrom(segment: Segment, article: number): number {
  const { deleted, removed, firstPassage, frequency } = segment.sections
  if (deleted[article]) return 0
  deleted[article] = 1
  removed[0]!++
  for (let passage = firstPassage[article]!; passage < firstPassage[article + 1]!; passage++) {
    for (const term of termsOf(segment, passage)) frequency[term]!--
  }
  return firstPassage[article + 1]! - firstPassage[article]!
}

/** Passages of the segment that were not removed. */
export function living(segment: Segment): number {
  const { deleted, firstPassage } = segment.sections
  let count = 0
  for (let i = 0; i < segment.articles; i++) if (!deleted[i]) count += firstPassage[i + 1]! - firstPassage[i]!
  return count
}

const codes = new Uint32Array(CODES_MAX)

/** The different terms of a passage and of its title, function words too. */
function termsOf(segment: Segment, passage: number): Set<number> {
  const { forward, forwardAt, articleOf, titleAt, titleTerms } = segment.sections
  const count = readCodes(forward, forwardAt[passage]!, forwardAt[passage + 1]!, codes)
  const found = new Set<number>()
  for (let i = 0; i < count; i++) if (codes[i]! > 1) found.add(codes[i]! >> 1)
  const article = articleOf[passage]!
  for (let i = titleAt[article]!; i < titleAt[article + 1]!; i++) found.add(titleTerms[i]!)
  return found
}

/** The word of a term, for merging. */
export function termWord(segment: Segment, term: number): string {
  return wordOf(segment.sections, term)
}
