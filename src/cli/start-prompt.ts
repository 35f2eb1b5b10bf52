// `footnote start --no-page`: the same commands at a prompt in this terminal.
import { answer } from '../answers/index.ts'
import type { Config } from '../config.ts'
import { readCollection } from './articles-option.ts'
import { prompt } from './prompt.ts'
import { tell } from './terminal.ts'

/** Until the input ends. */
export async function startPrompt(config: Config, articles: string | undefined): Promise<number> {
  const collection = await readCollection(articles, config)
  const count = collection.size === 1 ? 'one article' : `${collection.size} articles`
  tell(`No DISCORD_TOKEN is set, so the commands run right here, over ${count}.`)
  await prompt({ collection: async () => collection, answer, dateOrder: config.dateOrder })
  return 0
}
