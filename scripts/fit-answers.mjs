// Fits the weights of src/answers/weights.data.json: which candidate is best, and how far it can be trusted.
// usage: npm run build && node scripts/fit-answers.mjs SET_DIR [--write]     (SET_DIR: docs.jsonl and questions.jsonl)
// Cross-validated by article: every figure it prints is out of fold. `--write` then fits on all and writes the file.
import { readFileSync, writeFileSync } from 'node:fs'
import { answer } from '../dist/src/answers/index.js'
import { useModel } from '../dist/src/answers/model.js'
import { identityMap } from '../dist/src/articles/index.js'
import { memoryCollection } from '../dist/src/collections/index.js'
import { addEvidence, FAMILIES, fitEvidence, fitRank, fitTrust } from './fit/models.mjs'
import { isRight, logistic, squash, thresholdFor } from './fit/tools.mjs'
import { boosted } from './fit/trees.mjs'

const [set, flag, only = 'who,when,where,what,other'] = process.argv.slice(2)
const FOLDS = 5
/** Of the many questions for things, one in so many is enough. */
const OTHERS = Number(process.env.OTHERS ?? 4)
/** Share of answerable questions that the shipped threshold refuses, out of fold. */
const REFUSED = 0.08
const FILE = new URL('../src/answers/weights.data.json', import.meta.url)
const jsonl = (name) => readFileSync(`${set}/${name}.jsonl`, 'utf8').split('\n').filter(Boolean).map(JSON.parse)
const articles = jsonl('docs').map((d) => ({ ...d, language: 'en', raw: d.text, map: identityMap(d.text) }))
const order = new Map(articles.map(({ id }, i) => [id, i]))
const foldOf = ({ doc_id }) => order.get(doc_id) % FOLDS
const questions = jsonl('questions').filter(
  (q, i) => only.split(',').includes(q.type) && (/^(who|when|where)$/.test(q.type) || i % OTHERS === 0),
)
const before = JSON.parse(readFileSync(FILE, 'utf8'))

/** A collection whose searches are done once: the weights change between runs, the hits do not. */
async function remembering(some) {
  const made = await memoryCollection(some)
  const hits = new Map()
  const search = async (query, top) => {
    const key = JSON.stringify([query, top])
    if (!hits.has(key)) hits.set(key, await made.index.search(query, top))
    return hits.get(key)
  }
  const { passages } = made.index
  return { ...made, index: { ...made.index, passages, search } }
}

/** Asks; candidates are kept only where they are fitted on. */
async function explained(rows, collection, keep = false) {
  const out = []
  for (const q of rows) {
    const command = /^(who|when|where)$/.test(q.type) ? q.type : 'ask'
    const { explanation } = await answer({ command, question: q.question }, collection, { explain: true })
    if (explanation)
      out.push({
        q,
        family: explanation.family,
        best: explanation.best,
        trust: explanation.trust,
        ...(keep && { candidates: explanation.candidates }),
      })
  }
  return out
}

const collection = await remembering(articles)
const dumped = await explained(
  questions.filter(({ answerable }) => answerable),
  collection,
  true,
)

/** Weights of sentences and candidates, fitted on the questions that `mine` lets through; trust stays as it was. */
function ranked(mine) {
  const rows = dumped.filter(({ q }) => q.answerable && mine(q))
  const evidence = fitEvidence(rows)
  addEvidence(dumped, evidence)
  const rank = FAMILIES.map((name) => [name, fitRank(rows.filter(({ family }) => family === name))])
  return { ...before, evidence, rank: Object.fromEntries(rank) }
}

const trusted = []
for (let fold = 0; fold < FOLDS; fold++) {
  useModel(ranked((q) => foldOf(q) !== fold))
  const mine = questions.filter((q) => foldOf(q) === fold)
  const rest = await remembering(articles.filter((article) => foldOf({ doc_id: article.id }) !== fold))
  // The same questions where their article is missing, too: whatever is found there is wrong.
  for (const [rows, where, weight] of [
    [mine, collection, 1],
    [mine, rest, 0.6],
  ]) {
    for (const { q, best, trust, family } of await explained(rows, where)) {
      const away = where === rest
      trusted.push({ q, best, trust, family, fold, weight, away, right: !away && isRight(q, best) ? 1 : 0 })
    }
  }
}
for (let fold = 0; fold < FOLDS; fold++) {
  const trees = fitTrust(trusted.filter((r) => r.fold !== fold))
  for (const r of trusted.filter((r) => r.fold === fold)) r.p = logistic(boosted(trees, r.trust))
}

report()
if (process.env.OUT) writeFileSync(process.env.OUT, trusted.map((r) => JSON.stringify(r)).join('\n'))
if (flag === '--write') write()

function mean(rows, f) {
  return Math.round((1000 * rows.reduce((n, r) => n + Number(f(r)), 0)) / Math.max(1, rows.length)) / 1000
}

/** All figures out of fold. */
function report() {
  const exact = ({ q, best }) => q.answers.some((a) => squash(a.text) === squash(best?.text ?? ''))
  const home = trusted.filter(({ away }) => !away)
  for (const type of only.split(',')) {
    const yes = home.filter(({ q }) => q.type === type && q.answerable)
    console.log(type, { n: yes.length, evidence1: mean(yes, (r) => r.right), exact: mean(yes, exact) })
  }
  const main = home.filter(({ q }) => /^(who|when)$/.test(q.type))
  for (const share of [0.06, 0.08, 0.09, 0.1]) {
    const at = thresholdOf(share)
    const said = main.filter(({ p }) => p >= at)
    const no = main.filter(({ q }) => !q.answerable)
    const away = trusted.filter((r) => r.away && /^(who|when)$/.test(r.q.type))
    console.log({
      share,
      at,
      precision: mean(said, (r) => r.right),
      refusedUnanswerable: mean(no, ({ p }) => p < at),
      refusedAway: mean(away, ({ p }) => p < at),
    })
  }
  for (const centre of [0.1, 0.3, 0.5, 0.7, 0.9]) {
    const rows = main.filter(({ p }) => Math.abs(p - centre) <= 0.1)
    console.log(`said ${centre}: right ${mean(rows, (r) => r.right)} of ${rows.length}`)
  }
}

function thresholdOf(share) {
  const main = trusted.filter(({ q, away }) => /^(who|when)$/.test(q.type) && q.answerable && !away)
  return thresholdFor(
    main.map(({ p }) => p),
    share,
  )
}

function write() {
  const rounded = (weights) =>
    Object.fromEntries(
      Object.entries(weights)
        .map(([name, w]) => [name, Math.round(w * 1000) / 1000])
        .filter(([, w]) => w !== 0),
    )
  const { evidence, rank } = ranked(() => true)
  const threshold = Math.round(thresholdOf(REFUSED) * 1000) / 1000
  const model = {
    fitted: new Date().toISOString().slice(0, 10),
    by: 'scripts/fit-answers.mjs',
    sets: ['SQuAD 2.0 dev (16 articles), CC BY-SA 4.0'],
    thresholds: Object.fromEntries(FAMILIES.map((name) => [name, threshold])),
    evidence: rounded(evidence),
    rank: Object.fromEntries(
      FAMILIES.map((name) => [
        name,
        { sentence: rounded(rank[name].sentence), candidate: rounded(rank[name].candidate) },
      ]),
    ),
    trust: fitTrust(trusted),
  }
  writeFileSync(FILE, `${JSON.stringify(model)}\n`)
}
