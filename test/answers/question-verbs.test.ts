// What is the verb of a question and what it asks for one of, where a tagger takes the one for something else.
import { describe, expect, test } from 'vitest'
import { answer, type Kind } from '../../src/answers/index.ts'
import { article, collectionOf } from './articles.ts'

const collection = collectionOf(
  article(
    'coast',
    'The trawler Morning Tide, commanded by Ole Brandt, saved the diver Ida Holm off Cape Sorn on 4 May. A farmer, Jens Rood, was suspected ' +
      'of the murder of Karl Lund at the mill. The smith Anders Vik forged the gates of Orby. The lawyer Tove Strand drafted the statutes of ' +
      'the guild in two years.',
  ),
)

async function read(command: Kind, question: string) {
  const { explanation } = await answer({ command, question }, await collection, { explain: true })
  return explanation!.question
}

describe('the verb and the head of a question', () => {
  test.each<[string, string, string | undefined]>([
    ['which trawler rescued Ida Holm', 'rescu', 'trawler'],
    ['which general besieged Orby', 'besieg', 'gener'],
    ['who married Ida Holm', 'marri', undefined],
    ['who was thought to have murdered Karl Lund', 'murder', undefined],
    ['who is widely known to have forged the gates of Orby', 'forg', undefined],
    ['who was asked to forge the gates of Orby', 'ask', undefined],
    ['which red gates were forged', 'forg', 'gate'],
    ['who was the guild run by', 'run', undefined],
    ['against whom did the farmers of Orby rise up to fight', 'rise', undefined],
  ])('%s: %s, %s', async (question, verb, head) => {
    const { verb: read1, head: read2 } = await read('who', question)
    expect([read1, read2]).toEqual([verb, head])
  })

  test.each<[string, string]>([
    ['who was said to have murdered Karl Lund', 'subject'],
    ['who was said to have been murdered at the mill', 'any'],
    ['which king did away with the guild', 'subject'],
    ['which king did the guild crown', 'object'],
  ])('%s: the answer is its %s', async (question, side) => {
    expect((await read('who', question)).side).toBe(side)
  })

  test.each<[string, string]>([
    ['which lawyer drafted the statutes', 'person'],
    ['which official drafted the statutes', 'person'],
    ['which gates did he forge', 'thing'],
    ['which producer of salt joined the guild', 'thing'],
    ['which fields were sown', 'thing'],
  ])('%s asks for a %s', async (question, type) => {
    expect((await read('ask', question)).type).toBe(type)
  })
})

test('no person is a ship', async () => {
  const question = 'which ship saved Ida Holm'
  const { explanation } = await answer({ command: 'who', question }, await collection, { explain: true })
  const texts = explanation!.candidates.map(({ text }) => text)
  expect(texts).toContain('Morning Tide')
  expect(texts).not.toContain('Ole Brandt')
})
