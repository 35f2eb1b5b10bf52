// The bot of `footnote dev`, in a process of its own: started anew with each change of the code.
import { FootnoteError, sentenceOf } from '../error.ts'
import type { Desk, LocalBot } from '../local/index.ts'
import { type BotStart, END_WITHIN_MS, type FromBot, type ToBot } from './dev-protocol.ts'

const say = (message: FromBot) => process.send?.(message)
let bot: Promise<LocalBot> | undefined
let running: LocalBot | undefined
let connect: () => void
const mayConnect = new Promise<void>((resolve) => {
  connect = resolve
})

process.on('message', (message: ToBot) => {
  if (message.kind === 'call') return void answer(message)
  if (message.kind === 'connect') return connect()
  bot = start(message)
  bot.then(
    (started) => {
      running = started
      say({ kind: 'ready' })
      started.fatal.then((error) => say({ kind: 'failed', sentence: sentenceOf(error) }))
    },
    (error) => say({ kind: 'failed', sentence: thrown(error) }),
  )
})
// Ctrl-C reaches this process too; it ends when the other one lets go of it.
process.on('SIGINT', () => {})
process.once('disconnect', async () => {
  // One that is not connected yet answers nobody, and would try for long to reach a Discord that may be gone.
  if (!running) process.exit()
  // Whoever would end it otherwise may have been killed, and its Discord with him.
  setTimeout(() => process.exit(), END_WITHIN_MS).unref()
  await running.stop()
  process.exit()
})

/** Loads the code only now, so that a mistake in it is told like any other. */
async function start({ discord, articles, dataDir }: BotStart): Promise<LocalBot> {
  const [{ readConfig }, { startLocalBot }, { createLog }, { readArticles }, { outliveRejections }] = await Promise.all(
    [
      import('../config.ts'),
      import('../local/index.ts'),
      import('../log.ts'),
      import('./articles-option.ts'),
      import('./until-stopped.ts'),
    ],
  )
  const config = readConfig()
  const log = createLog('warn')
  outliveRejections(log)
  return startLocalBot({
    discord,
    config: { ...config, dataDir },
    seeds: () => readArticles(articles, config),
    log,
    onWhy: (why) => say({ kind: 'why', why }),
    registered() {
      say({ kind: 'registered' })
      return mayConnect
    },
  })
}

/** What the code threw as it was loaded, with the place where it did. */
function thrown(error: unknown): string {
  const sentence = sentenceOf(error)
  if (error instanceof FootnoteError) return sentence
  const [, place] = /\/((?:commands|src)\/\S+?:\d+)/.exec((error instanceof Error && error.stack) || '') ?? []
  return `${place === undefined ? '' : `${place} `}${sentence.replace(/[^.!?]$/, '$&.')}`
}

async function answer({ id, method, args }: Extract<ToBot, { kind: 'call' }>): Promise<void> {
  try {
    const { desk } = await bot!
    const call = desk[method] as (...args: readonly unknown[]) => ReturnType<Desk[keyof Desk]>
    say({ kind: 'result', id, value: await call(...args) })
  } catch (error) {
    const known =
      error instanceof FootnoteError ? error : new FootnoteError('dev/bot', sentenceOf(error), 'See the terminal.')
    say({ kind: 'refused', id, code: known.code, message: known.message, next: known.next })
  }
}
