// Whether this machine's clock agrees with Discord's: told in the log, and never a reason to drop anything.
import { type REST, RESTEvents } from 'discord.js'
import type { Log } from '../log.ts'

const SKEW_MAX_MS = 1_000

/** Compares the Date header of each response; tells once for as long as the clock is off. */
export function watchClock(rest: REST, log: Log): void {
  let told = false
  rest.on(RESTEvents.Response, (_, { headers }) => {
    const theirs = Date.parse(headers.get('date') ?? '')
    if (Number.isNaN(theirs)) return
    // The header has whole seconds: up to one of them is no skew.
    const skew = Date.now() - theirs
    const off = skew < -SKEW_MAX_MS || skew > 2 * SKEW_MAX_MS
    if (off && !told) log.warn({ skewMs: skew }, "this machine's clock is off from Discord's")
    told = off
  })
}
