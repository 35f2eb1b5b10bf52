// The messages of all channels, for those who look later and those who watch.
import { EventEmitter } from 'node:events'
import type { LocalMessage } from './state.ts'

export type MessageChange =
  | { readonly kind: 'message'; readonly message: LocalMessage }
  | { readonly kind: 'gone'; readonly message: string }

/** The latest are kept. */
const KEPT_MAX = 2_000

export interface Messages {
  get(id: string): LocalMessage | undefined
  /** Oldest first. */
  all(): LocalMessage[]
  put(message: LocalMessage): void
  remove(id: string): void
  /** Called for each change, until the given function is called. */
  watch(seen: (change: MessageChange) => void): () => void
}

export function createMessages(): Messages {
  const events = new EventEmitter().setMaxListeners(0)
  const kept = new Map<string, LocalMessage>()
  return {
    get: (id) => kept.get(id),
    all: () => [...kept.values()],
    put(message) {
      kept.set(message.id, message)
      const [oldest] = kept.keys()
      if (kept.size > KEPT_MAX && oldest) kept.delete(oldest)
      events.emit('change', { kind: 'message', message } satisfies MessageChange)
    },
    remove(id) {
      if (kept.delete(id)) events.emit('change', { kind: 'gone', message: id } satisfies MessageChange)
    },
    watch(seen) {
      events.on('change', seen)
      return () => events.off('change', seen)
    },
  }
}
