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
  /** Ends the bot's process, and starts another with the code as it is now. @throws FootnoteError `dev/bot` with its sentence. */
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

  async function stop(): Promise<void> {
    const old = child
    child = undefined
    for (const { reject } of calls.values()) reject(away())
    calls.clear()
    if (!old || old.exitCode !== null || old.signalCode !== null) return
    const ended = once(old, 'exit')
    const late = setTimeout(() => old.kill('SIGKILL'), END_WITHIN_MS)
    if (old.connected) old.disconnect()
    await ended
    clearTimeout(late)
  }

  return {
    desk: {
      articles: (...args) => call('articles', args) as ReturnType<Desk['articles']>,
      article: (...args) => call('article', args) as ReturnType<Desk['article']>,
      read: (...args) => call('read', args) as ReturnType<Desk['read']>,
      keep: (...args) => call('keep', args) as ReturnType<Desk['keep']>,
    },
    async restart() {
      await stop()
      // Bytes of dropped files go along as they are.
      const next = fork(WORKER, { serialization: 'advanced', stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
      child = next
      next.on('message', hear)
      await started(next, start)
      next.once('exit', () => {
        if (child === next) onEnd('The bot’s process ended. The next change of the code starts it again.')
      })
      next.on('message', (message: FromBot) => {
        if (message.kind === 'failed') onEnd(message.sentence)
      })
    },
    stop,
  }
}

function started(child: ChildProcess, start: BotStart): Promise<void> {
  child.send({ kind: 'start', ...start } satisfies ToBot)
  return new Promise((resolve, reject) => {
    child.on('message', (message: FromBot) => {
      if (message.kind === 'ready') resolve()
      if (message.kind === 'failed')
        reject(new FootnoteError('dev/bot', message.sentence, 'Correct it and save again.'))
    })
    child.once('exit', () =>
      reject(new FootnoteError('dev/bot', 'The bot’s process ended at its start.', 'The terminal says why.')),
    )
  })
}

const away = () => new FootnoteError('dev/away', 'The bot is not there at the moment.', 'Correct the code and save it.')
