// Words of a question that no article has: slips are put right, English words and names that are spelt as they should be are not.
import { beforeAll, expect, test } from 'vitest'
import { answer } from '../../src/answers/index.ts'
import type { Collection } from '../../src/collections/index.ts'
import { article, collectionOf } from './articles.ts'

let village: Collection
beforeAll(async () => {
  village = await collectionOf(
    article(
      'village',
      'In the winter of 1952 Ragna Keller, the leader of the council, opened the Brakstad library. It stood empty in bitter cold. ' +
        'The government paid for it. The organizer of the ceremony was Odd Lunde. The wi-fi password was chosen by Siri Moen.',
    ),
  )
})

async function corrected(question: string) {
  return (await answer({ command: 'who', question }, village)).corrected
}

test.each(['winner', 'reader', 'killer', 'batter', 'Killer', 'winners'])('%s is a word', async (word) => {
  expect(await corrected(`Who was the ${word} of Brakstad?`)).toBeUndefined()
})

test.each([
  ['Brakstadt', 'Brakstad'],
  ['Kellr', 'Keller'],
  ['goverment', 'government'],
  ['libary', 'library'],
])('%s is a slip', async (from, to) => {
  expect(await corrected(`Who paid for the ${from}?`)).toEqual({ from, to })
})

test.each([
  ['who was the organiser of the ceremony', 'Odd Lunde'],
  ['who chose the wifi password', 'Siri Moen'],
])('another spelling of a word finds it, and is no mistake: %s', async (question, expected) => {
  const outcome = await answer({ command: 'who', question }, village)
  expect(outcome.kind === 'answered' && outcome.answers[0]?.text).toBe(expected)
  expect(outcome.corrected).toBeUndefined()
})

test('the beginning of a name is somebody else: Carl, not Carla', async () => {
  const prize = await collectionOf(
    article('prize', 'Carla Diaz won the Velm Prize in 2010. It was given to her in Oslo.'),
  )
  const outcome = await answer({ command: 'when', question: 'When did Carl Diaz win the Velm Prize?' }, prize)
  expect(outcome).toMatchObject({ kind: 'refused', reason: { code: 'nothing-speaks-of', subject: 'Carl Diaz' } })
})
