// What somebody says on a topic: by the words of the quote, of its sentence, and of those beside it; rare words weigh more.
import { expect, test } from 'vitest'
import { answer, type Question } from '../../src/answers/index.ts'
import { article, collectionOf } from './articles.ts'

const news = () =>
  collectionOf(
    article(
      'walls',
      'Katrin Moser has been given police protection. Moser declined to speak of the threats. “I look at walls,” Moser said. “I leave the people to others.”\n\n' +
        'The lake froze in January. “We have the water under control,” Moser said.\n\n' +
        'Moser wrote on Instagram: “Today I am simply happy.” Energy Minister Paul Reiter announced that all large dams would be inspected. “It was a long day,” Reiter said.',
    ),
    article(
      'crowd',
      'Maureen Tulloch joined a picket at the gates. “We brought a plan,” Tulloch told the crowd. “They brought sandwiches.” “The control of guns is overdue,” said Nils Falk. ' +
        'The control room was empty. The control of traffic failed. Border control was late.',
    ),
  )

async function texts(question: Question): Promise<string[]> {
  const outcome = await answer(question, await news())
  return outcome.kind === 'answered' ? outcome.answers.map(({ text }) => text) : [outcome.reason.code]
}

test.each<[string, Question, string]>([
  ['the sentence that introduces a quote', { command: 'quote', speaker: 'Moser', topic: 'threats' }, 'I look at walls'],
  ['the sentence that a quote stands in', { command: 'quote', speaker: 'Moser', topic: 'Instagram' }, 'simply happy'],
  ['the rarer word of a topic', { command: 'quote', topic: 'gun control' }, 'The control of guns is overdue'],
  ['what was written somewhere', { command: 'ask', question: 'what did Moser write on Instagram' }, 'simply happy'],
  ['what was told to somebody', { command: 'ask', question: 'what did Tulloch tell the crowd' }, 'We brought a plan'],
  ['what was announced', { command: 'ask', question: 'what did Reiter announce' }, 'all large dams would be inspected'],
])('%s tells the topic', async (_, question, expected) => {
  expect((await texts(question))[0]).toContain(expected)
})

test('the commoner word of a topic alone is not enough', async () => {
  expect(await texts({ command: 'quote', speaker: 'Moser', topic: 'gun control' })).toEqual(['no-quote-about'])
  expect(await texts({ command: 'quote', topic: 'gun control' })).toHaveLength(1)
})

test('a quote on the topic comes before one that is only beside it', async () => {
  const found = await texts({ command: 'quote', speaker: 'Moser', topic: 'walls' })
  expect(found[0]).toContain('I look at walls')
})
