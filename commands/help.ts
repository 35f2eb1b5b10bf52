// /help: what can be asked, with an example each.
import { ApplicationCommandType } from 'discord-api-types/v10'
import { sayIn } from '../src/replies/index.ts'
import type { Command } from './command.ts'

export const help = {
  data: { type: ApplicationCommandType.ChatInput, name: 'help', description: 'What you can ask, with examples' },
  private: true,
  run: async (ask) => ({ content: sayIn(ask.locale)('help'), private: true }),
} as const satisfies Command
