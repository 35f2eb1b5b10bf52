// `footnote start` without a token: the bot on this machine's own Discord, with a page that looks and works like a channel.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Config } from '../config.ts'
import { type LocalDiscord, servePage, startLocalBot, startLocalDiscord } from '../local/index.ts'
import { createLog } from '../log.ts'
import { tell } from './articles-desk.ts'
import { readArticles } from './articles-option.ts'
import { untilStopped } from './until-stopped.ts'

/** As many ports are tried, from LOCAL_PORT on. */
const PORTS_TRIED = 20

/** Until a signal. The address is the result, and goes to stdout; stdin is not read, and no browser is started. */
export async function startPage(config: Config, articles: string | undefined): Promise<number> {
  // Articles of a folder of one's own are tried out: what is kept beside them is not for the data folder.
  const dataDir = articles === undefined ? config.dataDir : await mkdtemp(join(tmpdir(), 'footnote-'))
  const discord = await listen(config.localPort)
  try {
    const log = createLog(config.logLevel === 'info' ? 'warn' : config.logLevel)
    const seeds = () => readArticles(articles, config)
    const bot = await startLocalBot({
      discord,
      config: { ...config, dataDir },
      seeds,
      log,
      onWhy: (why) => page.emit({ kind: 'why', why }),
    })
    const page = servePage({ discord, desk: bot.desk })
    tell(
      'No DISCORD_TOKEN is set, so the bot runs on a Discord of its own, on this machine. Open this address in a browser;',
    )
    tell('Ctrl-C ends it. footnote start --no-page asks right here in the terminal instead.')
    if (dataDir !== config.dataDir)
      tell(`It answers from ${articles}; what is kept on the page is forgotten at the end.`)
    process.stdout.write(`${page.url}\n`)
    await untilStopped(bot.fatal).finally(() => bot.stop())
    return 0
  } finally {
    await discord.close()
    if (dataDir !== config.dataDir) await rm(dataDir, { recursive: true, force: true })
  }
}

/** The local Discord on the wanted port, or on the next one that is free. */
async function listen(wanted: number): Promise<LocalDiscord> {
  for (let port = wanted; ; port++) {
    try {
      return await startLocalDiscord({ port })
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE'
      if (!taken || port === wanted + PORTS_TRIED) throw error
    }
  }
}
