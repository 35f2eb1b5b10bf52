// Questions for a number: what it counts, its unit, which of two holds, what something costs, how old somebody is.
import { describe, expect, test } from 'vitest'
import { answer } from '../../src/answers/index.ts'
import { article, collectionOf } from './articles.ts'

/** The first answer, or "refused"; and all of them. */
async function ask(text: string, question: string, title = 'Notes from Velden') {
  const outcome = await answer({ command: 'ask', question }, await collectionOf(article('a', text, { title })))
  const texts = outcome.kind === 'answered' ? outcome.answers.map(({ text }) => text) : []
  return { first: texts[0] ?? 'refused', texts }
}

describe('a number is told with its unit and whole', () => {
  test.each<[string, string, string]>([
    ['The update of Starhold is 2.6 GB on phones.', 'how big is the Starhold update', '2.6 GB'],
    ['The dough of the Velden loaf needs 350 g flour.', 'how much flour does the Velden loaf need', '350 g'],
    [
      'The number of storks in Velden has fallen by 35 per cent since the flood.',
      'how much has the number of storks in Velden fallen',
      '35 per cent',
    ],
    [
      'The tram to Velden takes three quarters of an hour.',
      'how long does the tram to Velden take',
      'three quarters of an hour',
    ],
    [
      'Seven out of eight storks flew back to the nests of Velden.',
      'how many storks flew back to Velden',
      'Seven out of eight',
    ],
    ['The top rank of the Velden league stays at level 40.', 'what is the top level of the Velden league', '40'],
  ])('%s %s', async (text, question, expected) => expect((await ask(text, question)).first).toBe(expected))
})

describe('how old somebody is', () => {
  const text =
    'Ida Brann, who is 41, was born in Velden and came to Norwick at the age of six. Her aunt left when Ida was twelve.'
  test.each<[string, string]>([
    ['how old is Ida Brann', '41'],
    ['how old was Ida when her aunt left', 'twelve'],
    ['how old was Ida Brann when she came to Norwick', 'six'],
  ])('%s', async (question, expected) => expect((await ask(text, question)).first).toBe(expected))

  test('a label tells it', async () => {
    expect((await ask('Home | Velden\nAge | 41\nCraft | smith', 'how old is Ida Brann', 'Ida Brann')).first).toBe('41')
  })
})
