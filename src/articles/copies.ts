// Wire copies: which articles print the same story, kept up to date as articles come and go.
import { EMPTY_BIN, FINGERPRINT_BINS, type Fingerprint, likeness } from './fingerprint.ts'

/** Two bins must agree for a pair to be looked at: at a Jaccard index of 0.3, 1 - (1 - 0.3^2)^64 = 99.8 % are. */
const BAND_BINS = 2
const BANDS = FINGERPRINT_BINS / BAND_BINS
/** An outlet may drop a story's last paragraphs: most of the shorter text must stand in the longer one ... */
const CONTAINED_MIN = 0.65
/** ... but a story quoted whole inside a long round-up is no copy of it. */
const JACCARD_MIN = 0.3
/**
 * Thousands of texts of one template share their buckets: so many articles of a bucket are looked at, and so many compared
 * with one. Of 11,000 articles of public sets none shares a bucket with more than 34, or is compared with more than 36.
 */
const BUCKET_MAX = 50
const LOOKED_MAX = 200

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
  /** Copies that connect it with its group: one for each group that it joined, so that links never form a ring. */
  readonly links: Set<Entry>
  /** All that copies of copies connect, itself among them. */
  group: Set<Entry>
}

/** Groups articles by likeness with locality-sensitive hashing; a group is what copies of copies connect. */
export function createCopies(): Copies {
  const entries = new Map<string, Entry>()
  /** By band; most hold one article, which then stands there without a set. */
  const buckets = new Map<number, Entry | Set<Entry>>()
  /** Groups that lost a member which connected others: some may not belong to them any more. */
  const torn = new Set<Set<Entry>>()

  function add(id: string, fingerprint: Fingerprint): void {
    remove(id)
    const entry: Entry = { id, fingerprint, bands: bandsOf(fingerprint), links: new Set(), group: new Set() }
    entry.group.add(entry)
    connect(entry)
    for (const band of entry.bands) {
      const there = buckets.get(band)
      if (!there) buckets.set(band, entry)
      else if (there instanceof Set) there.add(entry)
      else buckets.set(band, new Set([there, entry]))
    }
    entries.set(id, entry)
  }

  function remove(id: string): void {
    const entry = entries.get(id)
    if (!entry) return
    entries.delete(id)
    for (const band of entry.bands) {
      const there = buckets.get(band)
      if (there instanceof Set) there.delete(entry)
      if (there === entry || (there instanceof Set && there.size === 0)) buckets.delete(band)
    }
    entry.group.delete(entry)
    for (const other of entry.links) other.links.delete(entry)
    // With one link it stood at the group's edge; with more, what it held together may fall apart.
    if (entry.links.size > 1) torn.add(entry.group)
    if (entry.group.size === 0) torn.delete(entry.group)
  }

  /** Groups the members of torn groups anew: when one asks, since articles are often taken out one after the other. */
  function mend(): void {
    const members = [...torn].flatMap((group) => [...group])
    torn.clear()
    for (const member of members) {
      member.links.clear()
      member.group = new Set([member])
    }
    for (const member of members) connect(member)
  }

  function connect(entry: Entry): void {
    for (const other of nearest(entry, new Set([entry.group]))) {
      entry.links.add(other)
      other.links.add(entry)
      const [from, into] = [entry.group, other.group].sort((a, b) => a.size - b.size) as [Set<Entry>, Set<Entry>]
      for (const member of from) {
        into.add(member)
        member.group = into
      }
      if (torn.delete(from)) torn.add(into)
    }
  }

  /** Copies of a text, one of each group, but of those `known`. Few others share a small bucket: it is looked at first. */
  function nearest({ fingerprint, bands }: Pick<Entry, 'fingerprint' | 'bands'>, known: Set<Set<Entry>>): Entry[] {
    const near: Entry[] = []
    const looked = new Set<Entry>()
    const shared = Array.from(new Set(bands)).flatMap(inBucket)
    for (const bucket of shared.sort((a, b) => a.size - b.size)) {
      let left = BUCKET_MAX
      for (const other of bucket) {
        if (left-- === 0) break
        if (known.has(other.group) || looked.has(other)) continue
        if (looked.size === LOOKED_MAX) return near
        looked.add(other)
        const { jaccard, contained } = likeness(fingerprint, other.fingerprint)
        if (jaccard < JACCARD_MIN || contained < CONTAINED_MIN) continue
        near.push(other)
        known.add(other.group)
      }
    }
    return near
  }

  function inBucket(band: number): ReadonlySet<Entry>[] {
    const there = buckets.get(band)
    if (!there) return []
    return [there instanceof Set ? there : new Set([there])]
  }

  return {
    add,
    remove,
    of(id) {
      mend()
      const group = entries.get(id)?.group ?? []
      return idsOf(group).filter((member) => member !== id)
    },
    like(fingerprint) {
      mend()
      const near = nearest({ fingerprint, bands: bandsOf(fingerprint) }, new Set())
      return idsOf(near.flatMap(({ group }) => [...group]))
    },
  }
}

function idsOf(group: Iterable<Entry>): string[] {
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
