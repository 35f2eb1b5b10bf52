// The people, organisations and places that a text names.
import type { NameMention, Sentence } from '../types.ts'
import { entitiesOf } from './entities.ts'
import { featuresOf, type Line, runsOf } from './features.ts'
import { linesOf } from './lines.ts'
import { mentionsOf, withoutCalendar } from './mentions.ts'
import { model } from './model.ts'
import { roleOf } from './roles.ts'
import { scan } from './scan.ts'
import { decode, scoresOf } from './tagger.ts'
import { type Tagged, vote } from './vote.ts'

/** Names with their kinds, entities and roles, in the order of the text. */
export function names({
  text,
  sentences,
}: {
  readonly text: string
  readonly sentences: readonly Sentence[]
}): NameMention[] {
  const scanned = sentences.map(({ start, end }) => scan(text, start, end))
  const lines = linesOf(scanned.map(({ words }) => words))
  const tagged = tag(lines).flatMap((runs, i) => mentionsOf(runs, scanned[i]!, i))
  const mentions = withoutCalendar(tagged, ({ line, first, last }) => scanned[line]!.words.slice(first, last + 1))
  const entities = entitiesOf(text, mentions)
  return mentions.map((mention, i) => {
    const { start, end, kind, line } = mention
    const role = kind === 'person' ? roleOf(text, scanned[line]!, mention) : undefined
    return { start, end, text: text.slice(start, end), kind, entity: entities[i]!, ...(role && { role }) }
  })
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
