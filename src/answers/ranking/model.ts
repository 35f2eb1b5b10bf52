// The fitted weights: they rank candidates and say how likely the best one is right. Fitted by scripts/fit-answers.mjs.
import { readFileSync } from 'node:fs'
import type { Features } from './features.ts'

export type Weights = Readonly<Record<string, number>>

/** A leaf, or: a feature's name, a threshold, the tree where the feature is at most that, the tree where it is more. */
type Tree = number | readonly [name: string, threshold: number, atMost: Tree, more: Tree]

/** A family of answers: persons and groups, dates, places, anything else. */
export type Family = 'person' | 'date' | 'place' | 'other'

export interface Model {
  /** Which sentence holds the answer, whatever is asked for. */
  readonly evidence: Weights
  /** Which sentence holds the answer to this kind of question, and which of its candidates is the answer. */
  readonly rank: Readonly<Record<Family, { readonly sentence: Weights; readonly candidate: Weights }>>
  /** Whether the articles speak of what is asked: logistic regression, which carries over to other texts than those of the fit. */
  readonly presence: Weights
  /** Whether the best candidate is right: gradient-boosted trees. The log-odds of both, scaled and moved, are calibrated. */
  readonly trust: {
    readonly base: number
    readonly trees: readonly Tree[]
    readonly slope: number
    readonly offset: number
  }
  /** Answers less probable than this are refused, by the command that asks so. */
  readonly thresholds: Readonly<Record<'who' | 'when' | 'where' | 'ask', number>>
}

let model: Model | undefined

/**
 * Replaces the shipped weights: for fitting out of fold (scripts/fit-answers.mjs).
 * @public
 */
export function useModel(other: Model): void {
  model = other
}

/** The shipped weights; read from the file when first asked for. */
export function currentModel(): Model {
  model ??= JSON.parse(readFileSync(new URL('./weights.data.json', import.meta.url), 'utf8')) as Model
  return model
}

/** Weighted sum; unknown names count nothing. */
export function weigh(features: Features, weights: Weights): number {
  let sum = 0
  for (const name in features) sum += features[name]! * (weights[name] ?? 0)
  return sum
}

/** How far a missing article tells once more against an answer: the trees have learned half of it. */
const PRESENCE_POWER = 0.5

/** Probability that an answer with these features is right: that the articles speak of it, and that they say this. */
export function probabilityOf(features: Features, { presence, trust }: Model): number {
  const spoken = logistic((presence.bias ?? 0) + weigh(features, presence))
  const right = logistic(trust.trees.reduce<number>((all, tree) => all + follow(tree, features), trust.base))
  const both = right * spoken ** PRESENCE_POWER
  return logistic(trust.slope * Math.log(both / (1 - both)) + trust.offset)
}

function follow(tree: Tree, features: Features): number {
  let node = tree
  while (typeof node !== 'number') node = (features[node[0]] ?? 0) <= node[1] ? node[2] : node[3]
  return node
}

/** From a weighted sum to a probability. */
export function logistic(sum: number): number {
  return 1 / (1 + Math.exp(-sum))
}
