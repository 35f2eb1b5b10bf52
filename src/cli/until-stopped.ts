// A program that runs until it is told to end: by Ctrl-C, by SIGTERM, or by something that cannot go on.
import { once } from 'node:events'
import type { FootnoteError } from '../error.ts'

/**
 * Resolves at SIGINT or SIGTERM.
 * @param fatal resolves when it can go on no longer. @throws what `fatal` resolves with.
 */
export async function untilStopped(fatal: Promise<FootnoteError>): Promise<void> {
  const signals = new AbortController()
  const stopped = Promise.race([once(process, 'SIGTERM', signals), once(process, 'SIGINT', signals)])
  // Rejects when it is no longer waited for.
  stopped.catch(() => {})
  try {
    const end = await Promise.race([stopped.then(() => undefined), fatal])
    if (end) throw end
  } finally {
    signals.abort()
  }
}
