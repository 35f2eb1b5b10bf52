#!/usr/bin/env node
// Speed of the annotations beside wink-nlp with its full pipe, on the same text in the same run; and whether cost is linear.
//
//   npm run build && node bench/language.mjs [DOCS.jsonl]
//
// DOCS.jsonl holds {"text", "date"?} a line, some hundred articles. Without it the seeds are read again and again, which
// flatters wink-nlp: it knows every word and branch of a short text by heart. Prints medians of rounds in
// which the candidates take turns, so that a busy machine slows all of them.
import { readdirSync, readFileSync } from 'node:fs'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { analyse } from '../dist/src/language/index.js'

const ROUNDS = 7
/** Asked for: at least this share of wink's speed for all annotations together. */
const SHARE_MIN = 0.25
const SIZES = [62_500, 125_000, 250_000, 500_000, 1_000_000]
/** Cost a character at the largest size, as a multiple of that at the smallest, that still counts as linear. */
const GROWTH_MAX = 2
const SEEDS = new URL('../seeds/', import.meta.url)
const WORDS_MIN = 50_000

/** The articles to be annotated. */
function read(path) {
  if (path) {
    return readFileSync(path, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
  }
  const texts = readdirSync(SEEDS)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ text: readFileSync(new URL(name, SEEDS), 'utf8'), date: '2017-05-12' }))
  const times = Math.ceil(WORDS_MIN / texts.reduce((sum, { text }) => sum + wordsIn(text), 0))
  return Array.from({ length: times }, () => texts).flat()
}

const wordsIn = (text) => text.split(/\s+/).length
const median = (numbers) => numbers.sort((a, b) => a - b)[numbers.length >> 1]

/** Milliseconds that one part of an analysis takes, what it builds on being there already. */
function timed(document, part) {
  const analysis = analyse(document.text, { date: document.date ?? '2020-01-01' })
  const before = {
    sentences: [],
    tokens: ['sentences'],
    names: ['sentences'],
    dates: ['tokens'],
    quotes: ['tokens', 'names'],
  }
  for (const needed of before[part]) analysis[needed]
  const start = performance.now()
  analysis[part]
  return performance.now() - start
}

function all(document) {
  const analysis = analyse(document.text, { date: document.date ?? '2020-01-01' })
  const start = performance.now()
  analysis.names
  analysis.dates
  analysis.quotes
  return performance.now() - start
}

const nlp = winkNLP(model)
function wink(document) {
  const start = performance.now()
  nlp.readDoc(document.text)
  return performance.now() - start
}

const PARTS = ['sentences', 'tokens', 'names', 'dates', 'quotes']
const documents = read(process.argv[2])
const words = documents.reduce((sum, { text }) => sum + wordsIn(text), 0)
const candidates = {
  'wink-nlp, full pipe': wink,
  'all annotations': all,
  ...Object.fromEntries(PARTS.map((part) => [part, (document) => timed(document, part)])),
}
const rounds = Object.fromEntries(Object.keys(candidates).map((name) => [name, []]))
for (let round = 0; round <= ROUNDS; round++) {
  for (const [name, run] of Object.entries(candidates)) {
    const milliseconds = documents.reduce((sum, document) => sum + run(document), 0)
    if (round > 0) rounds[name].push((words / milliseconds) * 1000)
  }
}
const speeds = Object.fromEntries(Object.entries(rounds).map(([name, list]) => [name, median(list)]))
const reference = speeds['wink-nlp, full pipe']
console.log(`${documents.length} articles, ${words} words, Node ${process.version}, median of ${ROUNDS} rounds\n`)
console.log('| | words/s | of wink-nlp |\n| --- | --- | --- |')
for (const [name, speed] of Object.entries(speeds)) {
  console.log(`| ${name} | ${Math.round(speed).toLocaleString('en')} | ${(speed / reference).toFixed(2)} |`)
}

const long = Array.from(
  { length: Math.ceil(SIZES.at(-1) / documents.reduce((sum, { text }) => sum + text.length + 2, 0)) },
  () => documents.map(({ text }) => text).join('\n\n'),
).join('\n\n')
console.log(
  `\nOne article, nanoseconds a character\n\n| characters | ${PARTS.join(' | ')} |\n|${' --- |'.repeat(PARTS.length + 1)}`,
)
const costs = SIZES.map((size) => {
  const document = { text: long.slice(0, size) }
  const row = PARTS.map((part) => (median([1, 2, 3].map(() => timed(document, part))) / size) * 1e6)
  console.log(`| ${size.toLocaleString('en')} | ${row.map((cost) => Math.round(cost)).join(' | ')} |`)
  return row.reduce((sum, cost) => sum + cost, 0)
})
const share = speeds['all annotations'] / reference
const growth = costs.at(-1) / costs[0]
console.log(
  `\nShare of wink-nlp's speed: ${share.toFixed(2)} (asked for: ${SHARE_MIN}). Growth of cost: ${growth.toFixed(2)} (linear: 1).`,
)
process.exitCode = share >= SHARE_MIN && growth <= GROWTH_MAX ? 0 : 1
