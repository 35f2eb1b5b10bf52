// Faults on demand: what a real Discord does now and then, done here when told to.

export type Fault =
  /** Too many requests, once: https://docs.discord.com/developers/topics/rate-limits */
  | { readonly kind: 'rate-limited'; readonly seconds: number }
  | { readonly kind: 'server-error' }
  /** The answer is taken, but the bot hears an error. */
  | { readonly kind: 'taken-but-500' }
  /** The connection breaks before anything is taken. */
  | { readonly kind: 'dropped-socket' }
  | { readonly kind: 'slow'; readonly ms: number }

/** Asked for each REST call of the bot; undefined lets it pass. */
export type Faults = (call: { readonly method: string; readonly path: string }) => Fault | undefined

export const noFaults: Faults = () => undefined
