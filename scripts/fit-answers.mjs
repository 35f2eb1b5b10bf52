// Fits the weights of src/answers/weights.data.json: which candidate is best, and how far it can be trusted.
// usage: npm run build && node scripts/fit-answers.mjs SET_DIR [--write]     (SET_DIR: docs.jsonl and questions.jsonl)
// Cross-validated by article: every figure it prints is out of fold. `--write` then fits on all and writes the file.
import { readFileSync, writeFileSync } from 'node:fs'
import { answer } from '../dist/src/answers/index.js'
import { useModel } from '../dist/src/answers/model.js'
import { identityMap } from '../dist/src/articles/index.js'
import { memoryCollection } from '../dist/src/collections/index.js'
import { adam, isRight, logistic, pick, squash, thresholdFor, tokenF1 } from './fit/tools.mjs'

const [set, flag] = process.argv.slice(2)
const FOLDS = 8
const FILE = new URL('../src/answers/weights.data.json', import.meta.url)
const jsonl = (name) => readFileSync(`${set}/${name}.jsonl`, 'utf8').split('\n').filter(Boolean).map(JSON.parse)
const articles = jsonl('docs').map((d) => ({ ...d, language: 'en', raw: d.text, map: identityMap(d.text) }))
const order = new Map(articles.map(({ id }, i) => [id, i]))
const OTHERS = 4 // of the many questions for things, one in so many is enough
const questions = jsonl('questions').filter((q, i) => /^(who|when|where)$/.test(q.type) || i % OTHERS === 0)
const foldOf = (q) => order.get(q.doc_id) % FOLDS
const collection = await memoryCollection(articles)
const model = JSON.parse(readFileSync(FILE, 'utf8'))

const commandOf = (q) => (/^(who|when|where)$/.test(q.type) ? q.type : 'ask')
async function run(rows, where = collection) {
  const out = []
  for (const q of rows) {
    const { explanation } = await answer({ command: commandOf(q), question: q.question }, where, { explain: true })
    if (explanation) out.push({ q, ...explanation })
  }
  return out
}

/** How good a candidate is as an answer: 1 when its words are a gold answer's, less when they overlap, little for the right sentence. */
function worth(q, candidate, sentence) {
  let best = 0
  for (const gold of q.answers.filter((one) => one.start >= 0 && candidate.article === (one.doc_id ?? q.doc_id))) {
    const overlaps = candidate.start < gold.start + gold.text.length && candidate.end > gold.start
    if (overlaps)
      best = Math.max(
        best,
        squash(gold.text) === squash(candidate.text) ? 1 : 0.6 * tokenF1(gold.text, candidate.text) ** 2,
      )
    else if (sentence && gold.start >= sentence[0] && gold.start < sentence[1]) best = Math.max(best, 0.02)
  }
  return best
}

/** Softmax regression over the candidates of a question. */
function fitRank(rows) {
  const lists = rows.flatMap(({ q, candidates }) => {
    const target = candidates.map((candidate) => worth(q, candidate, candidate.sentence))
    const sum = target.reduce((a, b) => a + b, 0)
    return sum > 0 ? [{ xs: candidates.map((c) => c.features), target: target.map((t) => t / sum) }] : []
  })
  return adam(
    lists.flatMap(({ xs }) => xs),
    (dot, add) => {
      for (const { xs, target } of lists) {
        const scores = xs.map(dot)
        const top = Math.max(...scores)
        const exps = scores.map((s) => Math.exp(s - top))
        const all = exps.reduce((a, b) => a + b, 0)
        for (const [i, x] of xs.entries()) add(x, (exps[i] / all - target[i]) / lists.length)
      }
    },
    { l2: 0.0015, steps: 250, rate: 0.08 },
  )
}

/** Logistic regression: is the evidence of the best candidate right? */
function fitTrust(rows) {
  const weight = rows.reduce((sum, r) => sum + r.weight, 0)
  return adam(
    rows.map((r) => r.trust),
    (dot, add) => {
      for (const { trust, right, weight: w } of rows) add(trust, (w * (logistic(dot(trust)) - right)) / weight)
    },
    { l2: 0.002, steps: 400, rate: 0.08, bias: true },
  )
}

