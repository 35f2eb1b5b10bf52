// The golden table of the seed article: read from its file, asked through the room's door.
import { beforeAll, expect, test } from 'vitest'
import { answer, type Question, verify } from '../../src/answers/index.ts'
import type { Collection } from '../../src/collections/index.ts'
import { collectionAt } from './articles.ts'

let seeds: Collection
beforeAll(async () => {
  seeds = await collectionAt('../../seeds/000_340e43898ce4339f.txt')
})

const POSITIVE =
  'Of course, the fact that the conversation is being held is rather positive. The presidents have already talked three times by phone'

test.each<[Question, object]>([
  [
    { command: 'who', question: 'met Lavrov in Washington' },
    { text: expect.stringMatching(/^(?:(?:Donald )?Trump|Rex Tillerson)$/) },
  ],
  [{ command: 'who', question: 'is the Kremlin spokesperson' }, { text: 'Dmitry Peskov' }],
  [{ command: 'who', question: 'is the US Secretary of State' }, { text: 'Rex Tillerson' }],
  [
    { command: 'when', question: 'did Ushakov address journalists' },
    { text: 'Thursday', shown: 'on Thursday', resolved: { value: '2017-05-11', basis: 'event' } },
  ],
  [
    { command: 'when', question: 'is the G20 summit' },
    { text: 'July', shown: 'in July', resolved: { value: '2017-07', basis: 'event' } },
  ],
  [{ command: 'where', question: 'will the G20 summit take place' }, { text: 'Hamburg' }],
  [
    { command: 'quote', speaker: 'Peskov' },
    { text: expect.stringContaining(POSITIVE), speaker: 'Dmitry Peskov' },
  ],
  [{ command: 'quote', speaker: 'Dmitri' }, { text: expect.stringContaining(POSITIVE) }],
  [{ command: 'quote', speaker: 'the Kremlin spokesperson' }, { text: expect.stringContaining(POSITIVE) }],
  [{ command: 'quote', speaker: 'Peskov', topic: 'optimism' }, { text: expect.stringContaining('cautious optimism') }],
])('%j', async (question, expected) => {
  const outcome = await answer(question, seeds)
  if (outcome.kind === 'refused') throw new Error(outcome.reason.sentence)
  expect(outcome.answers[0]).toMatchObject(expected)
  for (const one of outcome.answers) expect(verify(one, (await seeds.article(one.citation.article))!)).toBe(true)
})

test('the quote over the page break is cited in two spans', async () => {
  const outcome = await answer({ command: 'quote', speaker: 'Peskov' }, seeds)
  expect(outcome.kind === 'answered' && outcome.answers[0]!.citation.spans).toHaveLength(2)
})

test.each<Question>([
  { command: 'who', question: 'won the election in France' },
  { command: 'when', question: 'was the Eiffel Tower built' },
])('%j is refused', async (question) => {
  expect(await answer(question, seeds)).toMatchObject({ kind: 'refused', reason: { code: 'nothing-speaks-of' } })
})
