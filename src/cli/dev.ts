// `footnote dev`: the page of `footnote start`, with a bot that starts anew when its code changes, while the channel stays.
import { exec } from 'node:child_process'
import { existsSync, type FSWatcher, readFileSync, watch } from 'node:fs'
import { delimiter, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readConfig } from '../config.ts'
import { FootnoteError, sentenceOf } from '../error.ts'
import { servePage } from '../local/index.ts'
import { checkArticles } from './articles-option.ts'
import { openDataDir } from './data-dir.ts'
import { createDevBot, type DevBot } from './dev-bot.ts'
import { listenNear } from './listen-near.ts'
import { parseOptions } from './options.ts'
import { print, tell } from './terminal.ts'
import { untilStopped } from './until-stopped.ts'

const OPTIONS = { articles: { type: 'string' } } as const
const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
/** What the build reads. */
const WATCHED = ['commands', 'src']
const SOURCES = ['.ts', '.json', '.bin', '.html', '.css', '.svg']
/** An editor saves several files, or one in several steps. */
const SETTLE_MS = 100

/** Until a signal. */
export async function run(args: string[]): Promise<number> {
  const { values } = parseOptions(args, OPTIONS, 0)
  if (!existsSync(join(ROOT, 'tsconfig.build.json'))) {
    throw new FootnoteError(
      'dev/source',
      'Here is no source to watch.',
      'Run footnote dev in a clone of the repository.',
    )
  }
  const config = readConfig()
  await checkArticles(values.articles, config)
  const { path: dataDir, close } = await openDataDir(config, values.articles)
  const discord = await listenNear(config.localPort)
  const tellAll = (error: string | undefined) => {
    tell(error ?? 'Reloaded.')
    page.emit({ kind: 'reloaded', ...(error !== undefined && { error }) })
  }
  const { url, port, token } = discord
  const bot = createDevBot(
    { discord: { url, port, token }, articles: values.articles, dataDir },
    {
      handOver: () => discord.gateway.handOver(),
      onWhy: (why) => page.emit({ kind: 'why', why }),
      onEnd: tellAll,
    },
  )
  const page = servePage({ discord, desk: bot.desk })
  const stopping = new AbortController()
  const stopped = untilStopped(new Promise(() => {})).then(() => stopping.abort())
  const reloads = oneByOne(() => buildAndRestart(bot, stopping.signal), bot.giveUp, stopping.signal)
  const watchers = watchSources(() => reloads(tellAll))
  try {
    const first = reloads((wrong) => {
      if (wrong !== undefined) tell(wrong)
    })
    await Promise.race([first, stopped])
    if (!stopping.signal.aborted) {
      tell(
        'The bot starts anew when commands/ or src/ change; the channel stays. Ctrl-C ends it. Open this address in a browser:',
      )
      print(page.url)
      await stopped
    }
    return 0
  } finally {
    for (const watcher of watchers) watcher.close()
    await bot.stop()
    await discord.close()
    await close()
  }
}

/** Gives the sentence that says what is wrong; the bot as it was goes on where it could not be built, loaded or registered. */
async function buildAndRestart(bot: DevBot, signal: AbortSignal): Promise<string | undefined> {
  try {
    await build(signal)
    await bot.restart()
    return undefined
  } catch (error) {
    return sentenceOf(error)
  }
}

/** The package's own build, as npm runs it. @throws FootnoteError `dev/build` with the first thing that is wrong. */
function build(signal: AbortSignal): Promise<void> {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: { build: string } }
  const path = [join(ROOT, 'node_modules', '.bin'), process.env.PATH].join(delimiter)
  return new Promise((resolve, reject) => {
    exec(scripts.build, { cwd: ROOT, signal, env: { ...process.env, PATH: path } }, (error, stdout, stderr) => {
      if (!error) return resolve()
      const lines = `${stdout}\n${stderr}`.split('\n')
      const [first = error.message] = [...lines.filter((line) => / error /i.test(line)), ...lines.filter(Boolean)]
      reject(new FootnoteError('dev/build', `${first.trim()}.`.replace(/\.\.$/, '.'), 'Correct it and save again.'))
    })
  })
}

/**
 * Does it, and once more when it was asked for meanwhile, which gives up what runs; tells what came of the last time.
 * @param giveUp makes it end soon, where that is possible. @param over nothing is told any more.
 */
function oneByOne(reload: () => Promise<string | undefined>, giveUp: () => void, over: AbortSignal) {
  let running = false
  let again = false
  return async (told: (wrong: string | undefined) => void): Promise<void> => {
    if (running) {
      again = true
      giveUp()
      return
    }
    running = true
    let wrong: string | undefined
    do {
      again = false
      wrong = await reload()
    } while (again && !over.aborted)
    running = false
    if (!over.aborted) told(wrong)
  }
}

/** Calls `changed` when sources have changed and settled. */
function watchSources(changed: () => void): FSWatcher[] {
  let timer: NodeJS.Timeout | undefined
  return WATCHED.map((folder) =>
    watch(join(ROOT, folder), { recursive: true }, (_, name) => {
      if (!name || !SOURCES.includes(extname(name))) return
      clearTimeout(timer)
      timer = setTimeout(changed, SETTLE_MS)
    }),
  )
}