const FAMILIES = ['person', 'date', 'other']
const dumped = await run(questions)
const withRank = (pickRows) => ({
  families: Object.fromEntries(
    FAMILIES.map((family) => {
      const rows = dumped.filter((r) => r.family === family && r.q.answerable && pickRows(r.q))
      return [family, { ...model.families[family], rank: fitRank(rows) }]
    }),
  ),
})

// Out of fold: each article's questions are ranked by weights that never saw it.
const trusted = []
const shipped = withRank(() => true)
for (let fold = 0; fold < FOLDS; fold++) {
  const mine = questions.filter((q) => foldOf(q) === fold)
  useModel(withRank((q) => foldOf(q) !== fold))
  const rest = await memoryCollection(articles.filter(({ id }) => order.get(id) % FOLDS !== fold))
  for (const r of await run(mine)) trusted.push({ ...pick(r), fold, weight: 1, right: isRight(r.q, r.best) ? 1 : 0 })
  // The same questions where their article is missing: whatever is found is wrong.
  for (const r of await run(
    mine.filter((_, i) => i % 2 === 0),
    rest,
  ))
    trusted.push({ ...pick(r), fold, weight: 0.5, right: 0, away: true })
}
const family = (name) => trusted.filter((r) => r.family === name)
for (let fold = 0; fold < FOLDS; fold++) {
  for (const name of FAMILIES) {
    const weights = fitTrust(family(name).filter((r) => r.fold !== fold))
    for (const r of family(name).filter((r) => r.fold === fold)) r.p = logistic(dotOf(r.trust, weights))
  }
}
function dotOf(x, w) {
  let sum = w.bias ?? 0
  for (const name in x) sum += x[name] * (w[name] ?? 0)
  return sum
}

const table = {}
for (const type of ['who', 'when', 'where', 'what', 'other']) {
  const rows = trusted.filter((r) => r.q.type === type && !r.away)
  const yes = rows.filter((r) => r.q.answerable)
  table[type] = {
    n: yes.length,
    evidence1: mean(yes, (r) => r.right),
    exact: mean(yes, (r) => r.q.answers.some((a) => squash(a.text) === squash(r.best?.text ?? ''))),
  }
}
console.table(table)
function mean(rows, f) {
  return Math.round((1000 * rows.reduce((n, r) => n + Number(f(r)), 0)) / Math.max(1, rows.length)) / 1000
}
const main = trusted.filter((r) => /^(who|when)$/.test(r.q.type))
for (const refuse of [0.06, 0.08, 0.09, 0.1]) {
  const at = thresholdFor(
    main.filter((r) => r.q.answerable && !r.away).map((r) => r.p),
    refuse,
  )
  const said = main.filter((r) => r.p >= at && !r.away)
  const away = main.filter((r) => r.away)
  console.log({
    refusedAnswerable: refuse,
    threshold: at,
    precision: mean(said, (r) => r.right),
    refusedUnanswerable: mean(
      main.filter((r) => !r.q.answerable && !r.away),
      (r) => r.p < at,
    ),
    refusedAway: mean(away, (r) => r.p < at),
  })
}
console.log(
  'calibration',
  Object.fromEntries(
    [0.1, 0.3, 0.5, 0.7, 0.9].map((c) => {
      const rows = main.filter((r) => !r.away && Math.abs(r.p - c) <= 0.1)
      return [c, `${mean(rows, (r) => r.right)} of ${rows.length}`]
    }),
  ),
)

if (flag === '--write') {
  const at = thresholdFor(
    main.filter((r) => r.q.answerable && !r.away).map((r) => r.p),
    0.08,
  )
  const round = (weights) =>
    Object.fromEntries(
      Object.entries(weights)
        .map(([k, v]) => [k, Math.round(v * 1000) / 1000])
        .filter(([, v]) => v !== 0),
    )
  for (const name of FAMILIES)
    shipped.families[name] = {
      rank: round(shipped.families[name].rank),
      trust: round(fitTrust(family(name))),
      threshold: Math.round(at * 1000) / 1000,
    }
  const about = {
    fitted: new Date().toISOString().slice(0, 10),
    by: 'scripts/fit-answers.mjs',
    sets: ['SQuAD 2.0 dev (16 articles), CC BY-SA 4.0'],
  }
  writeFileSync(FILE, `${JSON.stringify({ ...about, ...shipped }, null, 1)}\n`)
}
