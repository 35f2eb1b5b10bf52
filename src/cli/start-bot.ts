// `footnote start` with a token: the bot on Discord.
import { openCollections } from '../collections/index.ts'
import type { Config } from '../config.ts'
import { createServices, startBot } from '../discord/index.ts'
import { createLog } from '../log.ts'
import { readArticles } from './articles-option.ts'
import { openDataDir } from './data-dir.ts'
import { outliveRejections, untilStopped } from './until-stopped.ts'

/** Until a signal, or until Discord ends it. */
export async function startOnDiscord(token: string, config: Config, articles: string | undefined): Promise<number> {
  const log = createLog(config.logLevel)
  outliveRejections(log)
  const seeds = () => readArticles(articles, config)
  const { path: dataDir, close: forget } = await openDataDir(config, articles)
  const collections = openCollections({ dataDir, engine: config.index, log, seeds, longLived: true })
  const { services, warm, close } = createServices({
    collections,
    dataDir,
    log,
    reading: { dateOrder: config.dateOrder, allowHttp: config.allowHttp },
  })
  try {
    // Before anybody can ask: a first question that waits for the articles may wait beyond Discord's three seconds.
    await warm()
    const bot = await startBot({ ...config, token, services, log })
    log.info('connected to Discord')
    await untilStopped(bot.fatal).finally(() => bot.stop())
    return 0
  } finally {
    await close()
    await forget()
  }
}
