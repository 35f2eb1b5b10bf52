// Weights of the evidence (features.ts), learned from questions with known answers: see bench/README.md, "Ranking".
import type { Feature } from './features.ts'

export const WEIGHTS: Readonly<Record<Feature, number>> = {
  bm25: 2.5,
  covered: 1,
  title: 3,
  sentence: 2,
  bareSentence: 0.5,
  twoSentences: 1.2,
  shortSentence: 1.5,
  adjacent: 0.5,
  nearness: 1,
  sequence: 3,
  relatives: 6,
  name: 0.6,
  time: 2,
  number: 1.4,
  expectedAnywhere: 1,
  neighbours: 2.7,
  article: 2.8,
  articleCovered: -1,
  lead: 0.5,
  length: 1,
  echo: -5,
}
