// Questions that name a year, a month or a day, or count it from today: news is of the time of its date, though it seldom says so.
import { expect, test } from 'vitest'
import { answer } from '../../src/answers/index.ts'
import { article, collectionOf } from './articles.ts'

const ELECTED = {
  '2019-05-02': 'The council of Tarn elected Ada Brown as mayor on Tuesday. She promised a new bridge.',
  '2022-05-03': 'The council of Tarn elected Bo Klein as mayor on Tuesday. He promised lower rents.',
  '2024-05-03': 'The council of Tarn elected Cy Lorenz as mayor on Tuesday. He promised more buses.',
  '2023-11-02': 'The council of Tarn elected Eva Moor as its speaker. She thanked everybody.',
  '2024-12-20': 'The council of Tarn will elect a mayor on 14 January 2025. Dot Meyer hopes to win.',
}
const news = collectionOf(
  ...Object.entries(ELECTED).map(([date, text]) => article(date, text, { date, title: 'A mayor for Tarn' })),
)
const undated = collectionOf(article('undated', ELECTED['2022-05-03']))

test.each([
  ['Who was elected mayor of Tarn in 2019?', 'Ada Brown'],
  ['Who was elected mayor of Tarn in 2022?', 'Bo Klein'],
  ['Who was elected mayor of Tarn in May 2022?', 'Bo Klein'],
  ['Who was elected mayor of Tarn on 3 May 2022?', 'Bo Klein'],
  ['Who was elected mayor of Tarn in 2024?', 'Cy Lorenz'],
  ['Who was elected speaker of Tarn in November?', 'Eva Moor'],
  ['Who was elected speaker of Tarn on November 2?', 'Eva Moor'],
])('%s %s', async (question, text) => {
  const outcome = await answer({ command: 'who', question }, await news)
  expect(outcome.kind === 'answered' && outcome.answers[0]!.text).toBe(text)
})

test('a year in which nothing was published is one that no article speaks of', async () => {
  const outcome = await answer({ command: 'who', question: 'Who was elected mayor of Tarn in 2016?' }, await news)
  expect(outcome).toMatchObject({
    kind: 'refused',
    reason: { code: 'nothing-speaks-of', sentence: expect.stringContaining('2016') },
  })
})

test('nothing but a year: articles of it are not denied, though none says it', async () => {
  const asked = async (question: string) => answer({ command: 'when', question }, await news)
  expect(await asked('2022')).toMatchObject({ reason: { code: 'named-but-unanswered', subject: '2022' } })
  expect(await asked('2016')).toMatchObject({ reason: { code: 'nothing-speaks-of', subject: '2016' } })
})

test('an article without a date is of no year but those it names', async () => {
  const outcome = await answer({ command: 'who', question: 'Who was elected mayor of Tarn in 2022?' }, await undated)
  expect(outcome).toMatchObject({ kind: 'refused', reason: { code: 'nothing-speaks-of' } })
})

const TODAY = '2022-05-04'
const rumour = article('rumour', 'Dee Stone was elected mayor of Tarn yesterday, said a rumour.', {
  date: '2020-01-09',
})

test.each([
  ['Who was elected mayor of Tarn yesterday?', 'Bo Klein'],
  ['Who was elected mayor of Tarn this week?', 'Bo Klein'],
])('on 4 May 2022: %s %s', async (question, text) => {
  const outcome = await answer({ command: 'who', question }, await news, { today: TODAY })
  expect(outcome.kind === 'answered' && outcome.answers[0]!.text).toBe(text)
})

const festival = article(
  'festival',
  'The harbour festival will return this weekend, organisers said. Last year’s event was cancelled because the harbour wall had collapsed.',
  { date: '2019-06-07', title: 'Harbour festival returns' },
)

test('a thing that the question names by last year is the one that an article calls so', async () => {
  const asked = async (question: string) =>
    answer({ command: 'ask', question }, await collectionOf(festival), { today: TODAY })
  expect(await asked("why was last year's event cancelled")).toMatchObject({
    kind: 'answered',
    answers: [{ snippet: expect.stringContaining('because the harbour wall had collapsed') }],
  })
  expect(await asked("why was last year's events calendar cancelled")).toMatchObject({ kind: 'refused' })
})

test('a sentence with all words of a question says its own “this year”; a bare name of an old one is no answer', async () => {
  const minutes = article(
    'minutes',
    'The choir met on Monday. It will not rent the chapel this year because the roof leaks. Ina Moe led the choir last year.',
    { date: '2019-06-07' },
  )
  const asked = async (question: string) =>
    answer({ command: 'ask', question }, await collectionOf(minutes), { today: TODAY })
  expect(await asked('why is the chapel not rented this year')).toMatchObject({
    kind: 'answered',
    answers: [{ snippet: expect.stringContaining('because the roof leaks') }],
  })
  expect(await asked('who led the choir last year')).toMatchObject({ kind: 'refused', reason: { time: '2021' } })
})

test.each([
  ['Why was the event cancelled last year?', 'last year', '2021'],
  ['Who cancelled the event yesterday?', 'yesterday', '2022-05-03'],
  ['Who cancelled the event last week?', 'last week', '2022-04-25/2022-05-01'],
])(
  'on 4 May 2022: %s of an older article is refused, and says which time is meant',
  async (question, subject, time) => {
    expect(await answer({ command: 'ask', question }, await collectionOf(festival), { today: TODAY })).toMatchObject({
      reason: { code: 'nothing-speaks-of', subject, time, sentence: `No article speaks of “${subject}” (${time}).` },
    })
  },
)

test('"yesterday" of an old article is no answer to it', async () => {
  const question = { command: 'who', question: 'Who was elected mayor of Tarn yesterday?' } as const
  expect(await answer(question, await collectionOf(rumour), { today: TODAY })).toMatchObject({
    kind: 'refused',
    reason: { code: 'nothing-speaks-of', sentence: expect.stringContaining('“yesterday”') },
  })
  expect(await answer(question, await collectionOf(rumour), { today: '2020-01-09' })).toMatchObject({
    answers: [{ text: 'Dee Stone' }],
  })
})
