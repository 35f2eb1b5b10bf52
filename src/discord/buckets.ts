// Limits for people: a token bucket for each user and each guild.
import { performance } from 'node:perf_hooks'

export interface Rate {
  /** As many at once. */
  readonly burst: number
  readonly perMinute: number
}

export interface Buckets {
  /** Takes one from a key's bucket. 0 when it was there; else the seconds until one is, rounded up. */
  take(key: string, rate: Rate): number
}

const MINUTE_MS = 60_000
/** When there are this many, the half that was not used for longest is forgotten: of so many hardly one is not full by then. */
const KEPT_MAX = 10_000

/** @param now monotonic milliseconds; passed in by tests. */
export function createBuckets(now: () => number = () => performance.now()): Buckets {
  const buckets = new Map<string, { left: number; at: number }>()
  return {
    take(key, { burst, perMinute }) {
      const time = now()
      const known = buckets.get(key)
      const refilled = known ? known.left + ((time - known.at) * perMinute) / MINUTE_MS : burst
      const left = Math.min(burst, refilled)
      if (buckets.size >= KEPT_MAX) forgetOldest(buckets)
      buckets.delete(key)
      buckets.set(key, { left: left >= 1 ? left - 1 : left, at: time })
      return left >= 1 ? 0 : Math.ceil(((1 - left) * MINUTE_MS) / perMinute / 1_000)
    },
  }
}

/** Those not used for longest stand first in a Map whose entries are put back when used. */
function forgetOldest(buckets: Map<string, unknown>): void {
  for (const key of buckets.keys()) {
    if (buckets.size < KEPT_MAX / 2) break
    buckets.delete(key)
  }
}
