// `footnote start`: with a token the bot on Discord; without one the same bot on this machine's own Discord, with its page.
import { readConfig } from '../config.ts'
import { parseOptions } from './options.ts'

const OPTIONS = { articles: { type: 'string' }, 'no-page': { type: 'boolean' } } as const

export async function run(args: string[]): Promise<number> {
  const { values } = parseOptions(args, OPTIONS, 0)
  const config = readConfig()
  if (config.token !== undefined)
    return (await import('./start-bot.ts')).startOnDiscord(config.token, config, values.articles)
  if (values['no-page']) return (await import('./start-prompt.ts')).startPrompt(config, values.articles)
  return (await import('./start-page.ts')).startPage(config, values.articles)
}
