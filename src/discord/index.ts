// The door of this room: what others may use of Discord.
export { type Bot, type BotOptions, startBot } from './bot.ts'
export { type Difference, difference } from './difference.ts'
export { createKeptQuestions } from './kept-questions.ts'
export { type Doubles, openRegistry, type Registry } from './registration.ts'
export { createServices, type ServiceOptions } from './services.ts'
