// The promise, under attack: whatever the text and its breaks, each snippet is what its spans hold.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answer, type Kind, verify } from '../../src/answers/index.ts'
import type { Run } from '../../src/articles/index.ts'
import { article, collectionOf } from './articles.ts'

const RUNS = process.env.SOAK ? 2000 : 60
const WORDS = [
  'Anna Berg',
  'Tom Reed',
  'said',
  'met',
  'opened',
  'the',
  'harbour',
  'in Larkby',
  'on Monday',
  'in 1998',
  'and',
  '12',
  'who',
  '"Yes, we can,"',
  'of',
  'Łódź',
  '…',
  'e.g.',
  'U.S.',
]
const ENDS = ['. ', '.\n\n', '! ', '? ', '." ', ', ']
const FURNITURE = ['', '', '', '\n\nPAGE HEAD\n\n', '\f', '\n', ' [advertisement] ']

const piece = fc.record({
  words: fc.array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 60 }),
  end: fc.constantFrom(...ENDS),
  cut: fc.constantFrom(...FURNITURE),
})

/** An article whose source has furniture that its text has not. */
function build(id: string, pieces: readonly { words: string[]; end: string; cut: string }[]) {
  let raw = ''
  let text = ''
  const map: Run[] = []
  for (const { words, end, cut } of pieces) {
    const part = `${words.join(' ')}${end}`
    map.push({ text: text.length, raw: raw.length, length: part.length })
    raw += part + cut
    text += part
  }
  return article(id, text, { raw, map, date: '2020-05-04', title: 'Anna Berg in Larkby' })
}

const asked = fc.record({
  command: fc.constantFrom<Kind>('who', 'when', 'where', 'ask', 'timeline', 'quote'),
  question: fc
    .array(
      fc.constantFrom(
        'who',
        'when',
        'met',
        'opened',
        'the harbour',
        'Anna Berg',
        'in Larkby',
        'said',
        'many',
        '?',
        '\u0000',
        '💥',
      ),
      { minLength: 1, maxLength: 6 },
    )
    .map((words) => words.join(' ')),
})

test('every snippet of every answer reads back from its spans, and holds the answer', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(piece, { minLength: 1, maxLength: 8 }),
      fc.array(piece, { minLength: 1, maxLength: 4 }),
      asked,
      async (a, b, question) => {
        const articles = [build('a', a), build('b', b)]
        const collection = await collectionOf(...articles)
        const outcome = await answer(question, collection, { explain: true })
        const best = outcome.explanation?.best
        for (const one of [
          ...(outcome.kind === 'answered' ? outcome.answers : outcome.nearest),
          ...(best ? [best] : []),
        ]) {
          const own = articles.find(({ id }) => id === one.citation.article)!
          expect(verify(one, own)).toBe(true)
          expect(one.citation.spans.reduce((sum, [start, end]) => sum + end - start, 0)).toBeLessThanOrEqual(
            question.command === 'quote' ? 1500 : 600,
          )
        }
      },
    ),
    { numRuns: RUNS },
  )
})
