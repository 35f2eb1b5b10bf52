// `footnote start`: with a token the bot on Discord; without one the same commands at a prompt in this terminal.
import { once } from 'node:events'
import { answer } from '../answers/index.ts'
import { openCollections } from '../collections/index.ts'
import { type Config, readConfig } from '../config.ts'
import { createServices, startBot } from '../discord/index.ts'
import { FootnoteError } from '../error.ts'
import { createLog } from '../log.ts'
import { readArticles, readCollection } from './articles-option.ts'
import { parseOptions } from './options.ts'
import { prompt } from './prompt.ts'

const OPTIONS = { articles: { type: 'string' } } as const

export async function run(args: string[]): Promise<number> {
  const { values } = parseOptions(args, OPTIONS)
  const config = readConfig()
  if (config.token !== undefined) return runBot(config.token, config, values.articles)
  const collection = await readCollection(values.articles, config)
  const count = collection.size === 1 ? 'one article' : `${collection.size} articles`
  process.stderr.write(`No DISCORD_TOKEN is set, so the commands run right here, over ${count}.\n`)
  await prompt({ collection: async () => collection, answer })
  return 0
}

/** Until a signal, or until Discord ends it. */
async function runBot(token: string, config: Config, articles: string | undefined): Promise<number> {
  const log = createLog(config.logLevel)
  const seeds = async () => (await readArticles(articles, config)).map(({ article }) => article)
  const collections = openCollections({ dataDir: config.dataDir, engine: config.index, log, seeds, longLived: true })
  const { services, close } = createServices({
    collections,
    dataDir: config.dataDir,
    log,
    reading: { dateOrder: config.dateOrder, allowHttp: config.allowHttp },
  })
  const signals = new AbortController()
  const stopped = Promise.race([once(process, 'SIGTERM', signals), once(process, 'SIGINT', signals)])
  // Rejects when it is no longer waited for.
  stopped.catch(() => {})
  try {
    const bot = await startBot({ ...config, token, services, log })
    log.info('connected to Discord')
    const end = await Promise.race([stopped.then(() => undefined), bot.fatal])
    await bot.stop()
    if (end instanceof FootnoteError) throw end
    return 0
  } finally {
    signals.abort()
    await close()
  }
}
