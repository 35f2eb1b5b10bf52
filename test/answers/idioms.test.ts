// Phrasal verbs and set phrases in a question or an article, where the other has the plain verb.
import { expect, test } from 'vitest'
import { answer } from '../../src/answers/index.ts'
import { article, collectionOf } from './articles.ts'

const collection = collectionOf(
  article(
    'idioms',
    'The weaver Sigrid Dale sued the harbour board in 1902. Its clerk, Aksel Roth, persuaded the board to settle. The smugglers of Osk were betrayed ' +
      'by the innkeeper Lene Quist. The island tax was abolished by Governor Emil Sorn. Captain Jon Steen was captured at the ford by Rolf Haug. ' +
      'The shipper Karen Holt took the painter Ivo Lund to court over a portrait. Magnus Ravn threw up an earthwork on the point. ' +
      'The deputy Oda Fjell told on Friday of the storm. Duke Harald Vik gained the throne of Norda in 1643.',
  ),
)

async function best(command: 'who' | 'when', question: string) {
  const { explanation } = await answer({ command, question }, await collection, { explain: true })
  return explanation!.best?.text
}

test.each([
  ['who took the harbour board to court', 'Sigrid Dale'],
  ['who talked the board into settling', 'Aksel Roth'],
  ['who gave the smugglers of Osk away', 'Lene Quist'],
  ['who told on the smugglers of Osk', 'Lene Quist'],
  ['who did away with the island tax', 'Emil Sorn'],
  ['who took Captain Jon Steen prisoner', 'Rolf Haug'],
  ['who sued Ivo Lund', 'Karen Holt'],
  ['who built the earthwork on the point', 'Magnus Ravn'],
  ['who became king of Norda in 1643', 'Harald Vik'],
])('%s: %s', async (question, text) => {
  expect(await best('who', question)).toContain(text)
})

test('when: by the same words', async () => {
  expect(await best('when', 'did Sigrid Dale take the harbour board to court')).toBe('1902')
})
