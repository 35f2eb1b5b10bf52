// Articles that were read and shown to a moderator, until he keeps or cancels them; in memory, a quarter of an hour.
import { randomBytes } from 'node:crypto'
import type { Pending, PendingArticles } from '../../commands/index.ts'
import { limits } from '../replies/index.ts'

const KEY_BYTES = 9
/** Of each server, whatever the others do; the oldest goes first. */
const KEPT_MAX = 20

/** @param now milliseconds since 1970; passed in by tests. */
export function createPending(now: () => number = Date.now): PendingArticles {
  const kept = new Map<string, Pending & { at: number }>()
  const isOver = ({ at }: { at: number }) => now() - at > limits.TOKEN_LIVES_MS
  return {
    put(pending) {
      const key = randomBytes(KEY_BYTES).toString('base64url')
      for (const [old, one] of kept) if (isOver(one)) kept.delete(old)
      const ours = [...kept].filter(([, { guild }]) => guild === pending.guild)
      if (ours.length >= KEPT_MAX) kept.delete(ours[0]![0])
      kept.set(key, { ...pending, at: now() })
      return key
    },
    take(key, { guild, user }) {
      const found = kept.get(key)
      if (!found || found.guild !== guild || found.user !== user.id || isOver(found)) return undefined
      kept.delete(key)
      return found
    },
  }
}
