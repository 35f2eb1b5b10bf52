// Questions with filters: which of them leaves nothing, and what is said of the articles that they leave.
import { beforeAll, expect, test } from 'vitest'
import { answer, type Question } from '../../src/answers/index.ts'
import type { Collection } from '../../src/collections/index.ts'
import { article, collectionOf } from './articles.ts'

let news: Collection
beforeAll(async () => {
  news = await collectionOf(
    article('bridge', 'Mayor Priya Nair said that the Weir Bridge will be repaired. “The bridge stays,” said Nair.', {
      title: 'Council repairs the Weir Bridge',
      source: 'Ashford Courier',
      date: '2024-03-12',
    }),
    article('festival', 'The harbour festival returns on Friday. “We expect many visitors,” said Marguerite Bell.', {
      title: 'Harbour festival returns',
      source: 'Sunday Herald',
      date: '2024-06-07',
    }),
  )
})

async function reasonFor(filters: Partial<Question>) {
  const outcome = await answer({ command: 'who', question: 'is the mayor', ...filters }, news)
  if (outcome.kind === 'answered') throw new Error(outcome.answers[0]!.text)
  return outcome.reason
}

test.each<[string, Partial<Question>, string, string?]>([
  ['the time has no article', { after: '2030-01-01' }, 'filters-leave-nothing'],
  ['the article is older', { article: 'bridge', after: '2024-04-01' }, 'filters-leave-nothing'],
  ['the days are the wrong way round', { after: '2024-06-01', before: '2024-01-01' }, 'days-reversed'],
  ['the article is of another source', { article: 'bridge', source: 'Sunday Herald' }, 'filters-apart'],
  ['there is no such article', { article: 'nonexistent' }, 'no-such-article'],
  ['its name is misspelt', { article: 'festivl' }, 'no-such-article', 'festival'],
  ['it was named by its title', { article: 'Harbour festival returns' }, 'no-such-article', 'festival'],
  ['the source is misspelt', { source: 'Ashfrod Courier' }, 'no-such-source', 'Ashford Courier'],
])('nothing is left, for %s', async (_, filters, code, meant) => {
  const reason = await reasonFor(filters)
  expect([reason.code, reason.meant]).toEqual([code, meant])
  for (const command of ['quote', 'timeline'] as const)
    expect(await reasonFor({ command, topic: 'bridge', ...filters })).toMatchObject({ code })
})

test.each<[Partial<Question>, string, string]>([
  [{ article: 'festival' }, 'nothing-speaks-of', 'mayor'],
  [{ source: 'sunday herald' }, 'nothing-speaks-of', 'mayor'],
  [{ after: '2024-06-01', before: '2024-06-30' }, 'nothing-speaks-of', 'mayor'],
  [{ article: 'festival', question: 'When was Priya Nair born?' }, 'nothing-speaks-of', 'Priya Nair'],
  [{ article: 'bridge', question: 'When was Priya Nair born?' }, 'named-but-unanswered', 'Nair'],
  [{ article: 'festival', command: 'quote', speaker: 'Nair', question: '' }, 'no-such-quote', 'Nair'],
])('%j: %s %s, of the articles that are left', async (filters, code, subject) => {
  expect(await reasonFor(filters)).toMatchObject({
    code,
    subject: expect.stringContaining(subject),
    filtered: true,
    sentence: expect.stringMatching(/Only articles that pass the filters were looked at\.$/),
  })
})

test('without filters nothing is said of them', async () => {
  expect(await reasonFor({ question: 'is the archbishop' })).not.toHaveProperty('filtered')
})
