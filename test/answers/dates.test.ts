// Dates as answers: counted from the date just told, with their weeks, of an event, and what is no date at all.
import { beforeAll, expect, test } from 'vitest'
import { answer } from '../../src/answers/index.ts'
import type { Collection } from '../../src/collections/index.ts'
import { article, collectionOf } from './articles.ts'

let news: Collection
beforeAll(async () => {
  news = await collectionOf(
    article(
      'bridge',
      'Harwell Bridge will close next Monday. The cracks were spotted last Thursday by Brandt Moller. A second team confirmed the ' +
        'findings the following day.\n\nA public meeting will be held at Lindley Hall a week on Tuesday.\n\nSolheim, who drew the ' +
        'bridge, had gone on reading proofs until the week before her death.',
      { date: '2025-03-12' },
    ),
    article(
      'fair',
      'Kettle Con will be held from Friday 16 to Sunday 18 May 2025 in Utrecht. Marguerite Sole will give a talk on Saturday.\n\n' +
        'The elections of the club are held on the first Thursday in June every year.',
      { date: '2025-01-14' },
    ),
  )
})

async function dateOf(question: string): Promise<string> {
  const outcome = await answer({ command: 'when', question }, news)
  if (outcome.kind !== 'answered') return 'refused'
  const { text, resolved } = outcome.answers[0]!
  return resolved ? `${text} = ${resolved.value}` : text
}

test.each([
  ['When did a second team confirm the findings?', 'the following day = 2025-03-07'],
  ['When will the public meeting be held?', 'a week on Tuesday = 2025-03-25'],
  ['When will Marguerite Sole give a talk?', 'Saturday = 2025-05-17'],
  ['When is Kettle Con?', 'Friday 16 to Sunday 18 May 2025'],
  ['What month are the elections of the club held?', 'June'],
  ['When did Solheim go on reading proofs?', 'death'],
])('%s %s', async (question, expected) => {
  expect(await dateOf(question)).toBe(expected)
})
