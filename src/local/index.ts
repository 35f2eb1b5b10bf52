// The door of this room: what others may use of the local Discord.
export type { Fault, Faults } from './faults.ts'
export type { Deed, Doer, OptionValue } from './interactions.ts'
export { type LocalDiscord, type Returned, startLocalDiscord } from './server.ts'
export type { LocalMessage } from './state.ts'
export type { Wire, WireEntry } from './wire.ts'
