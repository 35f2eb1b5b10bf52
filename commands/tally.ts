// Counts that are written beside the replies: what is counted while the disk is busy is written together.
import type { Keeping } from './command.ts'

/** By what people typed, which may be any word: a map, for an object has a "constructor" before anybody asks for one. */
export type Counts = ReadonlyMap<string, number>

/** @param write adds counts to what a server's document has. */
export function createTally(write: (keeping: Keeping, guild: string, counts: Counts) => Promise<unknown>) {
  const waiting = new WeakMap<Keeping, Map<string, Map<string, number>>>()

  /** Counts one; never waits. */
  return (keeping: Keeping, guild: string, key: string): void => {
    const guilds = waiting.get(keeping) ?? new Map<string, Map<string, number>>()
    waiting.set(keeping, guilds)
    const counts = guilds.get(guild)
    if (counts) {
      counts.set(key, (counts.get(key) ?? 0) + 1)
      return
    }
    const gathered = new Map([[key, 1]])
    guilds.set(guild, gathered)
    keeping.later(async () => {
      guilds.delete(guild)
      await write(keeping, guild, gathered)
    })
  }
}

/** What a document has counted, and more. */
export function addCounts(
  some: Readonly<Record<string, number>>,
  more: Iterable<readonly [key: string, count: number]>,
) {
  const sum = new Map(Object.entries(some))
  for (const [key, count] of more) sum.set(key, (sum.get(key) ?? 0) + count)
  return Object.fromEntries(sum)
}
