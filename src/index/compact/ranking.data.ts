// Weights of the evidence (features.ts), learned from questions with known answers, `near` and `nearTold` beside the others as they were: see
// bench/README.md, "Ranking".
import type { Feature } from './features.ts'

export const WEIGHTS: Readonly<Record<Feature, number>> = {
  bm25: 6.16,
  title: 1.82,
  sentence: 4.7,
  covered: 2.19,
  sequence: 2.98,
  relatives: 2.37,
  expected: 2.2,
  counted: 1.68,
  neighbours: 2.6,
  article: 1.75,
  secondOfArticle: 1.64,
  lead: 1.25,
  near: 2,
  nearTold: 2,
}
