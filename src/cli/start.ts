// `footnote start`: without a token the commands run at a prompt in this terminal.
import { answer } from '../answers/index.ts'
import { readConfig } from '../config.ts'
import { readCollection } from './articles-option.ts'
import { parseOptions } from './options.ts'
import { prompt } from './prompt.ts'

const OPTIONS = { 'no-page': { type: 'boolean' }, articles: { type: 'string' } } as const

export async function run(args: string[]): Promise<number> {
  const { values } = parseOptions(args, OPTIONS)
  const config = readConfig()
  const collection = await readCollection(values.articles, config)
  const count = collection.size === 1 ? 'one article' : `${collection.size} articles`
  process.stderr.write(`No DISCORD_TOKEN is set, so the commands run right here, over ${count}.\n`)
  await prompt({ collection: async () => collection, answer })
  return 0
}
