// The door of this room: what others may use of Discord.
export { type Bot, type BotOptions, startBot } from './bot.ts'
export { createKeptQuestions } from './kept-questions.ts'
export { type Difference, difference, openRegistry, type Registry } from './registration.ts'
export { createServices, type ServiceOptions } from './services.ts'
