// The time that an interaction has: Discord takes the first answer within three seconds of sending it.
import { performance } from 'node:perf_hooks'

/** From receipt; what is left to Discord's 3,000 ms is for the way there and back. */
const DEADLINE_MS = 2_800
/** An answer that is not ready by then is acknowledged, so that the asker sees that the bot thinks. */
export const ACKNOWLEDGE_AFTER_MS = 1_000
/** With less left a second try would come too late. */
export const RETRY_MIN_MS = 500

export interface Deadline {
  /** Milliseconds since receipt, on a monotonic clock. */
  elapsed(): number
  /** Milliseconds until it is too late; 0 when it is. */
  left(): number
}

/** Starts now, at receipt. */
export function startDeadline(): Deadline {
  const receipt = performance.now()
  const elapsed = () => performance.now() - receipt
  return { elapsed, left: () => Math.max(0, DEADLINE_MS - elapsed()) }
}
