// Gradient-boosted decision trees (Friedman, 2001) for a yes-or-no outcome: small, with histograms, and the same at each run.
import { randomOf } from '../random.mjs'

const BINS = 24
const LEAF_MIN = 15
const L2 = 1

/**
 * Fits trees on rows `{ x: { name: number }, y, w }`, y from 0 (no) to 1 (yes). Returns `{ base, trees }`; a tree is a number (a leaf) or
 * [name, threshold, tree where the feature is at most the threshold, tree where it is more].
 */
export function boost(rows, { trees = 200, depth = 3, rate = 0.05, share = 0.7, features = 0.5 } = {}) {
  const names = [...new Set(rows.flatMap(({ x }) => Object.keys(x)))].sort()
  const edges = names.map((name) => edgesOf(rows.map(({ x }) => x[name] ?? 0)))
  const bins = names.map((name, j) => Uint8Array.from(rows, ({ x }) => binOf(edges[j], x[name] ?? 0)))
  const next = randomOf(7)
  const yes = rows.reduce((sum, { y, w }) => sum + y * w, 0)
  const all = rows.reduce((sum, { w }) => sum + w, 0)
  const base = Math.log(yes / (all - yes))
  const score = new Float64Array(rows.length).fill(base)
  const [g, h] = [new Float64Array(rows.length), new Float64Array(rows.length)]
  const grown = []
  for (let t = 0; t < trees; t++) {
    for (const [i, { y, w }] of rows.entries()) {
      const p = 1 / (1 + Math.exp(-score[i]))
      g[i] = w * (y - p)
      h[i] = w * p * (1 - p)
    }
    const chosen = rows.map((_, i) => i).filter(() => next() < share)
    const columns = names.map((_, j) => j).filter(() => next() < features)
    const tree = grow({ names, edges, bins, g, h, columns, rate }, chosen, depth)
    grown.push(tree)
    for (const [i, { x }] of rows.entries()) score[i] += follow(tree, x)
  }
  return { base, trees: grown }
}

function follow(tree, x) {
  let node = tree
  while (typeof node !== 'number') node = (x[node[0]] ?? 0) <= node[1] ? node[2] : node[3]
  return node
}

export const boosted = ({ base, trees }, x) => trees.reduce((sum, tree) => sum + follow(tree, x), base)

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
  const sum = (of) => rows.reduce((total, i) => total + of[i], 0)
  const [G, H] = [sum(data.g), sum(data.h)]
  const leaf = Math.round(((data.rate * G) / (H + L2)) * 1e4) / 1e4
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
  for (const j of columns) {
    const [cg, ch, cn] = [new Float64Array(BINS), new Float64Array(BINS), new Float64Array(BINS)]
    for (const i of rows) {
      const bin = bins[j][i]
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
