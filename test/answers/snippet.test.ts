// What stands beside an answer's sentence in its snippet.
import { expect, test } from 'vitest'
import { answer } from '../../src/answers/index.ts'
import { article, collectionOf } from './articles.ts'

/** The first snippet for a question about an article of these paragraphs. */
async function snippetFor(question: string, text: string): Promise<string> {
  const outcome = await answer({ command: 'ask', question }, await collectionOf(article('a', text)))
  return outcome.kind === 'answered' ? outcome.answers[0]!.snippet : outcome.reason.sentence
}

const FOUNDED = 'Norwick Rovers were founded in 1902 by the brewer Samir Nadar.'

test.each([
  ['a heading', `The founding of Norwick Rovers\n\n${FOUNDED} They played in a park.`],
  ['a caption', `${FOUNDED} They played in a park.\n\nThe Norwick Rovers at the park`],
  ['a caption with its credit', `${FOUNDED}\n\nThe founder of Norwick Rovers at the park. (Photo: L. Wimmer)`],
  ['the item of a list before', `- Founded: Norwick Rovers\n- ${FOUNDED}`],
  ['the row of a table', `Norwick Rovers | founded | won\n${FOUNDED} They played in a park.`],
  ['another paragraph', `${FOUNDED} They played in a park.\n\nThe town of Norwick has Rovers of its own.`],
])('%s is left out', async (_, text) => {
  const snippet = await snippetFor('Who founded Norwick Rovers?', text)
  expect(snippet).toContain(FOUNDED)
  expect([FOUNDED, `- ${FOUNDED}`, `${FOUNDED} They played in a park.`]).toContain(snippet)
})

test.each([
  ['a sentence of its paragraph', `Norwick had no Rovers before. ${FOUNDED}`],
  ['a line that leads in to it', `What Norwick Rovers are:\n${FOUNDED}`],
  ['the paragraph before, where each is one sentence', `Norwick had no Rovers before.\n\n${FOUNDED}`],
])('%s stays', async (_, text) => {
  expect(await snippetFor('Who founded Norwick Rovers?', text)).toBe(text.replace(/\s+/g, ' '))
})

test('whom a pronoun means is told by the paragraph before, but by no heading', async () => {
  const question = 'When did she move to Norwick?'
  const moved = 'She moved to Norwick in 1914. It rained.'
  expect(await snippetFor(question, `Vera Lund led the council.\n\n${moved}`)).toMatch(
    /^Vera Lund led the council\. She/,
  )
  expect(await snippetFor(question, `Vera Lund\n\n${moved}`)).toMatch(/^She moved to Norwick in 1914\./)
})
