// Countries, towns and organizations go by more than one name, and an article may have another than the question.
import { expect, test } from 'vitest'
import { answer } from '../../src/answers/index.ts'
import { article, collectionOf } from './articles.ts'

const collection = collectionOf(
  article('flight', 'The chemist Edda Holm fled to the United States in 1939 with the help of Nils Bork.'),
  article('camp', 'The United Nations coordinator, Inge Dahl, said that tents were needed at Talak first.'),
  article('scholar', 'The most learned exile in the Netherlands was Per Bayle. He taught at a school.'),
  article('siege', 'Constantinople was defended by Jon Just in that spring. Its walls were old.'),
  article('colony', 'The North American colony of the exiles was led by Jess Foren. Jan Ribb sailed for the US later.'),
)

async function best(question: string): Promise<string | undefined> {
  const { explanation } = await answer({ command: 'who', question }, await collection, { explain: true })
  return explanation!.best?.text
}

test.each([
  ['who helped Edda Holm flee to America', 'Nils Bork'],
  ["who coordinates the UN's aid at Talak", 'Inge Dahl'],
  ['who was a learned exile in Holland', 'Per Bayle'],
  ['who defended Istanbul', 'Jon Just'],
  ['who led the North American colony of the exiles', 'Jess Foren'],
])('%s: %s', async (question, text) => {
  expect(await best(question)).toBe(text)
})

test('a country is not what it did it to, whatever it is called', async () => {
  const { explanation } = await answer({ command: 'who', question: 'who did America help' }, await collection, {
    explain: true,
  })
  expect(explanation!.candidates.map(({ text }) => text)).not.toContain('United States')
})
