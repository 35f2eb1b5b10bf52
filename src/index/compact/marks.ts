// Marks of a segment's terms, which tell in one byte a word whether it matters to a question at all: most do not.
import { VECTORS } from '../../language/index.ts'
import { listFamily } from './families.ts'
import type { Sections } from './layout.ts'
import type { Roles } from './roles.ts'
import type { Segment } from './segment.ts'
import { GIVEN, NUMBER, PLAIN, TIME, VECTOR } from './traits.ts'
import { lookUp } from './vocabulary.ts'

/** A word of the question: this and its number, up to 63. Any other mark is made of the bits below; 0 is a term like most. */
export const ASKED = 0x80
/** May be of the family of a word of the question, or alike: `kin` tells. */
const KIN = 1
export const IS_TIME = 2
export const IS_NUMBER = 4
export const IS_GIVEN = 8

/** What a thread keeps of a segment beside the shared memory. */
export interface Marks {
  /** By term; while no search looks at the segment, those of times, numbers and given names only. */
  readonly ofTerm: Uint8Array
  /** By vector: the term that has it, 0 for none. */
  readonly ofVector: Uint32Array
}

export function marksOf({ kin, firstOfKind }: Sections): Marks {
  const ofTerm = new Uint8Array(kin.length)
  ofTerm.fill(IS_TIME, firstOfKind[TIME]!, firstOfKind[PLAIN]!)
  ofTerm.fill(IS_NUMBER, firstOfKind[NUMBER]!)
  const ofVector = new Uint32Array(VECTORS)
  for (let term = kin.length - 1; term > 0; term--) {
    ofVector[kin[term]! & VECTOR] = term
    if (kin[term]! & GIVEN) ofTerm[term] = IS_GIVEN
  }
  ofVector[0] = 0
  return { ofTerm, ofVector }
}

/** Terms marked, used again by every search: one list each was a quarter of what a search threw away. */
const marked: number[] = []

/** Marks the terms that matter to a question until `use` returns. */
export function withMarks({ marks, sections }: Segment, { words, kin }: Roles, use: () => void): void {
  const { ofTerm, ofVector } = marks
  let count = 0
  for (const { family, vectors } of kin) {
    if (family) count = listFamily(sections, family, marked, count)
    for (let k = 0; k < vectors.length; k++) marked[count++] = ofVector[vectors[k]!]! | 0
  }
  for (let i = 0; i < count; i++) ofTerm[marked[i]!]! |= KIN
  const asked = count
  for (let i = 0; i < words.length; i++) {
    const term = lookUp(sections, words[i]!)
    marked[count++] = term
    ofTerm[term] = ASKED + i + 1
  }
  try {
    use()
  } finally {
    for (let i = 0; i < asked; i++) ofTerm[marked[i]!]! &= ~KIN
    for (let i = asked; i < count; i++) ofTerm[marked[i]!] = ownMark(marked[i]!, sections)
  }
}

function ownMark(term: number, { firstOfKind, kin }: Sections): number {
  if (kin[term]! & GIVEN) return IS_GIVEN
  if (term >= firstOfKind[NUMBER]!) return IS_NUMBER
  return term >= firstOfKind[TIME]! && term < firstOfKind[PLAIN]! ? IS_TIME : 0
}
