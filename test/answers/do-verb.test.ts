// The verb of a question with "did", which taggers take for a noun or the other way round.
import { expect, test } from 'vitest'
import { readQuestion } from '../../src/answers/question/question.ts'

test.each([
  ['From whom did the Marls in South Karn purchase land from?', 'purchas', 'land'],
  ['When did the club purchase land?', 'purchas', 'land'],
  ['When did Ann table the motion?', 'tabl', 'motion'],
  ['When does the board fine members?', 'fine', 'members'],
  ['When did the council plan works?', 'plan', 'works'],
  ['When did the queen open the dam?', 'open', 'dam'],
  ['When did the city council fund schools?', 'fund', 'schools'],
  ['Who did the mayor question about the fire?', 'question', 'fire'],
  ['When did the police search teams find the boy?', 'find', 'boy'],
  ['When did the police search teams end the search?', 'end', 'search'],
  ['When did the company stock prices fall?', 'fall', 'prices'],
  ['When did the school board in Osk vote?', 'vote', 'board'],
  ['When did the team captain score?', 'score', 'captain'],
  ['When did the bus drivers strike end?', 'end', 'strike'],
])('%s: %s', (question, verb, noun) => {
  const asked = readQuestion('ask', question, '2026-01-01')
  expect(asked.verb).toBe(verb)
  expect(asked.terms.find(({ text, kind }) => text === noun && kind === 'noun')).toBeDefined()
})
