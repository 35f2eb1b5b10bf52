// The people, organisations and places that a text names.
import type { NameMention, Sentence } from '../types.ts'
import { featuresOf, type Line, runsOf } from './features.ts'
import { linesOf } from './lines.ts'
import { model } from './model.ts'
import { scan } from './scan.ts'
import { decode, scoresOf } from './tagger.ts'
import { type Tagged, vote } from './vote.ts'

const KINDS = ['person', 'organization', 'place'] as const

/** Names with their kinds and entities, in the order of the text. */
export function names(analysis: { readonly text: string; readonly sentences: readonly Sentence[] }): NameMention[] {
  const { text } = analysis
  const scanned = analysis.sentences.map(({ start, end }) => scan(text, start, end))
  const tagged = tag(linesOf(scanned.map(({ words }) => words)))
  const found: NameMention[] = []
  for (let k = 0; k < tagged.length; k++) {
    const { starts, ends } = scanned[k]!
    for (const { run, labels } of tagged[k]!) {
      for (let i = 0; i < labels.length; i++) {
        const label = labels[i]!
        if (label % 2 !== 1) continue
        const first = i
        while (labels[i + 1] === label + 1) i++
        const kind = KINDS[(label - 1) / 2]
        if (!kind) continue
        const [start, end] = [starts[run.start + first]!, ends[run.start + i]!]
        found.push({ start, end, text: text.slice(start, end), kind, entity: text.slice(start, end) })
      }
    }
  }
  return found
}

/** The tagged runs of each line, after the vote. */
function tag(lines: readonly Line[]): Tagged[][] {
  const weights = model()
  const tagged = lines.map((line) =>
    runsOf(line.words).map((run): Tagged => {
      const scores = scoresOf(weights, featuresOf(line, run))
      return { line, run, scores, labels: decode(weights, scores) }
    }),
  )
  const all = tagged.flat()
  vote(all)
  for (const each of all) each.labels = decode(weights, each.scores)
  return tagged
}
