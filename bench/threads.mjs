// Threads that search one copy of an index in shared memory: the same hits, more searches a second.
// node threads.mjs FOLDER [THREADS]   (a folder that run.mjs made, with compact.snapshot; 2 threads by default)
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { readShared } from '../dist/src/collections/shared-file.js'
import { loadIndex } from '../dist/src/index/index.js'

const ROUNDS = 3

async function searchAll({ memory, questions }) {
  const index = loadIndex('compact', new Uint8Array(memory))
  const hash = createHash('sha256')
  for (const text of questions) hash.update(JSON.stringify(await index.search({ text }, 10)))
  const begun = performance.now()
  for (let round = 0; round < ROUNDS; round++) for (const text of questions) await index.search({ text }, 10)
  return { hits: hash.digest('hex'), seconds: (performance.now() - begun) / 1000 }
}

async function main() {
  const [folder, most = '2'] = process.argv.slice(2)
  const questions = JSON.parse(readFileSync(`${folder}/questions.json`, 'utf8'))
  const { buffer: memory } = await readShared(`${folder}/compact.snapshot`)
  const seen = new Set()
  console.log('| threads | searches/s |\n| ---: | ---: |')
  for (let threads = 1; threads <= Number(most); threads++) {
    const workers = Array.from(
      { length: threads },
      () => new Worker(new URL(import.meta.url), { workerData: { memory, questions } }),
    )
    const results = await Promise.all(workers.map((worker) => once(worker, 'message')))
    const rate = results.reduce((sum, [{ seconds }]) => sum + (ROUNDS * questions.length) / seconds, 0)
    for (const [{ hits }] of results) seen.add(hits)
    console.log(`| ${threads} | ${Math.round(rate)} |`)
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
  console.log(seen.size === 1 ? 'Every thread found the same.' : 'The threads found different passages.')
  process.exitCode = seen.size === 1 ? 0 : 1
}

if (isMainThread) await main()
else parentPort.postMessage(await searchAll(workerData))
