// The terms of each family: a list by buckets of families, so that a search need not look at all terms.
import type { Sections } from './layout.ts'

type Families = Pick<Sections, 'kin' | 'byFamily' | 'familiesAt'>

/** Terms in a bucket, about. */
const BUCKET_TERMS = 4
const BUCKETS_MAX = 0x10000

/** Buckets for a number of terms: a power of two. */
export function familyBuckets(terms: number): number {
  let buckets = 1
  while (buckets * BUCKET_TERMS < terms && buckets < BUCKETS_MAX) buckets *= 2
  return buckets
}

/** Fills `byFamily` and `familiesAt` from `kin`. */
export function writeFamilies({ kin, byFamily, familiesAt }: Families): void {
  const mask = familiesAt.length - 2
  for (let term = 1; term < kin.length; term++) familiesAt[((kin[term]! >>> 16) & mask) + 1]!++
  for (let i = 1; i < familiesAt.length; i++) familiesAt[i]! += familiesAt[i - 1]!
  const next = familiesAt.slice()
  for (let term = 1; term < kin.length; term++) byFamily[next[(kin[term]! >>> 16) & mask]!++] = term
}

/** Writes the terms of a family into a list from a place; returns the place behind them. */
export function listFamily(
  { kin, byFamily, familiesAt }: Families,
  family: number,
  into: number[],
  at: number,
): number {
  const bucket = family & (familiesAt.length - 2)
  const end = familiesAt[bucket + 1]!
  let place = at
  for (let i = familiesAt[bucket]!; i < end; i++) {
    const term = byFamily[i]! | 0
    if (kin[term]! >>> 16 === family) into[place++] = term
  }
  return place
}
