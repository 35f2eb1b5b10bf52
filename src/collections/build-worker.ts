// The thread that builds an index: it reads the articles itself, and leaves the snapshot for the thread that asked.
import { parentPort, workerData } from 'node:worker_threads'
import type { BuildOrder } from './build.ts'
import { createCache } from './cache.ts'
import { openKept } from './kept.ts'

const { id, folder, engine } = workerData as BuildOrder
const quiet = { info: () => {}, warn: () => {} }
const progress = (done: number, total: number) => parentPort!.postMessage({ done, total })
const collection = await openKept({ id, folder, engine, log: quiet, cache: createCache(), progress })
await collection.close()
