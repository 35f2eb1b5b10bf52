// A program that runs until it is told to end: by Ctrl-C, by SIGTERM, or by something that cannot go on; and what does not end it.
import { once } from 'node:events'
import type { FootnoteError } from '../error.ts'
import type { Log } from '../log.ts'

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

/**
 * A promise that one handler forgot about is told in the log and does not end the bot for everybody. An error that nobody caught
 * still does: what it broke off is in an unknown state.
 */
export function outliveRejections(log: Log): void {
  process.on('unhandledRejection', (reason) => {
    const error = reason instanceof Error ? reason.stack : String(reason)
    log.error({ error }, 'a promise was rejected, and no code was there to take it; the bot goes on')
  })
}
