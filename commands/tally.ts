// Counts that are written beside the replies: what is counted while the disk is busy is written together.
import type { Keeping } from './command.ts'

type Counts = Record<string, number>

/** @param write adds counts to what a server's document has. */
export function createTally(write: (keeping: Keeping, guild: string, counts: Counts) => Promise<unknown>) {
  const waiting = new WeakMap<Keeping, Map<string, Counts>>()

  /** Counts one; never waits. */
  return (keeping: Keeping, guild: string, key: string): void => {
    const guilds = waiting.get(keeping) ?? new Map<string, Counts>()
    waiting.set(keeping, guilds)
    const counts = guilds.get(guild)
    if (counts) {
      counts[key] = (counts[key] ?? 0) + 1
      return
    }
    guilds.set(guild, { [key]: 1 })
    keeping.later(async () => {
      const gathered = guilds.get(guild) ?? {}
      guilds.delete(guild)
      await write(keeping, guild, gathered)
    })
  }
}

/** Both counts of each key, added up. */
export function addCounts(some: Readonly<Counts>, more: Readonly<Counts>): Counts {
  const sum = { ...some }
  for (const [key, count] of Object.entries(more)) sum[key] = (sum[key] ?? 0) + count
  return sum
}
