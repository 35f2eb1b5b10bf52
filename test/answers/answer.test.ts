// Questions and answers over one article: facts, quotes, refusals, through the door of the room.
import { beforeAll, describe, expect, test } from 'vitest'
import { answer, type Question, verify } from '../../src/answers/index.ts'
import type { Collection } from '../../src/collections/index.ts'
import { collectionOf, HARBOUR } from './articles.ts'

let collection: Collection
beforeAll(async () => {
  collection = await collectionOf(HARBOUR)
})

const ask = (question: Question) => answer(question, collection)

describe('answers', () => {
  test.each<[Question, string]>([
    [{ command: 'who', question: 'opened the bridge' }, 'Ingrid Solheim'],
    [{ command: 'who', question: 'Who designed the bridge?' }, 'Tomas Berg'],
    [{ command: 'quote', speaker: 'Solheim' }, 'This bridge belongs to everyone in Larkby'],
    [{ command: 'quote', speaker: 'Petra Lindd' }, ''],
    [
      { command: 'quote', text: 'This bridge belongs to nobody in Larkby' },
      'This bridge belongs to everyone in Larkby',
    ],
  ])('%j', async (question, expected) => {
    const outcome = await ask(question)
    if (expected === '') {
      expect(outcome.kind).toBe('refused')
      return
    }
    if (outcome.kind !== 'answered') throw new Error(outcome.reason.sentence)
    expect(outcome.answers[0]!.text).toContain(expected)
    for (const one of outcome.answers) expect(verify(one, HARBOUR)).toBe(true)
  })

  test('an empty question is refused, and so is one on what no article names', async () => {
    expect(await ask({ command: 'ask', question: ' ?' })).toMatchObject({
      kind: 'refused',
      reason: { code: 'empty-question' },
    })
    expect(await ask({ command: 'when', question: 'When was the Eiffel Tower built?' })).toMatchObject({
      kind: 'refused',
      reason: { code: 'nothing-speaks-of', subject: 'Eiffel Tower' },
    })
  })

  test('the explanation is plain data and names every feature', async () => {
    const { explanation } = await answer({ command: 'who', question: 'Who designed the bridge?' }, collection, {
      explain: true,
    })
    expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation)
    expect(explanation?.candidates[0]?.features).toHaveProperty('inSentence')
  })
})
