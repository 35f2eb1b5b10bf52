// Parses sources apart from the program: in a thread with bounds of memory and time, which is ended when it passes them.
import { Worker } from 'node:worker_threads'
import { FootnoteError } from '../../error.ts'
import type { Reading } from '../reading.ts'
import { parse, type Source } from './parse.ts'

/** A page or PDF that needs longer is not read. */
const DEADLINE_MS = 10_000
/** Larger files are refused before anything is parsed. */
export const BYTES_MAX = 20 * 2 ** 20
const LIMITS = { maxOldGenerationSizeMb: 512, stackSizeMb: 8 }
const MARKED_UP = new Set(['html', 'feed', 'pdf'])

/** Node runs a thread from compiled code only; from the source, in tests, the work is done in place. */
const THREAD = import.meta.url.endsWith('.js') ? new URL('./parse-thread.js', import.meta.url) : undefined

export interface Parser {
  /** @throws FootnoteError for a source that cannot be read, or not within bounds. */
  parse(source: Source): Promise<Reading[]>
  close(): Promise<void>
}

type Answer = { readings: Reading[] } | { failure: { code: string; message: string; next: string } }

/** The thread is started for the first source that needs one, and kept for the next. */
export function createParser(): Parser {
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
      if (!THREAD || !MARKED_UP.has(source.format)) return parse(source)
      worker ??= new Worker(THREAD, { resourceLimits: LIMITS })
      try {
        const answer = await ask(worker, source)
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

function ask(worker: Worker, source: Source): Promise<Answer> {
  return new Promise<Answer>((resolve, reject) => {
    const late = new FootnoteError(
      TIME,
      `It could not be read within ${DEADLINE_MS / 1000} seconds.`,
      'Save its article as text and add that.',
    )
    const timer = setTimeout(() => settle(() => reject(late)), DEADLINE_MS)
    const onMessage = (answer: Answer) => settle(() => resolve(answer))
    const onError = (error: Error) => settle(() => reject(error))
    const onExit = (code: number) => settle(() => reject(new Error(`the thread ended with ${code}`)))
    const settle = (then: () => void) => {
      clearTimeout(timer)
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
      then()
    }
    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
    worker.postMessage(source)
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
