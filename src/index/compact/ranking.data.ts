// Weights of the evidence (features.ts), learned from questions with known answers: see bench/README.md, "Ranking".
import type { Feature } from './features.ts'

export const WEIGHTS: Readonly<Record<Feature, number>> = {
  bm25: 5.47,
  covered: 1.85,
  title: 2.19,
  sentence: 1.99,
  bareSentence: 1.26,
  twoSentences: 1.05,
  shortSentence: 1.49,
  nearness: 0.36,
  sequence: 2.98,
  relatives: 2.43,
  name: 0.49,
  time: 1.09,
  number: 0.69,
  expectedAnywhere: 1.29,
  neighbours: 2.51,
  article: 2.72,
  lead: 1.32,
}
