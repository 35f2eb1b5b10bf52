// Parses sources apart from the program: in a thread with bounds of memory and time, which is ended when it passes them.
import { Worker } from 'node:worker_threads'
import { FootnoteError } from '../../error.ts'
import type { ReadBounds, Reading } from '../reading.ts'
import { parse, type Source } from './parse.ts'

const BOUNDS: ReadBounds = { deadlineMs: 10_000, memoryMb: 512 }
/** Larger files are refused before anything is parsed. */
export const BYTES_MAX = 20 * 2 ** 20
const STACK_MB = 8
/** Ten kilobytes of Markdown, lists within lists, take its parser a minute. */
const MARKED_UP = new Set(['html', 'feed', 'pdf', 'markdown'])
/** A plain text of this size is read in place sooner than a thread starts. */
const PLAIN_MAX = 100_000

/** Node runs a thread from compiled code only; from the source, in tests, the work is done in place. */
const THREAD = import.meta.url.endsWith('.js') ? new URL('./parse-thread.js', import.meta.url) : undefined

export interface Parser {
  /** @throws FootnoteError for a source that cannot be read, or not within bounds. */
  parse(source: Source): Promise<Reading[]>
  close(): Promise<void>
}

type Answer = { readings: Reading[] } | { failure: { code: string; message: string; next: string } }

/** The thread is started for the first source that needs one, and kept for the next. */
export function createParser(bounds?: Partial<ReadBounds>): Parser {
  const { deadlineMs, memoryMb } = { ...BOUNDS, ...bounds }
  let worker: Worker | undefined
  const close = async () => {
    const ending = worker
    worker = undefined
    await ending?.terminate()
  }
  return {
    close,
    async parse(source) {
      if (source.bytes.byteLength > BYTES_MAX) throw tooLarge()
      if (!THREAD || (!MARKED_UP.has(source.format) && source.bytes.byteLength <= PLAIN_MAX)) return parse(source)
      try {
        worker ??= await start(THREAD, memoryMb)
        const answer = await ask(worker, source, deadlineMs)
        if ('readings' in answer) return answer.readings
        const { code, message, next } = answer.failure
        throw new FootnoteError(code, message, next)
      } catch (error) {
        if (!(error instanceof FootnoteError) || error.code === TIME) await close()
        throw error instanceof FootnoteError ? error : outOfBounds(error)
      }
    },
  }
}

const TIME = 'articles/time'

/** A thread that has loaded its code, which is no part of the time that a source may take. */
async function start(thread: URL, memoryMb: number): Promise<Worker> {
  const worker = new Worker(thread, { resourceLimits: { maxOldGenerationSizeMb: memoryMb, stackSizeMb: STACK_MB } })
  await nextMessage(worker)
  return worker
}

async function ask(worker: Worker, source: Source, deadlineMs: number): Promise<Answer> {
  const late = new FootnoteError(
    TIME,
    `It could not be read within ${deadlineMs / 1000} seconds.`,
    'Save its article as text, in several files if it is long, and add those.',
  )
  const over = new AbortController()
  const timer = setTimeout(() => over.abort(late), deadlineMs)
  try {
    worker.postMessage(source)
    return (await nextMessage(worker, over.signal)) as Answer
  } finally {
    clearTimeout(timer)
  }
}

/** What the thread says next; rejects when it ends instead, or with the reason of the signal. */
function nextMessage(worker: Worker, signal?: AbortSignal): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const onMessage = (message: unknown) => settle(() => resolve(message))
    const onError = (error: Error) => settle(() => reject(error))
    const onExit = (code: number) => settle(() => reject(new Error(`the thread ended with ${code}`)))
    const onAbort = () => settle(() => reject(signal?.reason))
    const settle = (then: () => void) => {
      signal?.removeEventListener('abort', onAbort)
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
      then()
    }
    signal?.addEventListener('abort', onAbort)
    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
  })
}

function tooLarge(): FootnoteError {
  return new FootnoteError('articles/size', 'It is larger than 20 MB.', 'Split it, or save its article as text.')
}

function outOfBounds(cause: unknown): FootnoteError {
  return new FootnoteError(
    'articles/memory',
    'It needs too much memory to be read.',
    'Save its article as text and add that.',
    { cause },
  )
}
