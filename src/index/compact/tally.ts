// Counts the terms of one passage after the other, in arrays that are used again.
import type { Steps } from '../../language/index.ts'
import type { Collector } from './collector.ts'
import type { Numbering } from './numbering.ts'
import { STOP } from './traits.ts'

export interface Tally {
  /** The passage's different terms, in the order met, those of the title behind; `terms[0..size)` counts. */
  readonly terms: Uint32Array
  size: number
  /** Times each of them stands in the passage's text, by term. */
  readonly counts: Uint16Array
  /** 1 for the terms of the article's title, by term. */
  readonly inTitle: Uint8Array
  /** Content words of the passage. */
  length: number
}

/** Calls `visit` for every passage with the same tally, and yields every `stride` passages. */
export function* tallies(
  from: Collector,
  numbering: Numbering,
  stride: number,
  visit: (tally: Tally, passage: number) => void,
): Steps<void> {
  const size = numbering.words.length
  const tally: Tally = {
    terms: new Uint32Array(size),
    size: 0,
    counts: new Uint16Array(size),
    inTitle: new Uint8Array(size),
    length: 0,
  }
  const { firstPassage, starts } = from
  for (let article = 0; article < from.articles.length; article++) {
    const first = firstPassage.values()[article]!
    const end = firstPassage.values()[article + 1] ?? starts.length
    markTitle(from, numbering, tally, article, 1)
    for (let passage = first; passage < end; passage++) {
      fill(from, numbering, tally, passage, article)
      visit(tally, passage)
      for (let i = 0; i < tally.size; i++) tally.counts[tally.terms[i]!] = 0
      if (passage % stride === 0) yield
    }
    markTitle(from, numbering, tally, article, 0)
  }
}

function titleRange(from: Collector, article: number): readonly [number, number] {
  const at = from.titleAt.values()
  return [at[article]!, at[article + 1] ?? from.titleTerms.length]
}

function markTitle(from: Collector, numbering: Numbering, tally: Tally, article: number, mark: 0 | 1): void {
  const [first, end] = titleRange(from, article)
  const terms = from.titleTerms.values()
  for (let i = first; i < end; i++) tally.inTitle[numbering.number[terms[i]!]!] = mark
}

function fill(from: Collector, { number, kinds }: Numbering, tally: Tally, passage: number, article: number): void {
  const codes = from.codes.values()
  const codesAt = from.codesAt.values()
  const end = codesAt[passage + 1] ?? codes.length
  let size = 0
  let length = 0
  for (let i = codesAt[passage]!; i < end; i++) {
    const term = number[codes[i]! >> 1]!
    if (term === 0) continue
    if (kinds[term] !== STOP) length++
    if (tally.counts[term]!++ === 0) tally.terms[size++] = term
  }
  const [first, last] = titleRange(from, article)
  const titleTerms = from.titleTerms.values()
  for (let i = first; i < last; i++) {
    const term = number[titleTerms[i]!]!
    if (tally.counts[term] === 0) tally.terms[size++] = term
  }
  tally.size = size
  tally.length = length
}
