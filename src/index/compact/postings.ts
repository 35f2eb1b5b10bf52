// Finding a place in a term's postings.

/**
 * The first posting between two places whose passage is not before `doc`, else `to`: by halving, without branches, which
 * the processor would guess wrong half the time.
 */
export function postingFrom(docs: Uint16Array, from: number, to: number, doc: number): number {
  if (from >= to) return to
  let at = from
  for (let rest = to - from; rest > 1; ) {
    const half = rest >> 1
    at += ((docs[at + half - 1]! - doc) >> 31) & half
    rest -= half
  }
  return docs[at]! < doc ? at + 1 : at
}
