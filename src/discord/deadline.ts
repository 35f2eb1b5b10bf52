// The time that an interaction has: Discord takes the first answer within three seconds of sending it.
import { performance } from 'node:perf_hooks'

/** From receipt; what is left to Discord's 3,000 ms is for the way there and back. */
const DEADLINE_MS = 2_800
/** An answer that is not ready by then is acknowledged, so that the asker sees that the bot thinks. */
export const ACKNOWLEDGE_AFTER_MS = 1_000
/** A handler that runs as long as this may never end. */
export const SLOW_MS = 60_000
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

/** What the work gives, or undefined when it is not there in time. No timer is left behind, and none keeps a program that ends. */
export async function within<T>(work: Promise<T>, ms: number): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, Math.max(0, ms), undefined).unref()
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
