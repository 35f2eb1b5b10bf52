// The fitted weights: they rank candidates and say how likely the best one is right. Fitted by scripts/fit-answers.mjs.
import { readFileSync } from 'node:fs'
import type { Features } from './features.ts'

/** One family of answers: those of a person, of a date, of anything else. */
export interface Weights {
  readonly rank: Readonly<Record<string, number>>
  readonly trust: Readonly<Record<string, number>>
  /** Refused below this score. */
  readonly threshold: number
}

export type Family = 'person' | 'date' | 'other'

export interface Model {
  /** Which sentence holds the answer, whatever is asked for. */
  readonly evidence: Readonly<Record<string, number>>
  readonly families: Readonly<Record<Family, Weights>>
}

let model: Model | undefined

/** Replaces the shipped weights: for fitting out of fold. */
export function useModel(other: Model): void {
  model = other
}

/** The shipped weights; read from the file when first asked for. */
export function currentModel(): Model {
  model ??= JSON.parse(readFileSync(new URL('./weights.data.json', import.meta.url), 'utf8')) as Model
  return model
}

/** Weighted sum; unknown names count nothing. */
export function weigh(features: Features, weights: Readonly<Record<string, number>>): number {
  let sum = weights.bias ?? 0
  for (const name in features) sum += features[name]! * (weights[name] ?? 0)
  return sum
}

/** From a weighted sum to a probability. */
export function logistic(sum: number): number {
  return 1 / (1 + Math.exp(-sum))
}
