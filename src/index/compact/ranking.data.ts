// Weights of the evidence (features.ts), learned from questions with known answers: see bench/README.md, "Ranking".
import type { Feature } from './features.ts'

export const WEIGHTS: Readonly<Record<Feature, number>> = {
  bm25: 6.06,
  covered: 2.27,
  title: 1.91,
  sentence: 2.66,
  shortSentence: 2.23,
  sequence: 2.94,
  relatives: 2.23,
  name: 0.7,
  time: 1.12,
  number: 0.67,
  expectedAnywhere: 1.59,
  neighbours: 2.55,
  article: 2.47,
  lead: 1.52,
}
