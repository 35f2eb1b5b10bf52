// What is fitted: which sentence holds the answer, which candidate is best, and whether the best one is right.
import { adam, logistic, squash, tokenF1 } from './tools.mjs'
import { boostBagged } from './trees.mjs'

export const FAMILIES = ['person', 'date', 'place', 'other']
const MISSING = ['name', 'number', 'verb', 'noun', 'selector', 'other', 'greatest', 'count', 'complete']
const SENTENCE_FEATURES = [
  ...'inSentence inWindow inPassage inTitle inPrevious inNext toldNext toldBefore pronounHere lessThanBest lessAround articleShare passage rank bigrams pairs'.split(
    ' ',
  ),
  ...'verbHere headHere short long first hasPerson hasFresh hasNone tellsWhy restHere restNear order replaced dropped opposite direction otherYear'.split(
    ' ',
  ),
  ...['here', 'near', 'around', 'topic'].flatMap((place) => MISSING.map((kind) => `${place}.${kind}`)),
]
/** As in src/answers/ranking/rank.ts. */
const EVIDENCE_SCALE = 5

/** What `worth` gives a candidate for its sentence alone. */
const SENTENCE_WORTH = 0.02

const holds = (q, article, [start, end]) =>
  q.answers.some((a) => a.start >= start && a.start < end && article === (a.doc_id ?? q.doc_id))

/** How good a candidate is: 1 when its words are a gold answer's, less when they overlap, little for the right sentence. */
function worth(q, candidate) {
  let best = holds(q, candidate.article, candidate.sentence) ? SENTENCE_WORTH : 0
  for (const gold of q.answers.filter((one) => one.start >= 0 && candidate.article === (one.doc_id ?? q.doc_id))) {
    if (candidate.start >= gold.start + gold.text.length || candidate.end <= gold.start) continue
    const same = squash(gold.text) === squash(candidate.text)
    best = Math.max(best, same ? 1 : 0.6 * tokenF1(gold.text, candidate.text) ** 2)
  }
  return best
}

/** Softmax regression over lists of examples, each with its target weight. */
function softmax(lists, options) {
  const usable = lists.filter((list) => list.some(({ target }) => target > 0))
  const examples = usable.flat().map(({ x }) => x)
  let first = 0
  const parts = usable.map((list) => {
    const sum = list.reduce((n, { target }) => n + target, 0)
    const part = { first, targets: list.map(({ target }) => target / sum) }
    first += list.length
    return part
  })
  const gradient = (dot, add) => {
    for (const { first, targets } of parts) {
      const scores = targets.map((_, i) => dot(first + i))
      const top = Math.max(...scores)
      const exps = scores.map((s) => Math.exp(s - top))
      const all = exps.reduce((a, b) => a + b, 0)
      for (const [i, t] of targets.entries()) add(first + i, (exps[i] / all - t) / parts.length)
    }
  }
  return adam(examples, gradient, options)
}

/** Weights of sentences, out of explained questions `{ q, candidates }` of any kind. */
export function fitEvidence(rows) {
  const lists = rows.map(({ q, candidates }) => {
    const sentences = new Map(candidates.map((c) => [`${c.article}:${c.sentence[0]}`, c]))
    return [...sentences.values()].map(({ article, sentence, features }) => ({
      x: Object.fromEntries(SENTENCE_FEATURES.filter((name) => name in features).map((name) => [name, features[name]])),
      target: holds(q, article, sentence) ? 1 : 0,
    }))
  })
  return softmax(lists, { l2: 0.001, steps: 150, rate: 0.1 })
}

/** Writes the evidence score of given weights into the candidates' features. */
export function addEvidence(rows, weights) {
  for (const { candidates } of rows)
    for (const { features } of candidates)
      features.evidence =
        SENTENCE_FEATURES.reduce((sum, name) => sum + (features[name] ?? 0) * (weights[name] ?? 0), 0) / EVIDENCE_SCALE
}

const isOwn = (name) => !SENTENCE_FEATURES.includes(name) && !/^(?:phrase|evidence|offer)/.test(name)
/** As in src/answers/ranking/rank.ts. */
const OFFER_SCALE = 5

/** Weights of one family: which candidate of the right sentence is the answer, then which sentence has it. */
export function fitRank(rows) {
  const candidate = fitCandidates(rows)
  const lists = rows.map(({ q, candidates }) =>
    [...bySentence(candidates).values()].map((some) => ({
      x: { ...sentenceFeatures(some[0]), offer: offerOf(some, candidate) },
      target: holds(q, some[0].article, some[0].sentence) ? 1 : 0,
    })),
  )
  return { sentence: softmax(lists, { l2: 0.01, steps: 200, rate: 0.1 }), candidate }
}

function fitCandidates(rows) {
  const own = (features) => Object.fromEntries(Object.entries(features).filter(([name]) => isOwn(name)))
  const lists = rows.flatMap(({ q, candidates }) =>
    [...bySentence(candidates).values()]
      .filter(([one]) => holds(q, one.article, one.sentence))
      .map((some) => some.map((c) => ({ x: own(c.features), target: Math.max(0, worth(q, c) - SENTENCE_WORTH) }))),
  )
  return softmax(lists, { l2: 0.0015, steps: 160, rate: 0.1 })
}

function sentenceFeatures({ features }) {
  const names = [...SENTENCE_FEATURES, 'evidence'].filter((name) => name in features)
  return Object.fromEntries(names.map((name) => [name, features[name]]))
}

/** How well the best of a sentence's candidates fits. */
function offerOf(candidates, weights) {
  const fits = candidates.map(({ features }) =>
    Object.entries(features).reduce((sum, [name, x]) => sum + (isOwn(name) ? x * (weights[name] ?? 0) : 0), 0),
  )
  return Math.max(...fits) / OFFER_SCALE
}

function bySentence(candidates) {
  const groups = new Map()
  for (const c of candidates) {
    const key = `${c.article}:${c.sentence[0]}`
    groups.set(key, [...(groups.get(key) ?? []), c])
  }
  return groups
}

/** Fits that trust is the mean of: single ones differ by half a point of precision. */
const BAGS = 3

const tellsPresence = (name) => name.startsWith('present.')

/** Trees that tell an answer from a case for a refusal. Rows: `{ trust, target }`, target 0 to 1. */
export function fitTrust(rows) {
  return boostBagged(
    rows.map(({ trust, target }) => ({ x: pick(trust, (name) => !tellsPresence(name)), y: target })),
    BAGS,
  )
}

/** What a question counts here whose article is missing: one that is answered must not be lost to be sure. */
const AWAY = 0.4

/** Weights that tell a question that the articles answer from one whose article is missing. Rows: `{ q, trust, away }`. */
export function fitPresence(rows) {
  const usable = rows.filter(({ q, away }) => away || q.answerable)
  const gradient = (dot, add) => {
    for (const [i, { away }] of usable.entries())
      add(i, (away ? AWAY * logistic(dot(i)) : logistic(dot(i)) - 1) / usable.length)
  }
  const examples = usable.map(({ trust }) => pick(trust, tellsPresence))
  return adam(examples, gradient, { l2: 1e-4, steps: 600, rate: 0.05, bias: true })
}

const pick = (features, which) => Object.fromEntries(Object.entries(features).filter(([name]) => which(name)))
