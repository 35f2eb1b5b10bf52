// `footnote ask --explain`: how the question was understood, which candidates there were, and why one won or none did.
import type { Explanation } from '../answers/index.ts'

const SHOWN = 8
const FEATURES_SHOWN = 6

/** Lines for a person, for stderr. */
export function drawExplanation(explanation: Explanation): string {
  const { question, candidates, sentences, family, probability, threshold, trust } = explanation
  const understood = Object.entries(question).filter(([, value]) => value !== undefined && value !== '')
  const verdict = probability >= threshold ? 'answered' : 'refused'
  return [
    'Understood',
    ...understood.map(([name, value]) => `  ${name}: ${JSON.stringify(value)}`),
    'Sentences, by merit',
    ...sentences
      .slice(0, SHOWN)
      .map(({ merit, passageScore, text }) => `  ${merit.toFixed(2)}  (passage ${passageScore.toFixed(2)})  ${text}`),
    'Candidates, by score',
    ...candidates
      .slice(0, SHOWN)
      .map(({ score, text, features }) => `  ${score.toFixed(2)}  ${text}  [${strongest(features)}]`),
    `Probability ${probability.toFixed(2)}, threshold ${threshold.toFixed(2)} (${family}): ${verdict}`,
    `  [${strongest(trust)}]`,
  ].join('\n')
}

function strongest(features: Readonly<Record<string, number>>): string {
  const sorted = Object.entries(features).sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))
  return sorted
    .slice(0, FEATURES_SHOWN)
    .map(([name, value]) => `${name} ${value.toFixed(2)}`)
    .join(', ')
}
