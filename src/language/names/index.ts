// The people, organisations and places that a text names.
import { mapped, type Steps } from '../steps.ts'
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
export function* names({
  text,
  sentences,
}: {
  readonly text: string
  readonly sentences: readonly Sentence[]
}): Steps<NameMention[]> {
  const scanned = yield* mapped(sentences, ({ start, end }) => scan(text, start, end))
  const lines = yield* linesOf(scanned.map(({ words }) => words))
  const tagged = yield* tag(lines)
  const found = yield* mapped(tagged, (runs, i) => mentionsOf(runs, scanned[i]!, i))
  const mentions = withoutCalendar(found.flat(), ({ line, first, last }) => scanned[line]!.words.slice(first, last + 1))
  yield
  const entities = yield* entitiesOf(text, mentions)
  return yield* mapped(mentions, (mention, i) => {
    const { start, end, kind, line } = mention
    const role = kind === 'person' ? roleOf(text, scanned[line]!, mention) : undefined
    return { start, end, text: text.slice(start, end), kind, entity: entities[i]!, ...(role && { role }) }
  })
}

/** The tagged runs of each line, after the vote. */
function* tag(lines: readonly Line[]): Steps<Tagged[][]> {
  const weights = model()
  const tagged = yield* mapped(lines, (line) =>
    runsOf(line.words).map((run): Tagged => {
      const scores = scoresOf(weights, featuresOf(line, run))
      return { line, run, scores, labels: decode(weights, scores) }
    }),
  )
  const all = tagged.flat()
  yield* vote(all)
  yield* mapped(all, (each) => {
    each.labels = decode(weights, each.scores)
  })
  return tagged
}
