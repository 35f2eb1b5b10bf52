// Gradient-boosted decision trees (Friedman, 2001) for a yes-or-no outcome: small, with histograms, and the same at each run.
import { randomOf } from '../random.mjs'

const BINS = 24
const LEAF_MIN = 15
const L2 = 1
/** Of one fit: its trees, how deep, what each moves, and the shares of rows and features that each is grown on. */
const [TREES, DEPTH, RATE, ROWS, FEATURES] = [130, 4, 0.08, 0.7, 0.5]

function boost(rows, seed) {
  const names = [...new Set(rows.flatMap(({ x }) => Object.keys(x)))].sort()
  const edges = names.map((name) => edgesOf(rows.map(({ x }) => x[name] ?? 0)))
  const bins = names.map((name, j) => Uint8Array.from(rows, ({ x }) => binOf(edges[j], x[name] ?? 0)))
  const next = randomOf(seed)
  const yes = rows.reduce((sum, { y }) => sum + y, 0)
  const base = Math.log(yes / (rows.length - yes))
  const score = new Float64Array(rows.length).fill(base)
  const [g, h] = [new Float64Array(rows.length), new Float64Array(rows.length)]
  const grown = []
  for (let t = 0; t < TREES; t++) {
    for (const [i, { y }] of rows.entries()) {
      const p = 1 / (1 + Math.exp(-score[i]))
      g[i] = y - p
      h[i] = p * (1 - p)
    }
    const chosen = Int32Array.from(rows.keys()).filter(() => next() < ROWS)
    const columns = names.map((_, j) => j).filter(() => next() < FEATURES)
    const tree = grow({ names, edges, bins, g, h, columns }, chosen, DEPTH)
    grown.push(tree)
    for (const [i, { x }] of rows.entries()) score[i] += follow(tree, x)
  }
  return { base, trees: grown }
}

/**
 * Fits trees on rows `{ x: { name: number }, y }`, y from 0 (no) to 1 (yes): `bags` times, on other draws of rows and features, as
 * the mean is steadier than any of them. Returns `{ base, trees }`, their sum; a tree is a number (a leaf) or
 * [name, threshold, tree where the feature is at most the threshold, tree where it is more].
 */
export function boostBagged(rows, bags) {
  const fits = Array.from({ length: bags }, (_, i) => boost(rows, i + 1))
  const share = (tree) =>
    typeof tree === 'number'
      ? Math.round((tree / bags) * 1e4) / 1e4
      : [tree[0], tree[1], share(tree[2]), share(tree[3])]
  const base = fits.reduce((sum, fit) => sum + fit.base, 0) / bags
  return { base: Math.round(base * 1e4) / 1e4, trees: fits.flatMap(({ trees }) => trees.map(share)) }
}

function follow(tree, x) {
  let node = tree
  while (typeof node !== 'number') node = (x[node[0]] ?? 0) <= node[1] ? node[2] : node[3]
  return node
}

function edgesOf(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const cuts = Array.from({ length: BINS - 1 }, (_, i) => sorted[Math.floor(((i + 1) * (sorted.length - 1)) / BINS)])
  return [...new Set(cuts)].map((cut) => Math.round(cut * 1e4) / 1e4)
}

function binOf(edges, value) {
  let bin = 0
  while (bin < edges.length && value > edges[bin]) bin++
  return bin
}

function grow(data, rows, depth) {
  let [G, H] = [0, 0]
  for (const i of rows) {
    G += data.g[i]
    H += data.h[i]
  }
  const leaf = Math.round(((RATE * G) / (H + L2)) * 1e4) / 1e4
  if (depth === 0 || rows.length < 2 * LEAF_MIN) return leaf
  const best = bestSplit(data, rows, G, H)
  if (!best) return leaf
  const { j, cut } = best
  const left = rows.filter((i) => data.bins[j][i] <= cut)
  const right = rows.filter((i) => data.bins[j][i] > cut)
  return [data.names[j], data.edges[j][cut], grow(data, left, depth - 1), grow(data, right, depth - 1)]
}

function bestSplit({ bins, edges, g, h, columns }, rows, G, H) {
  let best
  let gain = 1e-3
  const [cg, ch, cn] = [new Float64Array(BINS), new Float64Array(BINS), new Float64Array(BINS)]
  for (const j of columns) {
    for (const sums of [cg, ch, cn]) sums.fill(0)
    const column = bins[j]
    for (const i of rows) {
      const bin = column[i]
      cg[bin] += g[i]
      ch[bin] += h[i]
      cn[bin]++
    }
    let [a, b, n] = [0, 0, 0]
    for (let cut = 0; cut < edges[j].length; cut++) {
      a += cg[cut]
      b += ch[cut]
      n += cn[cut]
      if (n < LEAF_MIN || rows.length - n < LEAF_MIN) continue
      const here = a ** 2 / (b + L2) + (G - a) ** 2 / (H - b + L2) - G ** 2 / (H + L2)
      if (here > gain) {
        gain = here
        best = { j, cut }
      }
    }
  }
  return best
}
