// What stands beside an answer's sentence in its snippet.
import { describe, expect, test } from 'vitest'
import { answer } from '../../src/answers/index.ts'
import { drawOutcome } from '../../src/replies/index.ts'
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

describe('a sentence that is too long is cut at its ends, between words', () => {
  const tour = Array.from({ length: 40 }, (_, i) => `where she met delegate ${i} of the towns`).join(', ')
  const visit = 'Vera Lund visited the Lighthouse of Norwick on March 3, 2023'
  const drawn = async (text: string) => {
    const articles = await collectionOf(article('a', text))
    const outcome = await answer({ command: 'who', question: 'visited the Lighthouse of Norwick' }, articles)
    const { content } = await drawOutcome(outcome, { articles, locale: 'en-US', private: false, page: 0 })
    return { content, first: outcome.kind === 'answered' ? outcome.answers[0] : undefined }
  }
  test('the end is marked in the reply, and not in the citation', async () => {
    const text = `${visit}, ${tour}, but she signed nothing.`
    const { content, first } = await drawn(text)
    expect(first?.cut).toEqual({ after: true })
    expect(text).toContain(`${first?.snippet} `)
    expect(content.replaceAll('**', '').replaceAll('\\', '')).toContain(`> ${first?.snippet}…\n`)
  })
  test('so is the beginning', async () => {
    const { content, first } = await drawn(`On a tour of the coast, ${tour.slice(0, 400)}, ${visit}, ${tour}.`)
    expect(first?.cut).toMatchObject({ before: true })
    expect(content).toContain('> …')
  })
  test('a sentence that is shown whole has no marks', async () => {
    const { content, first } = await drawn(`${visit}.`)
    expect(first?.cut).toBeUndefined()
    expect(content).not.toContain('…')
  })
})
