// How long one answer takes, warm: questions of one set asked of the articles of another, or of the same.
// usage: npm run build && node bench/answers.mjs ARTICLES.jsonl QUESTIONS.jsonl [who,when] [share of the articles, 0 to 1]
import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { answer } from '../dist/src/answers/index.js'
import { identityMap } from '../dist/src/articles/index.js'
import { memoryCollection } from '../dist/src/collections/index.js'

const [articles, questions, types = 'who,when', share = '1'] = process.argv.slice(2)
if (!questions) throw new Error('usage: node bench/answers.mjs ARTICLES.jsonl QUESTIONS.jsonl [who,when] [share]')
const jsonl = (path) => readFileSync(path, 'utf8').split('\n').filter(Boolean).map(JSON.parse)

const rows = jsonl(articles)
const some = rows.slice(0, Math.ceil(rows.length * Number(share)))
const collection = await memoryCollection(
  some.map((row) => ({ ...row, language: 'en', raw: row.text, map: identityMap(row.text) })),
)
const asked = jsonl(questions).filter(({ type }) => types.split(',').includes(type))

async function round() {
  const times = []
  for (const { type: command, question } of asked) {
    const started = performance.now()
    await answer({ command, question }, collection)
    times.push(performance.now() - started)
  }
  times.sort((a, b) => a - b)
  const at = (p) => times[Math.min(times.length - 1, Math.floor(times.length * p))].toFixed(2)
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1) }
}

console.table({ 'first time': await round(), warm: await round() })
console.log(`${some.length} articles, ${collection.index.passages} passages, ${asked.length} questions, milliseconds`)
