// The other side of dev-worker.ts: the bot's process as this one sees it.
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { FootnoteError } from '../error.ts'
import type { Desk, Why } from '../local/index.ts'
import type { BotStart, FromBot, ToBot } from './dev-protocol.ts'

const WORKER = new URL('./dev-worker.js', import.meta.url)
/** One that does not end by itself is ended. */
const END_WITHIN_MS = 5_000

export interface DevBot {
  readonly desk: Desk
  /**
   * Starts another process with the code as it is now, and ends the one before as soon as the new commands are registered: until
   * then it goes on answering. @throws FootnoteError `dev/bot` with the sentence that says what is wrong.
   */
  restart(): Promise<void>
  stop(): Promise<void>
}

export interface DevBotEvents {
  readonly onWhy: (why: Why) => void
  /** It ended by itself. */
  readonly onEnd: (sentence: string) => void
}

export function createDevBot(start: BotStart, { onWhy, onEnd }: DevBotEvents): DevBot {
  let child: ChildProcess | undefined
  /** Not registered yet. */
  let starting: ChildProcess | undefined
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
      // Bytes of dropped files go along as they are.
      const next = fork(WORKER, { serialization: 'advanced', stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
      starting = next
      try {
        await told(next, 'registered', { kind: 'start', ...start })
      } catch (error) {
        await end(next)
        throw error
      } finally {
        starting = undefined
      }
      await endChild()
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
    async stop() {
      await Promise.all([endChild(), starting && end(starting)])
    },
  }
}

/** Resolves when it tells that it is so far. @throws FootnoteError `dev/bot`. */
function told(child: ChildProcess, wanted: 'registered' | 'ready', order: ToBot): Promise<void> {
  return new Promise((resolve, reject) => {
    const done = () => {
      child.off('message', onMessage)
      child.off('exit', onExit)
    }
    const onMessage = (message: FromBot) => {
      if (message.kind !== wanted && message.kind !== 'failed') return
      done()
      if (message.kind === 'failed')
        reject(new FootnoteError('dev/bot', message.sentence, 'Correct it and save again.'))
      else resolve()
    }
    const onExit = () => {
      done()
      reject(new FootnoteError('dev/bot', 'The bot’s process ended at its start.', 'The terminal says why.'))
    }
    child.on('message', onMessage)
    child.once('exit', onExit)
    child.send(order)
  })
}

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
