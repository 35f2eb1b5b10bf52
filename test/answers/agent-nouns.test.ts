// "Who was the songwriter of": whoever the article says wrote it, and of nothing else.
import { expect, test } from 'vitest'
import { answer } from '../../src/answers/index.ts'
import { article, collectionOf } from './articles.ts'

const collection = collectionOf(
  article(
    'hall',
    '"Harbour Lights" was a success in May. The song was written by the sailor Kaspar Ley, and the choir of Osk sang it under Olga Brandt. ' +
      'The lighthouse of Sund was built by Rask Brothers for the town. A history of the opera was written by Ines Dahl. ' +
      'The ferry company of Lindby was founded by the captain Jens Moe and his cousin Tor Vik, a miller who put up the money.',
  ),
)

async function best(question: string) {
  const { explanation } = await answer({ command: 'who', question }, await collection, { explain: true })
  return explanation!.best?.text
}

test.each([
  ['who was the songwriter of "Harbour Lights"', 'Kaspar Ley'],
  ['who was the builder of the lighthouse of Sund', 'Rask Brothers'],
  ['who was the backer of the ferry company of Lindby', 'Tor Vik'],
])('%s: %s', async (question, text) => {
  expect(await best(question)).toContain(text)
})

test('the author of a history is not that of a song', async () => {
  const outcome = await answer({ command: 'who', question: 'who was the author of the tale of Sund' }, await collection)
  expect(outcome.kind).toBe('refused')
})
