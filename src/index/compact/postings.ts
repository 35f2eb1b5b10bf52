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

/** Fewer postings are on one line of memory or two. */
const FEW = 64

/**
 * The same for all postings of a term in a segment of `passages`: looks first where `doc` would be if they were spread
 * evenly, which mostly touches two lines of memory in place of one a halving.
 */
export function postingNear(docs: Uint16Array, from: number, to: number, doc: number, passages: number): number {
  const length = to - from
  if (length > FEW) {
    // About the square root of the length, twice what chance makes an even spread differ.
    const reach = 1 << ((33 - Math.clz32(length)) >> 1)
    const guess = evenPlace(from, to, doc, passages)
    const low = Math.max(from, guess - reach)
    const high = Math.min(to, guess + reach)
    if ((low === from || docs[low - 1]! < doc) && (high === to || docs[high]! >= doc))
      return postingFrom(docs, low, high, doc)
  }
  return postingFrom(docs, from, to, doc)
}

/** Where the first posting from `doc` would be, if a term's postings were spread evenly over the passages. */
export function evenPlace(from: number, to: number, doc: number, passages: number): number {
  return from + Math.floor(((to - from) * doc) / passages)
}

/**
 * Has the processor fetch what will be read: places of two or three hundred far apart in memory are waited for all at once
 * here, one after the other when each is read in its turn (measured: a tenth of the second look).
 */
export function fetch(bytes: Uint8Array | Uint16Array, at: number): void {
  fetched = (fetched + bytes[at]!) | 0
}

/** Kept, or the reads would be left out. */
let fetched = 0
