// Keeps what was asked for last, up to a total weight.

export interface Lru<T> {
  get(key: string): T | undefined
  /** Keeps a value; those that were not asked for longest make room for it. */
  set(key: string, value: T, weight: number): void
}

/** A store of values by key whose weights together are at most `capacity` (the newest is kept even if it is heavier). */
export function createLru<T>(capacity: number): Lru<T> {
  const kept = new Map<string, { value: T; weight: number }>()
  let total = 0

  function drop(key: string): void {
    total -= kept.get(key)?.weight ?? 0
    kept.delete(key)
  }

  return {
    get(key) {
      const entry = kept.get(key)
      if (!entry) return undefined
      kept.delete(key)
      kept.set(key, entry)
      return entry.value
    },
    set(key, value, weight) {
      drop(key)
      kept.set(key, { value, weight })
      total += weight
      for (const oldest of kept.keys()) {
        if (total <= capacity || oldest === key) break
        drop(oldest)
      }
    },
  }
}
