// The door of this room: what others may use of the local Discord.
export { type LocalBot, type LocalBotOptions, startLocalBot } from './bot.ts'
export type { Fault, Faults } from './faults.ts'
export type { Deed, Doer, OptionValue } from './interactions.ts'
export { type Page, servePage } from './page/routes.ts'
export { type LocalDiscord, type Returned, startLocalDiscord } from './server.ts'
export type { LocalMessage } from './state.ts'
export type { Wire, WireEntry } from './wire.ts'
