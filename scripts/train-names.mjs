#!/usr/bin/env node
// Trains the tagger of names and writes src/language/names/model.data.bin. Deterministic: the same input gives the same bytes.
//
//   npm run build && node scripts/train-names.mjs DIR [--epochs N]
//
// DIR holds wikigold.conll.txt and btc.conll (both CC BY 4.0, see src/language/names/ATTRIBUTION.md).
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { FEATURES_MAX, featuresOf, NO_FEATURE, runsOf } from '../dist/src/language/names/features.js'
import { linesOf } from '../dist/src/language/names/lines.js'
import { decode, LABEL_COUNT, LABELS, mayFollow, scoresOf, WEIGHTS_LENGTH } from '../dist/src/language/names/tagger.js'
import { atOnce } from '../dist/src/language/steps.js'
import { drills } from './names-drills.mjs'
import { randomOf } from './random.mjs'

const TARGET = new URL('../src/language/names/model.data.bin', import.meta.url)
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    epochs: { type: 'string', default: '10' },
    drills: { type: 'string', default: '1' },
    btc: { type: 'string', default: '1' },
  },
})
const [directory] = positionals
const EPOCHS = Number(values.epochs)
/** Shares of sentences that are trained on once more as a headline in capitals, and in title case. */
const CAPITALS_SHARE = 0.25
const TITLE_CASE_SHARE = 0.08
const OUTSIDE = 0

const random = randomOf(1996)

/** Documents of sentences of [word, label] pairs, from a file in CoNLL's layout, one word a line. */
function readConll(path, separator, isDocumentEnd) {
  const documents = [[]]
  let sentence = []
  for (const line of readFileSync(join(directory, path), 'utf8').split('\n')) {
    const [word, tag] = line.split(separator)
    if (word && !/^(?:O|[BI]-(?:PER|ORG|LOC|MISC))\r?$/.test(tag ?? '')) continue
    if (word && word !== '-DOCSTART-') sentence.push([word, tag.trim()])
    else if (sentence.length) {
      documents.at(-1).push(sentence)
      sentence = []
    }
    if (isDocumentEnd(word)) documents.push([])
  }
  return documents.filter((document) => document.length)
}

/** Tags of either kind of CoNLL -> labels of the model: a name's first word is always B. */
function labelsOf(tags) {
  return tags.map((tag, i) => {
    if (tag === 'O') return OUTSIDE
    const goesOn = tag[0] === 'I' && i > 0 && tags[i - 1].slice(1) === tag.slice(1)
    return LABELS.indexOf(`${goesOn ? 'I' : 'B'}${tag.slice(1)}`)
  })
}

const titleCase = (word) => word.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())

/** The examples of a document: for each run of a line the features and labels of its words. */
function examplesOf(document, miscIsOpen) {
  const sentences = document.map((sentence) => sentence.map(([word]) => word))
  const labels = document.map((sentence) => labelsOf(sentence.map(([, tag]) => tag)))
  for (let i = 0; i < document.length; i++) {
    const share = random()
    if (share >= CAPITALS_SHARE + TITLE_CASE_SHARE) continue
    const capitals = share < CAPITALS_SHARE
    const ends = !capitals && sentences[i].at(-1) === '.'
    const words = ends ? sentences[i].slice(0, -1) : sentences[i]
    sentences.push(words.map((word) => (capitals ? word.toUpperCase() : titleCase(word))))
    labels.push(labels[i].slice(0, words.length))
  }
  const examples = []
  atOnce(linesOf(sentences)).forEach((line, k) => {
    for (const run of runsOf(line.words)) {
      const gold = labels[k].slice(run.start, run.end)
      if (gold[0] && gold[0] % 2 === 0) gold[0]--
      examples.push({ features: featuresOf(line, run), gold, miscIsOpen })
    }
  })
  return examples
}

/** A tweet's user names are no names of people. */
function withoutHandles(sentence) {
  return sentence.map(([word, tag], i) => (word[0] === '@' || sentence[i - 1]?.[0] === '@' ? [word, 'O'] : [word, tag]))
}

const wikigold = readConll('wikigold.conll.txt', ' ', (word) => word === '-DOCSTART-')
const btc = readConll('btc.conll', '\t', (word) => !word).map((document) => document.map(withoutHandles))
const sources = [
  ...wikigold.map((document) => examplesOf(document, false)),
  ...(values.btc === '1' ? btc.map((document) => examplesOf(document, true)) : []),
  ...(values.drills === '1' ? drills(random).map((document) => examplesOf(document, false)) : []),
]
const examples = sources.flat()
console.error(`${examples.length} runs`)

const weights = new Float32Array(WEIGHTS_LENGTH)
const transitions = new Float32Array(LABEL_COUNT * LABEL_COUNT)
const weightSums = new Float64Array(WEIGHTS_LENGTH)
const transitionSums = new Float64Array(LABEL_COUNT * LABEL_COUNT)
const model = { weights, transitions }
let step = 1

function change(array, sums, index, by) {
  array[index] += by
  sums[index] += by * step
}

function learn({ features, gold, miscIsOpen }) {
  const guess = decode(model, scoresOf(model, features))
  // Tweets carry no MISC: there a word outside the three kinds may be one, and is not held against the model.
  const target = miscIsOpen
    ? gold.map((label, i) => (label === OUTSIDE && guess[i] >= LABELS.length - 2 ? guess[i] : label))
    : gold
  for (let i = 1; i < target.length; i++) if (!mayFollow(target[i - 1], target[i])) target[i]--
  let wrong = false
  for (let i = 0; i < target.length; i++) {
    const [want, got] = [target[i], guess[i]]
    const [wantBefore, gotBefore] = i ? [target[i - 1], guess[i - 1]] : [0, 0]
    if (want !== got || wantBefore !== gotBefore) {
      change(transitions, transitionSums, wantBefore * LABEL_COUNT + want, 1)
      change(transitions, transitionSums, gotBefore * LABEL_COUNT + got, -1)
    }
    if (want === got) continue
    wrong = true
    for (const bucket of features.subarray(i * FEATURES_MAX, (i + 1) * FEATURES_MAX)) {
      if (bucket === NO_FEATURE) break
      change(weights, weightSums, bucket * LABEL_COUNT + want, 1)
      change(weights, weightSums, bucket * LABEL_COUNT + got, -1)
    }
  }
  return wrong
}

for (let epoch = 1; epoch <= EPOCHS; epoch++) {
  for (let i = examples.length - 1; i > 0; i--) {
    const k = Math.floor(random() * (i + 1))
    ;[examples[i], examples[k]] = [examples[k], examples[i]]
  }
  let errors = 0
  for (const example of examples) {
    if (learn(example)) errors++
    step++
  }
  console.error(`epoch ${epoch}: ${errors} runs wrong`)
}

/** The average of an array over all steps. */
const averaged = (array, sums) => array.map((weight, i) => weight - sums[i] / step)
const averages = [averaged(weights, weightSums), averaged(transitions, transitionSums)]
/** One scale for all: the largest weights are cut, the rest keep their finest shades. */
const sorted = [...averages[0].filter((weight) => weight !== 0)].map(Math.abs).sort((a, b) => a - b)
const scale = 127 / sorted[Math.floor(sorted.length * 0.9995)]
const bytes = averages.flatMap((array) =>
  [...array].map((weight) => Math.max(-127, Math.min(127, Math.round(weight * scale)))),
)
writeFileSync(TARGET, Int8Array.from(bytes))
console.error(`${sorted.length} weights, scale ${scale.toFixed(1)}`)
