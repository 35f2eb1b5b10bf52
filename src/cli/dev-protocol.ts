// What `footnote dev` and its bot's process say to each other.
import type { Desk, Why } from '../local/index.ts'

export interface BotStart {
  readonly discord: { readonly url: string; readonly port: number; readonly token: string }
  readonly articles: string | undefined
  readonly dataDir: string
}

/** A bot that does not end by itself within this is ended. */
export const END_WITHIN_MS = 5_000

export type ToBot =
  | ({ readonly kind: 'start' } & BotStart)
  /** After `registered`: the one before gets nothing more. */
  | { readonly kind: 'connect' }
  | { readonly kind: 'call'; readonly id: number; readonly method: keyof Desk; readonly args: readonly unknown[] }

export type FromBot =
  /** Its code was loaded and its commands were taken; it waits for `connect`. */
  | { readonly kind: 'registered' }
  | { readonly kind: 'ready' }
  /** It could not be started, or can go on no longer. */
  | { readonly kind: 'failed'; readonly sentence: string }
  | { readonly kind: 'why'; readonly why: Why }
  | { readonly kind: 'result'; readonly id: number; readonly value: unknown }
  | {
      readonly kind: 'refused'
      readonly id: number
      readonly code: string
      readonly message: string
      readonly next: string
    }
