// A sentence that says "he" or "the fort" speaks of whom and what the sentences before name.
import { expect, test } from 'vitest'
import { answer } from '../../src/answers/index.ts'
import { article, collectionOf } from './articles.ts'

const OTHERS = article(
  'others',
  'The baker Ulla Brandt has a shop in Norby. Her brother Dag Brandt was tutored by Per Vik. Fort Osgar was razed in 1602. Lena Voss drowned.',
)

/** How sure the first answer is, where it is the expected one. */
async function sureness(text: string, command: 'who' | 'when', question: string, expected: string): Promise<number> {
  const outcome = await answer({ command, question }, await collectionOf(article('text', text), OTHERS))
  const [first] = outcome.kind === 'answered' ? outcome.answers : []
  return first?.text === expected ? first.score : 0
}

const TOLD: Readonly<Record<string, string>> = {
  'Li Wen': ' had been tutored by Li Wen, an astronomer.',
  1259: ' drowned in 1259 without an heir.',
  1560: ' was razed in 1560 by the Lusians.',
}
const KHAN =
  'The third ruler of Osk, Torvan Khan, was a careful man. He was the first ruler to read. He made many reforms, among them the end of the tax. '
const WAR = 'Borvan Khan began a war in the south. The Oskian force that crossed the river was large. '
const FORT = 'Settlers came to the bay and built Fort Merrin on an island. They quarrelled with the natives. '

const BETWEEN = 'Ulf Krag held the Barn Rus. '

test.each<['who' | 'when', string, string, string, string]>([
  ['who', 'Who tutored Torvan Khan?', 'Li Wen', `${KHAN}He`, `${KHAN}${BETWEEN}He`],
  ['when', 'When did Borvan Khan drown?', '1259', `${WAR}He`, `${WAR}${BETWEEN}He`],
  ['when', 'In what year was Fort Merrin razed?', '1560', `${FORT}The fort`, `${FORT}The barn`],
])(
  '/%s %s is surer where a pronoun or noun points to the name',
  async (command, question, expected, pointing, other) => {
    const told = TOLD[expected]!
    const sure = await sureness(pointing + told, command, question, expected)
    expect(sure).toBeGreaterThan((await sureness(other + told, command, question, expected)) + 0.05)
  },
)
