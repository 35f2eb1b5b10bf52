// /help: what can be asked, with an example each; and /admin, for those who may use it.
import { ApplicationCommandType } from 'discord-api-types/v10'
import { sayIn } from '../src/replies/index.ts'
import type { Command } from './command.ts'

export const help = {
  data: { type: ApplicationCommandType.ChatInput, name: 'help', description: 'What you can ask, with examples' },
  private: true,
  async run({ guild, user, locale }, { keeping }) {
    const say = sayIn(locale)
    const mayAdmin = keeping !== undefined && guild !== null && user.canManage
    const lines = [say('help'), ...(mayAdmin ? [say('help.admin')] : [])]
    return { content: lines.join('\n'), private: true }
  },
} as const satisfies Command
