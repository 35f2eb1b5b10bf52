// The arithmetic of fit-answers.mjs: a small optimiser, and the measures of score.mjs.

export const logistic = (x) => 1 / (1 + Math.exp(-x))
export const squash = (s) =>
  s
    .toLowerCase()
    .replace(/\b(a|an|the)\b/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

export function tokenF1(a, b) {
  const x = squash(a).split(' ')
  const left = squash(b).split(' ')
  const size = x.length + left.length
  let same = 0
  for (const word of x) {
    const at = left.indexOf(word)
    if (at < 0) continue
    left.splice(at, 1)
    same++
  }
  return (2 * same) / size
}

/** Whether an answer's citation covers the beginning of a gold answer. */
export function isRight(q, best) {
  return (
    q.answerable &&
    best !== undefined &&
    q.answers.some(
      (gold) =>
        best.citation.article === (gold.doc_id ?? q.doc_id) &&
        best.citation.spans.some(([s, e]) => gold.start >= s && gold.start < e),
    )
  )
}

/** The greatest threshold that refuses at most a share of `scores`. */
export function thresholdFor(scores, share) {
  const sorted = [...scores].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length * share)] ?? 0
}

/** Platt's scaling: the slope and offset that make `logistic(slope * sum + offset)` the share of rows `{ sum, right }` that are right. */
export function calibrate(rows) {
  const gradient = (dot, add) => {
    for (const [i, { right }] of rows.entries()) add(i, (logistic(dot(i)) - right) / rows.length)
  }
  const examples = rows.map(({ sum }) => ({ slope: sum }))
  const { slope, bias } = adam(examples, gradient, { l2: 0, steps: 400, rate: 0.05, bias: true })
  return { slope, offset: bias }
}

/**
 * Minimises a loss of weighted sums by Adam, with an L2 penalty. `gradient(dot, add)` calls `add(i, slope)` for example i, and
 * `dot(i)` is its weighted sum. Examples are objects of named numbers; returns such an object of weights.
 */
export function adam(examples, gradient, { l2, steps, rate, bias = false }) {
  const names = [...new Set(examples.flatMap((x) => Object.keys(x)))]
  if (bias) names.push('bias')
  const { from, at, value } = flatten(examples, new Map(names.map((name, i) => [name, i])), bias)
  const size = names.length
  const [w, m, v, g] = Array.from({ length: 4 }, () => new Float64Array(size))
  const dot = (i) => {
    let sum = 0
    for (let k = from[i]; k < from[i + 1]; k++) sum += w[at[k]] * value[k]
    return sum
  }
  const add = (i, slope) => {
    for (let k = from[i]; k < from[i + 1]; k++) g[at[k]] += slope * value[k]
  }
  for (let step = 1; step <= steps; step++) {
    g.fill(0)
    gradient(dot, add)
    for (let i = 0; i < size; i++) {
      const slope = g[i] + (names[i] === 'bias' ? 0 : l2 * w[i])
      m[i] = 0.9 * m[i] + 0.1 * slope
      v[i] = 0.999 * v[i] + 0.001 * slope * slope
      w[i] -= (rate * (m[i] / (1 - 0.9 ** step))) / (Math.sqrt(v[i] / (1 - 0.999 ** step)) + 1e-9)
    }
  }
  return Object.fromEntries(names.map((name, i) => [name, w[i]]))
}

/** Sparse rows: of example i, `at` and `value` from `from[i]` to `from[i + 1]`. */
function flatten(examples, numberOf, bias) {
  const from = new Int32Array(examples.length + 1)
  const at = []
  const value = []
  for (const [i, x] of examples.entries()) {
    for (const name in x) {
      if (x[name] === 0) continue
      at.push(numberOf.get(name))
      value.push(x[name])
    }
    if (bias) {
      at.push(numberOf.get('bias'))
      value.push(1)
    }
    from[i + 1] = at.length
  }
  return { from, at: Uint16Array.from(at), value: Float64Array.from(value) }
}
