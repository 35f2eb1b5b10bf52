// The other side of dev-worker.ts: the bot's process as this one sees it.
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { FootnoteError } from '../error.ts'
import type { Desk, Why } from '../local/index.ts'
import { type BotStart, END_WITHIN_MS, type FromBot, type ToBot } from './dev-protocol.ts'

const WORKER = new URL('./dev-worker.js', import.meta.url)
/** Code that has not run to its end by then, such as an endless loop at the top of a file, never will. */
const START_WITHIN_MS = 30_000

export interface DevBot {
  readonly desk: Desk
  /**
   * Starts another process with the code as it is now, and ends the one before as soon as the new commands are registered: until
   * then it goes on answering. @throws FootnoteError `dev/bot` with the sentence that says what is wrong.
   */
  restart(): Promise<void>
  /** Gives up a start whose code is not loaded yet: `restart` throws at once. */
  giveUp(): void
  /** For good. */
  stop(): Promise<void>
}

export interface DevBotEvents {
  /** From now on what people do waits for the next bot; resolves when the one before has got what was sent to it. */
  readonly handOver: () => Promise<void>
  readonly onWhy: (why: Why) => void
  /** It ended by itself. */
  readonly onEnd: (sentence: string) => void
}

export function createDevBot(start: BotStart, { handOver, onWhy, onEnd }: DevBotEvents): DevBot {
  let child: ChildProcess | undefined
  /** Not registered yet. */
  let starting: ChildProcess | undefined
  let ending: Promise<void> | undefined
  let stopped = false
  let ids = 0
  const calls = new Map<number, { resolve: (value: unknown) => void; reject: (error: FootnoteError) => void }>()

  function call(method: keyof Desk, args: readonly unknown[]): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (!child?.connected) return reject(away())
      const id = ++ids
      calls.set(id, { resolve, reject })
      child.send({ kind: 'call', id, method, args } satisfies ToBot)
    })
  }

  function hear(message: FromBot): void {
    if (message.kind === 'why') onWhy(message.why)
    if (message.kind !== 'result' && message.kind !== 'refused') return
    const waiting = calls.get(message.id)
    calls.delete(message.id)
    if (message.kind === 'result') waiting?.resolve(message.value)
    else waiting?.reject(new FootnoteError(message.code, message.message, message.next))
  }

  async function endChild(): Promise<void> {
    const old = child
    child = undefined
    for (const { reject } of calls.values()) reject(away())
    calls.clear()
    if (old) await end(old)
  }

  return {
    desk: {
      articles: (...args) => call('articles', args) as ReturnType<Desk['articles']>,
      article: (...args) => call('article', args) as ReturnType<Desk['article']>,
      read: (...args) => call('read', args) as ReturnType<Desk['read']>,
      keep: (...args) => call('keep', args) as ReturnType<Desk['keep']>,
    },
    async restart() {
      if (stopped) throw away()
      // Bytes of dropped files go along as they are.
      const next = fork(WORKER, { serialization: 'advanced', stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
      starting = next
      try {
        await told(next, 'registered', { kind: 'start', ...start }, START_WITHIN_MS)
      } catch (error) {
        // It has opened nothing yet, and an endless loop hears nothing.
        next.kill('SIGKILL')
        throw error
      } finally {
        starting = undefined
      }
      await handOver()
      if (stopped) {
        next.kill('SIGKILL')
        throw away()
      }
      // What runs in it goes on while the next one connects: an answer that never comes holds nobody up.
      ending = endChild()
      child = next
      next.on('message', hear)
      await told(next, 'ready', { kind: 'connect' })
      next.once('exit', () => {
        if (child === next) onEnd('The bot’s process ended. The next change of the code starts it again.')
      })
      next.on('message', (message: FromBot) => {
        if (message.kind === 'failed') onEnd(message.sentence)
      })
    },
    giveUp: () => void starting?.kill('SIGKILL'),
    async stop() {
      stopped = true
      starting?.kill('SIGKILL')
      await Promise.all([endChild(), ending])
    },
  }
}

/** Resolves when it tells that it is so far. @throws FootnoteError `dev/bot`. */
function told(child: ChildProcess, wanted: 'registered' | 'ready', order: ToBot, withinMs?: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (wrong?: FootnoteError) => {
      clearTimeout(timer)
      child.off('message', onMessage)
      child.off('exit', onExit)
      if (wrong) reject(wrong)
      else resolve()
    }
    const onMessage = (message: FromBot) => {
      if (message.kind === 'failed')
        settle(new FootnoteError('dev/bot', message.sentence, 'Correct it and save again.'))
      else if (message.kind === wanted) settle()
    }
    const onExit = () =>
      settle(new FootnoteError('dev/bot', 'The bot’s process ended at its start.', 'The terminal says why.'))
    const timer = withinMs === undefined ? undefined : setTimeout(() => settle(endless(withinMs)), withinMs)
    child.on('message', onMessage)
    child.once('exit', onExit)
    child.send(order, (error) => error && onExit())
  })
}

const endless = (ms: number) =>
  new FootnoteError(
    'dev/bot',
    `The code was not loaded within ${ms / 1_000} seconds.`,
    'Look for a loop without end, or a wait, outside of the handlers; correct it and save again.',
  )

/** Lets it end by itself, or ends it. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  const late = setTimeout(() => child.kill('SIGKILL'), END_WITHIN_MS)
  if (child.connected) child.disconnect()
  await ended
  clearTimeout(late)
}

const away = () => new FootnoteError('dev/away', 'The bot is not there at the moment.', 'Correct the code and save it.')
