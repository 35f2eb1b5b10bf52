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

/**
 * The same for all postings of a term in a segment of `passages`: looks first where `doc` would be if they were spread
 * evenly, which mostly touches two lines of memory in place of one a halving.
 */
export function postingNear(docs: Uint16Array, from: number, to: number, doc: number, passages: number): number {
  const length = to - from
  if (length > 64) {
    const reach = 1 << ((33 - Math.clz32(length)) >> 1)
    const guess = from + Math.floor((length * doc) / passages)
    const low = Math.max(from, guess - reach)
    const high = Math.min(to, guess + reach)
    if ((low === from || docs[low - 1]! < doc) && (high === to || docs[high]! >= doc))
      return postingFrom(docs, low, high, doc)
  }
  return postingFrom(docs, from, to, doc)
}
