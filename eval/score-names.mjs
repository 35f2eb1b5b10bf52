// Names: F1 of each kind, a name found when it touches an annotated one of its kind.
import { scoreSpans } from './spans.mjs'

export const GOLD = 'names'

const KINDS = { person: 'PER', organization: 'ORG', place: 'LOC' }

export function score(docs, gold, ours) {
  const figures = {}
  for (const [kind, label] of Object.entries(KINDS)) {
    const mine = ours.filter((row) => row.kind === kind)
    const theirs = gold.filter((row) => row.type === label)
    const { exactF1, relaxedF1 } = scoreSpans(docs, theirs, mine)
    figures[`${kind} exactF1`] = exactF1
    figures[`${kind} relaxedF1`] = relaxedF1
  }
  return figures
}
