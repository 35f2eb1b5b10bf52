// Refusals as people read them: a name stands bare, words of the question in the quotation marks of the asker's language.
import { expect, test } from 'vitest'
import { answer, type Question } from '../../src/answers/index.ts'
import { type Article, identityMap } from '../../src/articles/index.ts'
import { memoryCollection } from '../../src/collections/index.ts'
import { drawOutcome } from '../../src/replies/index.ts'

const text =
  'The ferry sank off Larkby on 4 May 2019. “Nobody slept that night,” said Ingrid Solheim, the mayor of Larkby.'

async function linesOf(asked: Question, locale: string, more: Partial<Article> = {}, today?: string) {
  const ferry = { id: 'ferry', title: 'A ferry', text, raw: text, map: identityMap(text), language: 'en', ...more }
  const articles = await memoryCollection([ferry])
  const drawing = { articles, locale, private: true, page: 0, key: 'k' } as never
  const { content } = await drawOutcome(await answer(asked, articles, { ...(today && { today }) }), drawing)
  return content.split('\n')
}

test.each<[Question, string, string]>([
  [{ command: 'who', question: 'won the election in France' }, 'en-GB', 'None of the articles speaks of France.'],
  [{ command: 'when', question: 'was the bakery robbed' }, 'en-GB', 'None of the articles speaks of “bakery”.'],
  [{ command: 'when', question: 'was the bakery robbed' }, 'de', 'Keiner der Artikel spricht von „bakery“.'],
  [{ command: 'quote', speaker: 'Napoleon' }, 'en-GB', 'None of the articles speaks of Napoleon.'],
  [
    { command: 'quote', topic: '*tulips*' },
    'en-GB',
    'I find no quote of anybody about “\\*tulips\\*” in the articles.',
  ],
  [
    { command: 'quote', speaker: 'Solheim', topic: 'tulips' },
    'fr',
    'Je ne trouve aucune citation de Solheim au sujet de « tulips » dans les articles.',
  ],
  [{ command: 'quote', speaker: 'the ferry' }, 'en-GB', 'No article quotes the ferry.'],
  [{ command: 'quote', text: 'I sold my boat' }, 'es-ES', 'Estas palabras no figuran en ninguno de los artículos.'],
  [{ command: 'timeline', question: 'moon landing' }, 'ru', 'Ни в одной статье не говорится об этом: «moon landing».'],
  [
    { command: 'who', question: 'won', article: 'ferri' },
    'de',
    'Einen Artikel „ferri“ gibt es hier nicht; /artikel liste zeigt, welche es gibt. Ist „ferry“ gemeint?',
  ],
  [
    { command: 'who', question: 'won', source: '*Herald*' },
    'fr',
    'Il n’y a pas de source « \\*Herald\\* » ici ; /articles liste montre celles qui existent.',
  ],
  [
    { command: 'who', question: 'won', after: '2020-01-01', before: '2019-01-01' },
    'en-GB',
    'The day of “after” is later than that of “before”, so no article lies between. Swap them.',
  ],
])('%j in %s', async (asked, locale, expected) => {
  expect((await linesOf(asked, locale))[0]).toBe(expected)
})

test('under filters it says that other articles were not looked at', async () => {
  const lines = await linesOf({ command: 'when', question: 'was the bakery robbed', article: 'ferry' }, 'en-GB')
  expect(lines.slice(0, 2)).toEqual([
    'None of the articles speaks of “bakery”.',
    '-# I looked only at articles that pass your filters.',
  ])
})

test.each([
  ['last year', 'en-GB', 'None of the articles speaks of “last year” \\(2021\\).'],
  ['yesterday', 'de', 'Keiner der Artikel spricht von „yesterday“ \\(3. Mai 2022\\).'],
  ['last week', 'en-GB', 'None of the articles speaks of “last week” \\(25 April\u2009–\u20091 May 2022\\).'],
])('of %s it says in %s which time is meant', async (time, locale, expected) => {
  const question = { command: 'ask', question: `Why did the ferry sink ${time}?` } as const
  const [line] = await linesOf(question, locale, { date: '2019-05-05' }, '2022-05-04')
  expect(line).toBe(expected)
})

test.each([
  ['en-GB', '-# Nearest to the question, without an answer:'],
  ['de', '-# Am nächsten an der Frage, ohne Antwort:'],
])('to yes or no the sentence is shown that bears on it, in %s', async (locale, nearest) => {
  const [, ...lines] = await linesOf({ command: 'ask', question: 'Did the ferry sink?' }, locale)
  expect(lines).toEqual([nearest, '> The ferry sank off Larkby on 4 May 2019.', '-# — A ferry'])
})
