// The bench: makes the collections, runs every engine in its own process, writes results.json, README.md's table and plot.svg.
// node run.mjs [--text DIR/docs.jsonl] [--sizes 10000,100000] [--engines compact,minisearch] [--draw]
import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { parseArgs } from 'node:util'
import { identityMap } from '../dist/src/articles/index.js'
import { passagesOf } from '../dist/src/index/index.js'
import { draw } from './draw.mjs'
import { articles, questionsFrom, readSource } from './text.mjs'

const { values } = parseArgs({
  options: {
    text: { type: 'string' },
    sizes: { type: 'string', default: '10000,100000,1000000' },
    engines: { type: 'string' },
    draw: { type: 'boolean', default: false },
  },
})
const ENGINES = ['compact', 'minisearch', 'flexsearch', 'orama', 'lunr', 'lancedb', 'fts5']
const QUESTIONS = 1000
const PASSAGES_PER_ARTICLE = 9
/** The largest size that each engine is run at without being named by `--engines`, and why: all in all it takes 20 minutes. */
const LIMITS = {
  lunr: { most: 10_000, why: 'not run: time and memory grow with the size' },
  orama: { most: 10_000, why: 'not run: seconds a search, gigabytes' },
  flexsearch: { most: 100_000, why: 'not run: gigabytes' },
  minisearch: { most: 100_000, why: 'not run: gigabytes, and its JSON outgrows the longest string' },
}
const RESULTS = new URL('results.json', import.meta.url)

function collection(size) {
  const folder = `${tmpdir()}/footnote-bench/${size}`
  if (existsSync(`${folder}/questions.json`)) return folder
  mkdirSync(folder, { recursive: true })
  const [articleFile, passageFile] = ['articles', 'passages'].map((name) => openSync(`${folder}/${name}.jsonl`, 'w'))
  const sample = []
  let count = 0
  for (const article of articles(readSource(values.text), size / PASSAGES_PER_ARTICLE)) {
    const passages = passagesOf({ ...article, language: 'en', raw: article.text, map: identityMap(article.text) })
    writeSync(articleFile, `${JSON.stringify(article)}\n`)
    const rows = passages.map(({ start, end }, i) => ({
      id: count + i + 1,
      title: article.title,
      text: article.text.slice(start, end),
    }))
    writeSync(passageFile, rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
    if (sample.length < 20_000) sample.push(...rows)
    count += rows.length
    if (count >= size) break
  }
  for (const file of [articleFile, passageFile]) closeSync(file)
  writeFileSync(`${folder}/questions.json`, JSON.stringify(questionsFrom(sample, QUESTIONS)))
  return folder
}

function run(step, engine, folder) {
  const file = new URL('one.mjs', import.meta.url).pathname
  const flags = ['--expose-gc', '--max-old-space-size=12000', file, step, engine, folder]
  const [command, args] = engine === 'fts5' ? ['npx', ['-y', 'node@24', ...flags]] : ['node', flags]
  const { stdout, stderr, status } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 26 })
  if (status !== 0) return { error: stderr.trim().split('\n').slice(-3).join(' ') }
  return JSON.parse(stdout.trim().split('\n').at(-1))
}

const results = existsSync(RESULTS) ? JSON.parse(readFileSync(RESULTS, 'utf8')) : []
for (const size of values.draw ? [] : values.sizes.split(',').map(Number)) {
  const folder = collection(size)
  for (const engine of values.engines?.split(',') ?? ENGINES) {
    const { most, why } = values.engines ? {} : (LIMITS[engine] ?? {})
    const measured = new Date().toISOString().slice(0, 16)
    const figures = () => ({ measured, ...run('build', engine, folder), ...run('search', engine, folder) })
    const row = { engine, size, ...(size > (most ?? size) ? { why } : figures()) }
    process.stderr.write(`${JSON.stringify(row)}\n`)
    const known = results.findIndex((other) => other.engine === engine && other.size === size)
    if (known >= 0) results[known] = row
    else results.push(row)
    writeFileSync(RESULTS, `${JSON.stringify(results, null, 1)}\n`)
  }
}
draw(results)
