// Fits the weights of src/answers/weights.data.json: which candidate is best, and how far it can be trusted.
// usage: npm run build && node scripts/fit-answers.mjs SET_DIR [--write]     (SET_DIR: docs.jsonl and questions.jsonl)
// Cross-validated by article: every figure it prints is out of fold. `--write` then fits on all and writes the file.
import { readFileSync, writeFileSync } from 'node:fs'
import { answer } from '../dist/src/answers/index.js'
import { probabilityOf, useModel } from '../dist/src/answers/model.js'
import { identityMap } from '../dist/src/articles/index.js'
import { memoryCollection } from '../dist/src/collections/index.js'
import { addEvidence, FAMILIES, fitEvidence, fitPresence, fitRank, fitTrust } from './fit/models.mjs'
import { ofWhole, piecesOf } from './fit/pieces.mjs'
import { calibrate, isRight, logistic, squash, thresholdFor } from './fit/tools.mjs'

const [set, flag, only = 'who,when,where,what,other'] = process.argv.slice(2)
const FOLDS = 5
/** Of the many questions for things, one in so many is enough to rank by; trust is fitted on all. */
const OTHERS = Number(process.env.OTHERS ?? 4)
/** Share of answerable questions that the shipped threshold refuses, out of fold. */
const REFUSED = 0.1
/** A question that the articles answer, where the best candidate is wrong: how far it is no case for a refusal. */
const MISSED = 0.6
/** What a question counts whose article is missing. */
const AWAY = 1
const COMMANDS = ['who', 'when', 'where', 'ask']
const commandOf = ({ type }) => (COMMANDS.includes(type) ? type : 'ask')
const FILE = new URL('../src/answers/weights.data.json', import.meta.url)
const jsonl = (name) => readFileSync(`${set}/${name}.jsonl`, 'utf8').split('\n').filter(Boolean).map(JSON.parse)
const articles = jsonl('docs').map((d) => ({ ...d, language: 'en', raw: d.text, map: identityMap(d.text) }))
const order = new Map(articles.map(({ id }, i) => [id, i]))
const foldOf = ({ doc_id }) => order.get(doc_id) % FOLDS
const questions = jsonl('questions').filter(({ type }) => only.split(',').includes(type))
const rankedBy = questions.filter((q, i) => q.answerable && (/^(who|when|where)$/.test(q.type) || i % OTHERS === 0))
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
    const asked = { command: commandOf(q), question: q.question }
    const { explanation } = await answer(asked, collection, { explain: true })
    if (explanation)
      out.push({
        q,
        family: explanation.family,
        best: explanation.best && ofWhole(explanation.best),
        trust: explanation.trust,
        // Copied: an explanation's features are put together when read, and `addEvidence` writes into them.
        ...(keep && { candidates: explanation.candidates.map((candidate) => ({ ...candidate })) }),
      })
  }
  return out
}

const collection = await remembering(articles)
const dumped = await explained(rankedBy, collection, true)

/** Weights of sentences and candidates, fitted on the questions that `mine` lets through; trust stays as it was. */
function ranked(mine) {
  const rows = dumped.filter(({ q }) => mine(q))
  const evidence = fitEvidence(rows)
  addEvidence(dumped, evidence)
  const rank = FAMILIES.map((name) => [name, fitRank(rows.filter(({ family }) => family === name))])
  return { ...before, evidence, rank: Object.fromEntries(rank) }
}

const trusted = []
for (let fold = 0; fold < FOLDS; fold++) {
  console.error(`fold ${fold + 1} of ${FOLDS}, ${Math.round(process.uptime())} s`)
  useModel(ranked((q) => foldOf(q) !== fold))
  const mine = questions.filter((q) => foldOf(q) === fold)
  const fewer = mine.filter((q, i) => commandOf(q) !== 'ask' || i % OTHERS === 0)
  const others = articles.filter((article) => foldOf({ doc_id: article.id }) !== fold)
  // The same questions where their article is missing, too (whatever is found there is wrong), and where articles are short.
  for (const [rows, some, away, short] of [
    [mine, articles, false, false],
    [fewer, others, true, false],
    [fewer, piecesOf(articles), false, true],
    [fewer, piecesOf(others), true, true],
  ]) {
    const where = some === articles ? collection : await memoryCollection(some)
    for (const { q, best, trust, family } of await explained(rows, where)) {
      const right = !away && isRight(q, best) ? 1 : 0
      const target = right || (q.answerable && !away ? MISSED : 0)
      trusted.push({ q, best, trust, family, fold, weight: away ? AWAY : 1, away, short, right, target })
    }
  }
}
const main = trusted.filter(({ away, short }) => !away && !short)
const missing = trusted.filter(({ away }) => away)
for (let fold = 0; fold < FOLDS; fold++) {
  const model = doubting(trusted.filter((r) => r.fold !== fold))
  for (const r of trusted.filter((r) => r.fold === fold)) r.sum = logOdds(probabilityOf(r.trust, model))
}
const calibration = calibrate(main)
for (const r of trusted) r.p = logistic(calibration.slope * r.sum + calibration.offset)

