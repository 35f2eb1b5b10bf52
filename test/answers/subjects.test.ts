// What a refusal says that the articles do or do not speak of: whole names and noun phrases, as they were typed.
import { beforeAll, describe, expect, test } from 'vitest'
import { answer } from '../../src/answers/index.ts'
import type { Collection } from '../../src/collections/index.ts'
import { article, collectionOf } from './articles.ts'

let club: Collection
beforeAll(async () => {
  club = await collectionOf(
    article(
      'club',
      'The chess club of Penrose & Kite meets in the quiet room of the University of Thessingham. Its head mod is Ada Okoro-Hale. ' +
        'Emeric Tolland, who went blind in 1888, left the club his chess set. His wife Klara played as well. The level cap is ten members.',
      { title: 'Emberfest' },
    ),
    article('fees', 'Members pay a fee of two crowns. Nobody has paid it since the summer.', { title: 'Fees' }),
  )
})

async function reasonFor(question: string) {
  const outcome = await answer({ command: /^when/i.test(question) ? 'when' : 'who', question }, club)
  if (outcome.kind === 'answered') throw new Error(outcome.answers[0]!.text)
  return outcome.reason
}

test.each([
  ['When was Penrose & Kite sold to the Selm?', 'nothing-speaks-of', 'Selm'],
  ['When was Penrose & Kite sold?', 'named-but-unanswered', 'Penrose & Kite'],
  ['When was the University of Thessingham founded?', 'named-but-unanswered', 'University of Thessingham'],
  ['when was okoro-hale born', 'named-but-unanswered', 'okoro-hale'],
  ['When was Klara Tolland born?', 'named-but-unanswered', 'Tolland'],
  ['when was the quiet room painted', 'named-but-unanswered', 'quiet room'],
  ['when was the level cap raised', 'named-but-unanswered', 'level cap'],
  ['who won the super bowl', 'nothing-speaks-of', 'super bowl'],
  ['when were the 2028 olympics', 'nothing-speaks-of', '2028 olympics'],
  ['who is the ceo of microsoft', 'nothing-speaks-of', 'microsoft'],
])('%s %s: %s', async (question, code, subject) => {
  const reason = await reasonFor(question)
  expect([reason.code, reason.subject?.toLowerCase()]).toEqual([code, subject.toLowerCase()])
})

test.each([
  ['When did Tolland lose his sight?', 'Tolland'],
  ['who is the prisoner of emberfest', 'Emberfest'],
])('what the articles may say in other words is not said to be missing: %s', async (question, subject) => {
  expect(await reasonFor(question)).toMatchObject({ code: 'named-but-unanswered', subject })
})

describe('a reason says the whole of what was asked for', () => {
  const TEXT =
    'The copper kettle of Velden was bought in 1990. The wooden spoon of Velden is older. Hollow Lane, a club of rowers, is in Velden.'
  test.each<[string, string]>([
    ['who founded the copper spoon', 'No article speaks of “copper spoon”.'],
    ['when did version 2.7 come out', 'No article speaks of “version 2.7”.'],
    ['what does code 99 mean', 'No article speaks of “code 99”.'],
    [
      'how many swans did Hollow Lane adopt',
      'The articles speak of Hollow Lane, but none of them answers this question.',
    ],
  ])('%s', async (question, sentence) => {
    const outcome = await answer({ command: 'ask', question }, await collectionOf(article('a', TEXT)))
    expect(outcome.kind === 'refused' && outcome.reason.sentence).toBe(sentence)
  })
})
