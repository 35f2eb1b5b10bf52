// Questions typed without capitals: names are found, and told from ordinary words, by how the articles write them.
import { beforeAll, describe, expect, test } from 'vitest'
import { answer, type Kind } from '../../src/answers/index.ts'
import type { Collection } from '../../src/collections/index.ts'
import { article, collectionOf } from './articles.ts'

let council: Collection
beforeAll(async () => {
  council = await collectionOf(
    article(
      'council',
      'Theresa May Olsen was elected mayor of Skarvik on Tuesday, beating Bill Marker by 900 votes. Her former husband, Aron Wick, ' +
        'wrote the bill on harbour fees. Olsen may resign from the council of the Salt King Society in May. The society paid the bill.',
    ),
    article(
      'fees',
      'The bill on harbour fees, which the town may repeal, was paid by every king of the sea. Glowworms shone. Defending Bill Marker, she wept.',
    ),
  )
})

async function read(command: Kind, question: string): Promise<string> {
  const { explanation } = await answer({ command, question }, council, { explain: true })
  return (explanation!.question as { text: string }).text
}

test.each([
  ['whos the mayor of Skarvik', 'mayor Skarvik'],
  ['Wheres the council', 'council'],
  ['When did Olsen get elected?', 'Olsen elected'],
  ['When will the council take place?', 'council'],
  ['Where is the council held?', 'council'],
  ['Where was Olsen held prisoner?', 'Olsen held prisoner'],
])('%s: what only belongs to speech is not looked for', async (question, words) => {
  const { explanation } = await answer({ command: 'ask', question }, council, { explain: true })
  const { terms } = explanation!.question as { terms: { text: string }[] }
  expect(terms.map(({ text }) => text).join(' ')).toBe(words)
})

describe('a question is read with the capitals of the articles', () => {
  test.each([
    ['who did theresa may olsen beat', 'who did Theresa May Olsen beat'],
    ['WHO DID THERESA MAY OLSEN BEAT', 'who did Theresa May Olsen beat'],
    ['who is the head of the salt king society', 'who is the head of the Salt King Society'],
    ['who beat bill marker', 'who beat Bill Marker'],
    ['who wrote the bill for aron wicks council', "who wrote the bill for Aron Wick's council"],
    ['who may repeal the bill of the king', 'who may repeal the bill of the king'],
    ['when did the us buy glowworms in norway', 'when did the US buy glowworms in Norway'],
    ['who defended bill marker', 'who defended Bill Marker'],
    ['who co-wrote the bill', 'who co-wrote the bill'],
  ])('%s', async (typed, expected) => {
    expect(await read('who', typed)).toBe(expected)
  })

  test('what was typed is what is told of it', async () => {
    const outcome = await answer({ command: 'who', question: 'who did theresa may olsen beat' }, council)
    expect(outcome).toMatchObject({ kind: 'answered', asked: { question: 'who did theresa may olsen beat' } })
    expect(outcome.kind === 'answered' && outcome.answers[0]?.text).toBe('Bill Marker')
  })
})
