// Articles that were read and shown to a moderator, until he keeps or cancels them; in memory, a quarter of an hour.
import { randomBytes } from 'node:crypto'
import type { Pending, PendingArticles } from '../../commands/index.ts'
import { limits } from '../replies/index.ts'

const KEY_BYTES = 9
/** Of each server, whatever the others do; the oldest goes first. */
const KEPT_MAX = 20
/** Characters of articles in all; the oldest of any server goes first, but never the newest. */
const CHARACTERS_MAX = 32_000_000

const sizeOf = ({ events }: Pending): number =>
  events.reduce(
    (sum, event) => sum + (event.kind === 'article' ? event.article.raw.length + event.article.text.length : 0),
    0,
  )

/** @param now milliseconds since 1970; passed in by tests. */
export function createPending(now: () => number = Date.now): PendingArticles {
  const kept = new Map<string, Pending & { at: number; size: number }>()
  const isOver = ({ at }: { at: number }) => now() - at > limits.TOKEN_LIVES_MS
  return {
    put(pending) {
      const key = randomBytes(KEY_BYTES).toString('base64url')
      const ours = [...kept].filter(([, { guild }]) => guild === pending.guild)
      if (ours.length >= KEPT_MAX) kept.delete(ours[0]![0])
      kept.set(key, { ...pending, at: now(), size: sizeOf(pending) })
      setTimeout(() => kept.delete(key), limits.TOKEN_LIVES_MS).unref()
      let all = [...kept.values()].reduce((sum, { size }) => sum + size, 0)
      for (const [old, { size }] of kept) {
        if (all <= CHARACTERS_MAX || old === key) break
        kept.delete(old)
        all -= size
      }
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
