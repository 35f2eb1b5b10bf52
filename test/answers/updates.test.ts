// A newer article's figure takes the place of an older one's, and both are shown.
import { expect, test } from 'vitest'
import { answer } from '../../src/answers/index.ts'
import { article, collectionOf } from './articles.ts'

const fire = collectionOf(
  article('first', 'A fire at the Harlow mill killed at least 17 people on Monday and left 43 missing.', {
    date: '2025-06-30',
  }),
  article('later', 'The death toll of the fire at the Harlow mill has risen to 29, officials said.', {
    date: '2025-07-03',
  }),
  article('other', 'The death toll of a flood in Osk rose to 212, officials said.', { date: '2025-07-05' }),
  article('members', 'The Osk rowing club has 60 members.', { date: '2025-03-01' }),
  article('price', 'The fee of the Osk rowing club was raised from 20 to 35 euros.', { date: '2025-05-01' }),
)

test.each<[string, string[], boolean]>([
  ['How many people were killed in the fire at the Harlow mill?', ['29', '17'], true],
  ['How many people died in the Harlow mill fire?', ['29', '17'], true],
  ['How many are missing after the fire at the Harlow mill?', ['43'], false],
  ['How many members does the Osk rowing club have?', ['60'], false],
])('%s %j', async (question, expected, disagree) => {
  const outcome = await answer({ command: 'ask', question }, await fire)
  if (outcome.kind !== 'answered') throw new Error(`refused: ${JSON.stringify(outcome)}`)
  expect(outcome.answers.map(({ text }) => text).slice(0, expected.length)).toEqual(expected)
  expect(outcome.disagree ?? false).toBe(disagree)
})
