#!/usr/bin/env node
// Measures one kind of annotation on an annotated set, beside the last committed figures.
//
//   npm run eval -- quotes|dates|names --set DIR [--save]
//
// DIR holds docs.jsonl and the table of annotations (quotes.jsonl, dates.jsonl, names.jsonl). --save writes today's
// figures into eval/figures.json, to be committed. Ends with 1 when a figure fell.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import * as dates from '../eval/score-dates.mjs'
import * as names from '../eval/score-names.mjs'
import * as quotes from '../eval/score-quotes.mjs'

const SCORERS = { quotes, dates, names }
const MAIN = fileURLToPath(new URL('../dist/src/cli/main.js', import.meta.url))
const FIGURES = fileURLToPath(new URL('../eval/figures.json', import.meta.url))
const OUTPUT_MAX = 1 << 28
const DECIMALS = 3
const USAGE = 'usage: npm run eval -- quotes|dates|names --set DIR [--save]'

function fail(sentence) {
  console.error(sentence)
  process.exit(2)
}

const readJsonl = (text) =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

/** What `footnote inspect` prints for a set's articles. */
function inspect(kind, articles) {
  if (!existsSync(MAIN)) fail('There is no build to measure. Run `npm run build` first.')
  const run = spawnSync(process.execPath, [MAIN, 'inspect', kind, '--articles', articles], {
    encoding: 'utf8',
    maxBuffer: OUTPUT_MAX,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (run.status !== 0) fail(`footnote inspect ${kind} ended with ${run.status ?? run.signal}.`)
  return readJsonl(run.stdout)
}

function printTable(figures, committed) {
  const width = Math.max(...Object.keys(figures).map((name) => name.length))
  console.log(`${'figure'.padEnd(width)}  committed  today   change`)
  for (const [name, value] of Object.entries(figures)) {
    const before = committed[name]
    const change = before === undefined ? '' : (value - before).toFixed(DECIMALS).replace(/^(?=\d)/, '+')
    const old = before === undefined ? '-' : before.toFixed(DECIMALS)
    console.log(`${name.padEnd(width)}  ${old.padEnd(9)}  ${value.toFixed(DECIMALS)}   ${change}`.trimEnd())
  }
}

function readArguments() {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { set: { type: 'string' }, save: { type: 'boolean', default: false } },
    })
    return { kind: positionals[0], set: values.set && resolve(values.set), save: values.save }
  } catch (error) {
    return fail(`${error.message}\n${USAGE}`)
  }
}

const { kind, set, save } = readArguments()
const scorer = Object.hasOwn(SCORERS, kind ?? '') ? SCORERS[kind] : fail(USAGE)
if (!set) fail(USAGE)
const [docs, gold] = ['docs', scorer.GOLD].map((table) => {
  const path = join(set, `${table}.jsonl`)
  return existsSync(path) ? readJsonl(readFileSync(path, 'utf8')) : fail(`The set has no ${path}.`)
})
const scores = scorer.score(docs, gold, inspect(kind, join(set, 'docs.jsonl')))
const rounded = Object.fromEntries(
  Object.entries(scores).map(([name, value]) => [name, Number(value.toFixed(DECIMALS))]),
)
const all = JSON.parse(readFileSync(FIGURES, 'utf8'))
const key = `${kind} ${basename(set)}`
const committed = all[key] ?? {}
console.log(`${key}: ${docs.length} articles, ${gold.length} annotations`)
printTable(rounded, committed)
if (save) {
  all[key] = rounded
  const sorted = Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)))
  writeFileSync(FIGURES, `${JSON.stringify(sorted, null, 2)}\n`)
} else if (Object.entries(rounded).some(([name, value]) => value < (committed[name] ?? 0))) {
  console.log('A figure fell.')
  process.exitCode = 1
}
