// `footnote start` without a token: the bot on this machine's own Discord, with a page that looks and works like a channel.
import type { Config } from '../config.ts'
import { servePage, startLocalBot } from '../local/index.ts'
import { createLog } from '../log.ts'
import { checkArticles, readArticles } from './articles-option.ts'
import { openDataDir } from './data-dir.ts'
import { listenNear } from './listen-near.ts'
import { print, tell } from './terminal.ts'
import { outliveRejections, untilStopped } from './until-stopped.ts'

/** Until a signal. The address is the result, and goes to stdout; stdin is not read, and no browser is started. */
export async function startPage(config: Config, articles: string | undefined): Promise<number> {
  await checkArticles(articles, config)
  const log = createLog(config.logLevel === 'info' ? 'warn' : config.logLevel)
  outliveRejections(log)
  const { path: dataDir, close } = await openDataDir(config, articles)
  const discord = await listenNear(config.localPort)
  try {
    const bot = await startLocalBot({
      discord,
      config: { ...config, dataDir },
      seeds: () => readArticles(articles, config),
      log,
      onWhy: (why) => page.emit({ kind: 'why', why }),
    })
    const page = servePage({ discord, desk: bot.desk })
    tell(
      'No DISCORD_TOKEN is set, so the bot runs on a Discord of its own, on this machine. Open this address in a browser;',
    )
    tell('Ctrl-C ends it. footnote start --no-page asks right here in the terminal instead.')
    print(page.url)
    // The address is there first; what else is wrong with the articles is told when somebody asks.
    bot.warm().catch(() => {})
    await untilStopped(bot.fatal).finally(() => bot.stop())
    return 0
  } finally {
    await discord.close()
    await close()
  }
}
