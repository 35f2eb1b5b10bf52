// Wire copies: which articles print the same story, kept up to date as articles come and go.
import { EMPTY_BIN, FINGERPRINT_BINS, type Fingerprint, likeness } from './fingerprint.ts'

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
  /** Ids of the group that a text would join, in order. */
  like(fingerprint: Fingerprint): readonly string[]
}

interface Entry {
  readonly id: string
  readonly fingerprint: Fingerprint
  readonly bands: Int32Array
  /** The articles that are copies of this one, directly. */
  readonly near: Set<Entry>
}

/** Groups articles by likeness with locality-sensitive hashing; a group is what copies of copies connect. */
export function createCopies(): Copies {
  const entries = new Map<string, Entry>()
  /** By band; most hold one article, which then stands there without a list. */
  const buckets = new Map<number, Entry | Entry[]>()

  function remove(id: string): void {
    const entry = entries.get(id)
    if (!entry) return
    entries.delete(id)
    for (const other of entry.near) other.near.delete(entry)
    for (const band of entry.bands) {
      const left = inBucket(band).filter((other) => other !== entry)
      if (left.length === 0) buckets.delete(band)
      else buckets.set(band, left.length === 1 ? left[0]! : left)
    }
  }

  function inBucket(band: number): readonly Entry[] {
    const found = buckets.get(band)
    if (!found) return []
    return Array.isArray(found) ? found : [found]
  }

  /** The articles that are copies of a text, directly. */
  function nearest(fingerprint: Fingerprint, bands: Int32Array): Set<Entry> {
    const near = new Set<Entry>()
    const looked = new Set<Entry>()
    for (const band of bands) {
      for (const other of inBucket(band)) {
        if (looked.has(other)) continue
        looked.add(other)
        const { jaccard, contained } = likeness(fingerprint, other.fingerprint)
        if (jaccard >= JACCARD_MIN && contained >= CONTAINED_MIN) near.add(other)
      }
    }
    return near
  }

  function add(id: string, fingerprint: Fingerprint): void {
    remove(id)
    const bands = bandsOf(fingerprint)
    const entry: Entry = { id, fingerprint, bands, near: nearest(fingerprint, bands) }
    for (const other of entry.near) other.near.add(entry)
    for (const band of bands) {
      const there = buckets.get(band)
      if (!there) buckets.set(band, entry)
      else if (Array.isArray(there)) there.push(entry)
      else buckets.set(band, [there, entry])
    }
    entries.set(id, entry)
  }

  return {
    add,
    remove,
    of(id) {
      const entry = entries.get(id)
      return entry ? groupOf(entry.near).filter((member) => member !== id) : []
    },
    like: (fingerprint) => groupOf(nearest(fingerprint, bandsOf(fingerprint))),
  }
}

/** Ids of all that copies of copies connect. */
function groupOf(near: Iterable<Entry>): string[] {
  const group = new Set(near)
  for (const member of group) for (const other of member.near) group.add(other)
  return Array.from(group, ({ id }) => id).sort()
}

/**
 * Keys of the buckets that an article stands in. Bins that no shingle of a short text fell into borrow the next filled
 * one (Shrivastava, Li: Densifying One Permutation Hashing via Rotation, ICML 2014).
 */
function bandsOf({ bins, shingles }: Fingerprint): Int32Array {
  if (shingles === 0) return new Int32Array()
  const dense = new Int32Array(FINGERPRINT_BINS)
  for (let at = 0; at < FINGERPRINT_BINS; at++) {
    let steps = 0
    while (bins[(at + steps) % FINGERPRINT_BINS] === EMPTY_BIN) steps++
    dense[at] = bins[(at + steps) % FINGERPRINT_BINS]! + Math.imul(steps, 0x2000003)
  }
  const keys = new Int32Array(BANDS)
  for (let band = 0; band < BANDS; band++) {
    let key = band
    for (let i = 0; i < BAND_BINS; i++) key = Math.imul(key ^ dense[band * BAND_BINS + i]!, 0x5bd1e995)
    keys[band] = key
  }
  return keys
}
