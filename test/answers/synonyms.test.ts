// Questions in other words than the articles', and what is counted or paid though nobody asks "how many" or "how much".
import { expect, test } from 'vitest'
import { answer, type Kind } from '../../src/answers/index.ts'
import { article, collectionOf } from './articles.ts'

const news = collectionOf(
  article(
    'council',
    'The council leader, Miriam Harcourt, resigned on 3 March 2024. She was succeeded by Colin Abernathy. ' +
      'The treasurer, Stephen Garrow, was jailed in May 2024. The repair of the bridge cost £20.1m.',
  ),
  article(
    'rovers',
    'Rovers appointed Tony Malkin in June 2022 and dismissed him on 9 February 2024. The stadium was opened in 1911.',
  ),
  article('flood', 'The fortress of Marsa surrendered to the Turks in 1257. The death toll in the flood rose to 95.'),
  article('run', 'Naomi Roe ran 100 metres in 10.87 seconds at the championships in Brantham.'),
)

test.each<[Kind, string, string]>([
  ['when', 'did Miriam Harcourt quit', '3 March 2024'],
  ['when', 'did Miriam Harcourt step down', '3 March 2024'],
  ['when', 'did Stephen Garrow go to prison', 'May 2024'],
  ['when', 'did Rovers hire Tony Malkin', 'June 2022'],
  ['when', 'did Rovers sack Tony Malkin', '9 February 2024'],
  ['when', 'did the fortress of Marsa capitulate to the Turks', '1257'],
  ['ask', 'what is the death toll in the flood', '95'],
  ['ask', 'what was the bill for the repair of the bridge', '£20.1m'],
  ['ask', 'how fast did Naomi Roe run 100 metres', '10.87 seconds'],
])('/%s %s: %s', async (command, question, text) => {
  const { explanation } = await answer({ command, question }, await news, { explain: true })
  expect(explanation!.best!.text).toBe(text)
})

const camp = collectionOf(
  article(
    'camp',
    'The moderators of the camp are Ida Holm and Per Lie. The maximum depth of the lake is 40 metres.\n\nThe harbour master, Ole Sand, closed the pier. Children swim there.',
  ),
)

test.each<[Kind, string, string]>([
  ['who', 'who are the mods', 'Ida Holm'],
  ['who', 'who is the harbormaster', 'Ole Sand'],
  ['ask', 'what is the max depth', '40 metres'],
])('/%s %s is found by other words where no article has its own: %s', async (command, question, text) => {
  const outcome = await answer({ command, question }, await camp)
  expect(outcome.kind === 'answered' && outcome.answers[0]!.snippet).toContain(text)
})

test.each([
  ['how much do the kids pay', 'named-but-unanswered', 'kids'],
  ['how much do the goats pay', 'nothing-speaks-of', 'goats'],
])('%s: what stands there in other words is not said to be missing', async (question, code, subject) => {
  expect(await answer({ command: 'ask', question }, await camp)).toMatchObject({ reason: { code, subject } })
})
