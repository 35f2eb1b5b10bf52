// Days of the week: asked for as such, they are cut out of the dates that name them, and a date without one answers nothing.
import { beforeAll, expect, test } from 'vitest'
import { answer } from '../../src/answers/index.ts'
import type { Collection } from '../../src/collections/index.ts'
import { article, collectionOf } from './articles.ts'

let club: Collection
beforeAll(async () => {
  club = await collectionOf(
    article(
      'guild',
      'The quiz takes place on the second Tuesday of each month. Members vote on Wednesdays. On Sundays the bar is closed. ' +
        'Fees are due on the first Monday in April. The map rotates every Friday at 18:00. The workshop is open Tuesday to Thursday. ' +
        'The club was founded on 7 May 1932. Ida Brunner fell from the tower on Saturday, 4 March 1961. Two raids take place each week.',
    ),
  )
})

test.each([
  ['What day of the week does the quiz take place?', 'Tuesday'],
  ['on what day of the week do members vote', 'Wednesdays'],
  ['On which day of the week is the bar closed?', 'Sundays'],
  ['What weekday are fees due?', 'Monday'],
  ['Which day of the week does the map rotate?', 'Friday'],
  ['What days of the week is the workshop open?', 'Tuesday to Thursday'],
  ['On what day of the week did Ida Brunner fall from the tower?', 'Saturday'],
  ['On what day are fees due?', 'the first Monday in April'],
  ['On what day was the club founded?', '7 May 1932'],
  ['On what day of the week was the club founded?', 'refused'],
])('%s %s', async (question, expected) => {
  const outcome = await answer({ command: 'when', question }, club)
  expect(outcome.kind === 'answered' ? outcome.answers[0]!.text : 'refused').toBe(expected)
})
