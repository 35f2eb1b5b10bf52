// When somebody was born or died, and when a state began or ended, where only the years behind a name tell it.
import { beforeAll, describe, expect, test } from 'vitest'
import { answer } from '../../src/answers/index.ts'
import type { Collection } from '../../src/collections/index.ts'
import { article, collectionOf } from './articles.ts'

let lives: Collection
beforeAll(async () => {
  lives = await collectionOf(
    article(
      'lives',
      'Ida Korvald (12 May 1820 – 13 August 1910) was a nurse and reformer. She came to prominence during the war in the south.\n\n' +
        'Carl Brenning (December 26, 1791 – October 18, 1871) drew the first harbour. Anton of Lund (1650-1702) ruled the islands. ' +
        'The Northern Tarn dynasty (1115–1234) held the plains. The First Velden State (1744–1818) fell to its neighbours. ' +
        'Ludvig Aster (born 4 February 1897) was chancellor. The painter Hans Holm (b. 1901, d. 1977) lived by the sea. ' +
        'Emir Rashan (Arabic: راشان; c. 1130 – 1193) built the walls. President Harald Tromm (1945–1953) signed the act.',
    ),
    article(
      'count',
      'Tobren Edvard Halvask, 1st Count of Merrow (9 June 1779 – 17 January 1846), was a general and statesman of the north.',
    ),
  )
})

async function dateOf(question: string): Promise<string> {
  const outcome = await answer({ command: 'when', question }, lives)
  return outcome.kind === 'answered' ? outcome.answers[0]!.text : 'refused'
}

describe('the end of a life that is asked for, not both', () => {
  test.each([
    ['When was Ida Korvald born?', '12 May 1820'],
    ['when did ida korvald die', '13 August 1910'],
    ['When did Korvald die?', '13 August 1910'],
    ['What year was Carl Brenning born?', 'December 26, 1791'],
    ['When did Carl Brenning die?', 'October 18, 1871'],
    ['When did Anton of Lund die?', '1702'],
    ['When did the Tarn dynasty begin?', '1115'],
    ['When did the Tarn dynasty end?', '1234'],
    ['When did the First Velden State fall?', '1818'],
    ['When was the First Velden State?', '1744–1818'],
    ['When was Ludvig Aster born?', '4 February 1897'],
    ['When was Hans Holm born?', '1901'],
    ['When did Hans Holm die?', '1977'],
    ['When was Emir Rashan born?', '1130'],
    ['When was General Halvask born?', '9 June 1779'],
    ['when did tobren halvask die', '17 January 1846'],
  ])('%s', async (question, expected) => expect(await dateOf(question)).toBe(expected))
})

test('who is not yet dead has no day of death', async () =>
  expect(await dateOf('When did Ludvig Aster die?')).toBe('refused'))

test.each([
  ['Jonas Reed (1990, 2010) won the prize twice.', 'When was Jonas Reed born?'],
  ['Per Aas (1200, 1500) ran two races.', 'When did Per Aas die?'],
])('numbers behind a name are no life: %s', async (text, question) => {
  const outcome = await answer({ command: 'when', question }, await collectionOf(article('a', text)))
  expect(outcome.kind).toBe('refused')
})

test('years of an office are not taken for those of a life', async () =>
  expect(await dateOf('When did Harald Tromm die?')).toBe('refused'))

test.each([
  ['Where was Ingrid Sandvoll born?', 'Hammerfest'],
  ['where did ingrid sandvoll die', 'Ithaca'],
])('where a life began and ended: %s', async (question, expected) => {
  const obituary = await collectionOf(
    article(
      'obituary',
      'Ingrid Sandvoll, a Norwegian-born glaciologist whose work on air bubbles in ancient ice made her known, spent nine seasons in Greenland.\n\n' +
        'Ingrid Marie Sandvoll was born on Feb. 3, 1932, in Hammerfest, the third child of a pilot. She died on Tuesday at her home in Ithaca.',
      { title: 'Ingrid Sandvoll, who read the ice', date: '2023-05-04' },
    ),
  )
  const outcome = await answer({ command: 'where', question }, obituary)
  expect(outcome.kind === 'answered' ? outcome.answers[0]!.text : 'refused').toContain(expected)
})
