// Wire copies: which articles print the same story, kept up to date as articles come and go.
import { FINGERPRINT_BINS, type Fingerprint, likeness } from './fingerprint.ts'

/** Two bins must agree for a pair to be looked at: at a Jaccard index of 0.3, 1 - (1 - 0.3^2)^64 = 99.8 % are. */
const BAND_BINS = 2
const BANDS = FINGERPRINT_BINS / BAND_BINS
/** An outlet may drop a story's last paragraphs: most of the shorter text must stand in the longer one ... */
const CONTAINED_MIN = 0.65
/** ... but a story quoted whole inside a long round-up is no copy of it. */
const JACCARD_MIN = 0.3

export interface Copies {
  /** Takes an article in; an id it has is replaced. */
  add(id: string, fingerprint: Fingerprint): void
  /** Unknown ids are ignored. */
  remove(id: string): void
  /** Ids of the other articles of its group, in order of their ids; empty for a story of its own and for an unknown id. */
  of(id: string): readonly string[]
}

interface Entry {
  readonly fingerprint: Fingerprint
  readonly bands: readonly number[]
  /** The articles that are copies of this one, directly. */
  readonly near: Set<string>
}

/** Groups articles by likeness with locality-sensitive hashing; a group is what copies of copies connect. */
export function createCopies(): Copies {
  const entries = new Map<string, Entry>()
  const buckets = new Map<number, Set<string>>()

  function remove(id: string): void {
    const entry = entries.get(id)
    if (!entry) return
    for (const band of entry.bands) {
      const bucket = buckets.get(band)
      bucket?.delete(id)
      if (bucket?.size === 0) buckets.delete(band)
    }
    for (const other of entry.near) entries.get(other)?.near.delete(id)
    entries.delete(id)
  }

  function add(id: string, fingerprint: Fingerprint): void {
    remove(id)
    const entry: Entry = { fingerprint, bands: bandsOf(fingerprint), near: new Set() }
    const looked = new Set<string>()
    for (const band of entry.bands) {
      let bucket = buckets.get(band)
      if (!bucket) buckets.set(band, (bucket = new Set()))
      for (const other of bucket) looked.add(other)
      bucket.add(id)
    }
    for (const other of looked) {
      const { jaccard, contained } = likeness(fingerprint, entries.get(other)!.fingerprint)
      if (jaccard < JACCARD_MIN || contained < CONTAINED_MIN) continue
      entry.near.add(other)
      entries.get(other)!.near.add(id)
    }
    entries.set(id, entry)
  }

  function of(id: string): readonly string[] {
    const group = new Set(entries.has(id) ? [id] : [])
    for (const member of group) for (const other of entries.get(member)!.near) group.add(other)
    group.delete(id)
    return [...group].sort()
  }

  return { add, remove, of }
}

/**
 * Keys of the buckets that an article stands in. Bins that no shingle of a short text fell into borrow the next filled
 * one (Shrivastava, Li: Densifying One Permutation Hashing via Rotation, ICML 2014).
 */
function bandsOf({ bins, shingles }: Fingerprint): number[] {
  if (shingles === 0) return []
  const dense = Array.from(bins, (_, at) => {
    let steps = 0
    while (bins[(at + steps) % FINGERPRINT_BINS] === 0xffffffff) steps++
    return bins[(at + steps) % FINGERPRINT_BINS]! + Math.imul(steps, 0x2000003)
  })
  const keys: number[] = []
  for (let band = 0; band < BANDS; band++) {
    let key = band
    for (let i = 0; i < BAND_BINS; i++) key = Math.imul(key, 0x5bd1e995) ^ dense[band * BAND_BINS + i]!
    // 53 bits are safe: the band's number apart, so that equal values in different bands do not meet.
    keys.push(band * 0x100000000 + (key >>> 0))
  }
  return keys
}