report()
if (process.env.OUT) writeFileSync(process.env.OUT, trusted.map((r) => JSON.stringify(r)).join('\n'))
if (flag === '--write') write()

/** What tells whether to answer, not yet calibrated. */
function doubting(rows) {
  return { presence: fitPresence(rows), trust: { ...fitTrust(rows), slope: 1, offset: 0 } }
}

function logOdds(p) {
  return Math.log(p / (1 - p))
}

function mean(rows, f) {
  return Math.round((1000 * rows.reduce((n, r) => n + Number(f(r)), 0)) / Math.max(1, rows.length)) / 1000
}

/** All figures out of fold. */
function report() {
  const exact = ({ q, best }) => q.answers.some((a) => squash(a.text) === squash(best?.text ?? ''))
  for (const type of only.split(',')) {
    const yes = main.filter(({ q }) => q.type === type && q.answerable)
    console.log(type, { n: yes.length, evidence1: mean(yes, (r) => r.right), exact: mean(yes, exact) })
  }
  for (const share of [0.08, 0.09, REFUSED, 0.12]) {
    const at = thresholds(share)
    const given = ({ q, p }) => p >= at[commandOf(q)]
    for (const [name, named] of [
      ['who and when', ({ q }) => /^(who|when)$/.test(q.type)],
      ['all', () => true],
    ]) {
      const rows = main.filter(named)
      console.log(name, {
        share,
        precision: mean(rows.filter(given), (r) => r.right),
        refusedUnanswerable: mean(
          rows.filter(({ q }) => !q.answerable),
          (r) => !given(r),
        ),
        refusedAway: mean(
          missing.filter((r) => named(r) && !r.short),
          (r) => !given(r),
        ),
        refusedAwayShort: mean(
          missing.filter((r) => named(r) && r.short),
          (r) => !given(r),
        ),
      })
    }
  }
  for (const centre of [0.1, 0.3, 0.5, 0.7, 0.9]) {
    const rows = main.filter(({ p }) => Math.abs(p - centre) <= 0.1)
    console.log(`said ${centre}: right ${mean(rows, (r) => r.right)} of ${rows.length}`)
  }
}

/** For each command, what refuses a share of its answerable questions. */
function thresholds(share) {
  const of = (command) =>
    thresholdFor(
      main.filter(({ q }) => q.answerable && commandOf(q) === command).map(({ p }) => p),
      share,
    )
  return Object.fromEntries(COMMANDS.map((command) => [command, Math.round(of(command) * 1000) / 1000]))
}

function write() {
  const rounded = (weights) =>
    Object.fromEntries(
      Object.entries(weights)
        .map(([name, w]) => [name, Math.round(w * 1000) / 1000])
        .filter(([, w]) => w !== 0),
    )
  const { evidence, rank } = ranked(() => true)
  const { presence, trust } = doubting(trusted)
  const model = {
    fitted: new Date().toISOString().slice(0, 10),
    by: 'scripts/fit-answers.mjs',
    sets: ['SQuAD 2.0 dev (16 articles), CC BY-SA 4.0'],
    thresholds: thresholds(REFUSED),
    evidence: rounded(evidence),
    rank: Object.fromEntries(
      FAMILIES.map((name) => [
        name,
        { sentence: rounded(rank[name].sentence), candidate: rounded(rank[name].candidate) },
      ]),
    ),
    presence: rounded(presence),
    trust: { ...trust, ...rounded(calibration) },
  }
  writeFileSync(FILE, `${JSON.stringify(model)}\n`)
}
