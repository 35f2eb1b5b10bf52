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
