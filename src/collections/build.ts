// Builds an index in a thread of its own, so that the one in use goes on answering.
import { isMainThread, Worker } from 'node:worker_threads'
import type { Engine } from '../index/index.ts'

export interface BuildOrder {
  readonly id: string
  readonly folder: string
  readonly engine: Engine
}

export type Progress = (done: number, total: number) => void

/** Node runs a thread from compiled code only; from the source, in tests, the work is done in place. */
const WORKER = import.meta.url.endsWith('.js') ? new URL('./build-worker.js', import.meta.url) : undefined

export const canBuildApart = isMainThread && WORKER !== undefined

/** Brings the snapshot in a collection's folder up to date. Throws what made the thread end. */
export function buildApart(order: BuildOrder, progress?: Progress): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(WORKER!, { workerData: order })
    worker.on('message', ({ done, total }: { done: number; total: number }) => progress?.(done, total))
    worker.once('error', reject)
    worker.once('exit', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`the thread ended with ${code}`))
    })
  })
}
