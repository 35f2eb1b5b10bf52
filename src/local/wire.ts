// The wire: every gateway event and REST call of the local Discord, as it passes.
import { EventEmitter } from 'node:events'

export interface WireEntry {
  /** ISO time. */
  readonly at: string
  readonly from: 'bot' | 'discord'
  readonly kind: 'gateway' | 'rest'
  /** "INTERACTION_CREATE", "POST /interactions/…/callback". */
  readonly what: string
  readonly status?: number
  /** Of a REST call: milliseconds until it was answered. */
  readonly ms?: number
  readonly body?: unknown
}

/** The latest entries are kept for those who look later. */
const KEPT_MAX = 500

export interface Wire {
  add(entry: Omit<WireEntry, 'at'>): void
  readonly entries: readonly WireEntry[]
  /** Called for each new entry, until the given function is called. */
  watch(seen: (entry: WireEntry) => void): () => void
}

export function createWire(): Wire {
  const events = new EventEmitter().setMaxListeners(0)
  const entries: WireEntry[] = []
  return {
    entries,
    add(entry) {
      const whole = { at: new Date().toISOString(), ...entry }
      entries.push(whole)
      if (entries.length > KEPT_MAX) entries.shift()
      events.emit('entry', whole)
    },
    watch(seen) {
      events.on('entry', seen)
      return () => events.off('entry', seen)
    },
  }
}
