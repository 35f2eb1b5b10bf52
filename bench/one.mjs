// One engine at one size in a process of its own: `one.mjs build|search ENGINE FOLDER` prints one JSON line.
import { createReadStream, readFileSync, statSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { setTimeout } from 'node:timers/promises'
import { identityMap } from '../dist/src/articles/index.js'
import { engines } from './engines.mjs'

const [step, name, folder] = process.argv.slice(2)
process.env.BENCH_FOLDER = folder
const engine = engines[name]
const snapshot = `${folder}/${name}.snapshot`
const MB = 1024 * 1024
/** Time for the questions; who needs longer answers as many as it can. */
const ANSWERING_MS = 120_000
const WARMING_MS = 20_000

async function* lines(path) {
  for await (const line of createInterface({ input: createReadStream(path) })) yield JSON.parse(line)
}

async function* input() {
  if (engine.unit !== 'articles') yield* lines(`${folder}/passages.jsonl`)
  else
    for await (const article of lines(`${folder}/articles.jsonl`)) {
      yield { ...article, language: 'en', raw: article.text, map: identityMap(article.text) }
    }
}

function at(sorted, share) {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]
}

/** Gives back what the modules needed only while they loaded, or it would hide what the index takes. */
async function settle() {
  for (let i = 0; i < 4; i++) {
    globalThis.gc?.()
    await setTimeout(250)
  }
}

async function build() {
  // Reading the lines is not building: the time it takes alone is taken off.
  let start = performance.now()
  for await (const _ of input());
  const reading = performance.now() - start
  start = performance.now()
  const index = await engine.build(input())
  const buildSeconds = (performance.now() - start - reading) / 1000
  await engine.save(index, snapshot)
  return { buildSeconds, snapshotMB: statSync(snapshot).size / MB }
}

async function search() {
  const questions = JSON.parse(readFileSync(`${folder}/questions.json`, 'utf8'))
  await settle()
  const before = process.memoryUsage.rss()
  let start = performance.now()
  const index = await engine.load(snapshot)
  const loadMs = performance.now() - start
  const warmed = performance.now() + WARMING_MS
  for (const question of questions.slice(0, 200)) if (performance.now() < warmed) await engine.search(index, question)
  await settle()
  const memoryMB = (process.memoryUsage.rss() - before) / MB
  const times = []
  const late = performance.now() + ANSWERING_MS
  for (const question of questions) {
    if (performance.now() > late) break
    start = performance.now()
    await engine.search(index, question)
    times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  return { loadMs, memoryMB, questions: times.length, p50: at(times, 0.5), p95: at(times, 0.95), p99: at(times, 0.99) }
}

console.log(JSON.stringify(step === 'build' ? await build() : await search()))
