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
  ['libry', undefined],
  ['odde', undefined],
  ['chosn', 'chosen'],
  ['stoood', 'stood'],
])('of short words only a slip of one letter is put right: %s', async (from, to) => {
  expect(await corrected(`who paid for the ${from}?`)).toEqual(to && { from, to })
})

test('two slips of a question are put right, and both are told', async () => {
  expect(await corrected('who wrote of the goverment and the libary')).toEqual({
    from: 'goverment, libary',
    to: 'government, library',
  })
})

test('another spelling of a name is told, unlike that of an English word', async () => {
  const falls = await collectionOf(article('falls', 'The village of Tollan lies at the Welmere falls.'))
  const asked = async (question: string) => (await answer({ command: 'where', question }, falls)).corrected
  expect(await asked('where is tolan')).toEqual({ from: 'tolan', to: 'tollan' })
  expect(await asked('where is welmeer')).toEqual({ from: 'welmeer', to: 'welmere' })
})

test('two letters of an acronym changed places, or another spelling of the same sound', async () => {
  const net = await collectionOf(
    article('net', 'The vBNS network was built by Orla Telecom in the 20th century with great insight. Lina ran it.'),
  )
  const asked = async (question: string) => (await answer({ command: 'who', question }, net)).corrected
  expect(await asked('Who built the vBSN network?')).toEqual({ from: 'vBSN', to: 'vbns' })
  expect(await asked('Who had great insite?')).toEqual({ from: 'insite', to: 'insight' })
  expect(await asked('Who built it in the 2oth century?')).toEqual({ from: '2oth', to: '20th' })
  expect(await asked('Who met Lian?')).toBeUndefined()
  expect(await asked('Who built the BBC network?')).toBeUndefined()
  expect(await asked('Who built the vBAX network?')).toBeUndefined()
})

test('the topic of a quote is put right', async () => {
  const ship = await collectionOf(article('ship', '“We never doubted its safety,” said Ragna Keller, the captain.'))
  expect(await answer({ command: 'quote', topic: 'saftey' }, ship)).toMatchObject({
    kind: 'answered',
    corrected: { from: 'saftey', to: 'safety' },
  })
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
