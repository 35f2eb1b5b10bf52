// Learns the weights of src/index/compact/ranking.data.ts: the likelihood that a right passage comes first.
// usage: npm run build && node scripts/fit-ranking.mjs SET=WEIGHT ...      SET a folder with docs.jsonl and questions.jsonl
// Prints the weights learned from all questions, and of each set how it fares with those shipped, with these and by halves.
import { existsSync, readFileSync } from 'node:fs'
import { identityMap } from '../dist/src/articles/index.js'
import { collect, createCollector } from '../dist/src/index/compact/collector.js'
import { FEATURES } from '../dist/src/index/compact/features.js'
import { invert } from '../dist/src/index/compact/invert.js'
import { rescore } from '../dist/src/index/compact/rank.js'
import { WEIGHTS } from '../dist/src/index/compact/ranking.data.js'
import { gather } from '../dist/src/index/compact/search.js'
import { readQuestion } from '../dist/src/index/question.js'
import { atOnce } from '../dist/src/language/index.js'
import { adam } from './fit/tools.mjs'

const CANDIDATES = 100
const OPTIONS = { l2: 0.001, steps: 400, rate: 0.1 }

const lines = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

/** The questions of a set with their candidates: `{ half, list: [{ x, article, holds, relevant }] }`. */
function read(folder) {
  const collector = createCollector()
  const order = new Map()
  let passages = 0
  for (const doc of lines(`${folder}/docs.jsonl`)) {
    order.set(doc.id, order.size)
    passages += collect(collector, { ...doc, language: 'en', raw: doc.text, map: identityMap(doc.text) })
  }
  const segment = atOnce(invert(collector))
  return lines(`${folder}/questions.jsonl`)
    .map((q) => ({
      q,
      spans: (q.answers ?? []).filter(({ start }) => start >= 0),
      wanted: new Set(q.relevant_docs ?? []),
    }))
    .filter(({ q, spans, wanted }) => q.answerable !== false && (spans.length || wanted.size))
    .map(({ q, spans, wanted }) => {
      const asked = readQuestion(q.question)
      const { weighed, found } = gather([segment], passages, asked.content, { text: q.question }, CANDIDATES)
      const list = found.map(({ passage }) => {
        const { articleOf, start, span } = segment.sections
        const article = segment.ids[articleOf[passage]]
        const holds = spans.some(
          (gold) =>
            article === (gold.doc_id ?? q.doc_id) &&
            gold.start >= start[passage] &&
            gold.start < start[passage] + span[passage],
        )
        return { article, right: wanted.size ? wanted.has(article) : holds }
      })
      rescore(asked, weighed, found, (i, features) => {
        list[i].x = Object.fromEntries(FEATURES.map((name, k) => [name, features[k]]))
      })
      return { half: order.get(q.doc_id) & 1, byArticle: wanted.size > 0, list }
    })
}

/** Weights that make a right candidate likeliest to be first; `sets` are `{ weight, questions }`. */
function fit(sets) {
  const lists = sets.flatMap(({ weight, questions }) => {
    const usable = questions.filter(({ list }) => list.some(({ right }) => right))
    return usable.map(({ list }) => ({ list, share: weight / usable.length }))
  })
  const firsts = []
  let count = 0
  for (const { list } of lists) {
    firsts.push(count)
    count += list.length
  }
  const gradient = (dot, add) => {
    for (const [l, { list, share }] of lists.entries()) {
      const scores = list.map((_, i) => dot(firsts[l] + i))
      const top = Math.max(...scores)
      const exps = scores.map((score) => Math.exp(score - top))
      const all = exps.reduce((a, b) => a + b, 0)
      const right = exps.reduce((sum, e, i) => sum + (list[i].right ? e : 0), 0)
      for (const [i, e] of exps.entries()) add(firsts[l] + i, share * (e / all - (list[i].right ? e / right : 0)))
    }
  }
  return adam(
    lists.flatMap(({ list }) => list.map(({ x }) => x)),
    gradient,
    OPTIONS,
  )
}

/** First, fifth and reciprocal rank of the first right passage, or article. */
function measure(questions, weightsOf) {
  const ranks = questions.map((question) => {
    const w = weightsOf(question)
    const score = ({ x }) => FEATURES.reduce((sum, name) => sum + x[name] * w[name], 0)
    const ranked = question.list.map((one) => ({ ...one, score: score(one) })).sort((a, b) => b.score - a.score)
    const order = question.byArticle
      ? ranked.filter((one, i) => ranked.findIndex((o) => o.article === one.article) === i)
      : ranked
    const rank = order.findIndex(({ right }) => right)
    return rank < 0 ? Number.POSITIVE_INFINITY : rank
  })
  const share = (value) => (ranks.reduce((sum, rank) => sum + value(rank), 0) / ranks.length).toFixed(3)
  return `R@1 ${share((r) => +(r < 1))} R@5 ${share((r) => +(r < 5))} MRR@10 ${share((r) => (r < 10 ? 1 / (r + 1) : 0))}`
}

const sets = process.argv.slice(2).map((argument) => {
  const [folder, weight = '1'] = argument.split('=')
  if (!existsSync(`${folder}/docs.jsonl`)) throw new Error(`there is no ${folder}/docs.jsonl`)
  return { folder, weight: Number(weight), questions: read(folder) }
})
const halfOf = (half) => sets.map((set) => ({ ...set, questions: set.questions.filter((q) => q.half === half) }))
const all = fit(sets)
const others = [fit(halfOf(1)), fit(halfOf(0))]
for (const [name, weight] of Object.entries(all)) console.log(`  ${name}: ${weight.toFixed(2)},`)
for (const { folder, questions } of sets) {
  console.log(folder)
  for (const [name, weightsOf] of [
    ['shipped', () => WEIGHTS],
    ['learned', () => all],
    ['by halves', ({ half }) => others[half]],
  ])
    console.log(`  ${name.padEnd(9)} ${measure(questions, weightsOf)}`)
}
