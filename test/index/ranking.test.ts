// Which of two passages comes first, beyond the words that both share with the question.
import { expect, test } from 'vitest'
import { createIndex } from '../../src/index/index.ts'
import { articleOf } from './helpers.ts'

test.each([
  [
    'a word of like meaning stands for the one asked for',
    'Which physician treated the queen of Norway?',
    'The doctor who treated the queen of Norway left the palace at noon.',
    'The gardener who treated the queen of Norway to roses left at noon.',
  ],
  [
    'a word of the same root stands for it',
    'Who invented the paper lantern?',
    'Its inventor kept the paper lantern in a drawer for years.',
    'Its owner kept the paper lantern in a drawer for years.',
  ],
  [
    'how many: a number that counts what is asked',
    'How many kibbutz communities are in the valley?',
    'The valley has 27 kibbutz communities along the old road.',
    'The valley has kibbutz communities along the old road to the sea.',
  ],
  [
    'how many: a day of the month is no number',
    'How many lives were lost in the crash near Nagoya?',
    'The crash near Nagoya took the lives of 264 on the plane.',
    'The crash near Nagoya took lives on April 26 near the plane.',
  ],
  [
    'the words in the order asked',
    'What did the Bank of England say?',
    'The Bank of England said that rates would rise.',
    'England said that the rates of the bank would rise.',
  ],
  [
    'the words close together',
    'Which baker has a lighthouse?',
    'The baker bought an old lighthouse, and it stood on a cliff near the village where all boats came in at night.',
    'The baker came in at night near the village where all boats stood, and it was on a cliff, an old lighthouse bought.',
  ],
  [
    'when: the time close to the words asked for',
    'When did the ferry line to Bergen open?',
    'The ferry line to Bergen opened in 1931, while a band played on the old pier and a crowd stood and sang in the rain for hours.',
    'The ferry line to Bergen opened while a band played on the old pier and a crowd stood and sang in the rain for hours in 1931.',
  ],
  [
    "who: a person's name close to the words asked for",
    'Who founded the ferry line to Bergen?',
    'The ferry line to Bergen, founded by Ingrid Moe, ran from the old pier to the market while bands played.',
    'The ferry line to Bergen, founded in Bergen, ran from the old pier to the market while Ingrid Moe sang.',
  ],
])('%s', async (_, text, right, wrong) => {
  const index = createIndex('compact')
  for (const [id, body] of [
    ['wrong', wrong],
    ['right', right],
    ['other', 'A ferry ran aground off the coast, and fishermen lost an auction.'],
  ] as const) {
    await index.add(articleOf(id, body))
  }
  const hits = await index.search({ text }, 2)
  expect(hits.map(({ passage }) => passage.article)).toEqual(['right', 'wrong'])
})
