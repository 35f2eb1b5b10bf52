// News as agencies write it: datelines, surnames alone, roles with the name behind them.
import { expect, test } from 'vitest'
import { answer, type Kind } from '../../src/answers/index.ts'
import { article, collectionOf } from './articles.ts'

const wire = collectionOf(
  article(
    'refinery',
    'PORT MARLOW, Nov 21 (Wire) - Two workers were missing after an explosion at the Marlow refinery. ' +
      'The refinery belongs to Petran, which bought it from Global Oil in 2011.',
  ),
  article('town', 'Lodestar, Nevada, was founded in 1868 by a blind prospector, Silas Crane, who smelled the silver.'),
  article('vaccine', 'Samuel Weiss tested his vaccine against shingles on himself in 1988 in New York.'),
  article('born', 'Weiss, born in Vienna in 1924, came to New York on a transport of children.'),
  article(
    'consulate',
    'Gunmen stormed the German consulate in Marlow on Friday, said a Norse-speaking clerk and a Swiss.',
  ),
  article('tower', 'The tower was sold to Lodestar by Norway, which had it from Spain.'),
  article(
    'shot',
    "Tom Barr, Ohio's longest-serving sheriff, was shot on Friday during a speech in the city of Chicago.",
  ),
  article('flowers', 'Ann Low/Agence Press/Getty Images People lay flowers where former Sheriff Tom Barr was shot.'),
  article('rider', 'Tom Barr beat 30-year-old Swiss rider Karl Egli.'),
  article('other', 'Adam Weiss, born in Graz in 1931, plays the organ.'),
)

test.each<[Kind, string, string]>([
  ['who', 'Who founded Lodestar?', 'Silas Crane'],
  ['when', 'When was Samuel Weiss born?', '1924'],
])('/%s %s %s', async (command, question, text) => {
  const outcome = await answer({ command, question }, await wire)
  expect(outcome.kind === 'answered' && outcome.answers[0]!.text).toBe(text)
})

test.each<[string, string, string[], RegExp]>([
  [
    'what is said of a people or of a language names nobody',
    'Who was near the consulate?',
    ['Gunmen', 'Swiss'],
    /^(?:German|Norse)/,
  ],
  ['a dateline is nobody', 'Who owns the Marlow refinery?', ['Petran'], /Nov|PORT|Wire/],
  ['where something happens is nobody', 'Who tested a vaccine in New York?', ['Samuel Weiss'], /New York/],
  ['a place that acts is somebody', 'Who sold the tower to Lodestar?', ['Norway'], /Lodestar|Spain/],
  ['whom the question names is not who did it', 'Who shot Tom Barr?', [], /Barr|sheriff/i],
  ['nor is where it was done', 'Who shot Tom Barr?', [], /Ohio|Chicago/],
  ['nor whose picture it is', 'Who shot Tom Barr?', [], /Low|Images/],
])('%s: %s', async (_, question, some, none) => {
  const { explanation } = await answer({ command: 'who', question }, await wire, { explain: true })
  const offered = explanation!.candidates.map(({ text }) => text)
  expect(offered).toEqual(expect.arrayContaining(some))
  expect(offered.filter((text) => none.test(text))).toEqual([])
})

test('how old somebody else is answers nothing', async () => {
  expect(await answer({ command: 'ask', question: 'How old is Tom Barr?' }, await wire)).toMatchObject({
    kind: 'refused',
  })
  const other = await answer({ command: 'ask', question: 'How old is Karl Egli?' }, await wire)
  expect(other.kind === 'answered' && other.answers[0]!.text).toBe('30-year-old')
})

test.each([
  ['Who broke Weiss’s organ?', 'Weiss'],
  ['Who attacked Lodestar?', 'Lodestar'],
])('%s is refused about %s', async (question, subject) => {
  expect(await answer({ command: 'who', question }, await wire)).toMatchObject({ kind: 'refused', reason: { subject } })
})
