// A server that allows some sources only: their articles are found among any others, and of the others nothing is told.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answer, type Question } from '../../src/answers/index.ts'
import { openCollections } from '../../src/collections/index.ts'
import { makeArticle } from '../articles/store/articles.ts'

const TEXT = 'Inga Thorsen lit the lighthouse of Bergholm on 3 March 2021. “It was dark,” Thorsen said.'
const allowed = makeArticle('allowed', { source: 'Herald', text: TEXT, date: '2021-03-04', title: 'Light' })
const wire = makeArticle('wire', { source: 'Tattler', text: TEXT, date: '2021-03-05', title: 'Light again' })
/** Better for the question in every way, and about somebody who is in no allowed article. */
const forbidden = Array.from({ length: 50 }, (_, i) =>
  makeArticle(`forbidden-${i}`, {
    source: i % 2 ? 'Tattler' : undefined,
    title: 'Who lit the lighthouse of Bergholm?',
    date: '2021-03-05',
    text: `Wilhelmina Zellweger lit the lighthouse of Bergholm on ${1 + (i % 28)} February 2021. “I lit the lighthouse of Bergholm,” Zellweger said.`,
  } as Parameters<typeof makeArticle>[1]),
)

/** A name that begins with a word too common to be looked for. */
const will = makeArticle('will', {
  source: 'Tattler',
  text: 'Will Smith of Bergholm swam to the island on 2 May 2021.',
  title: 'Swim',
})

const dataDir = mkdtempSync(join(tmpdir(), 'footnote-sources-'))
const log = { info: () => {}, warn: () => {} }
const collections = openCollections({ dataDir, engine: 'compact', log })
beforeAll(async () => {
  const own = await collections.open('100')
  await own.add([...forbidden, wire, will, allowed].map((article) => ({ article, place: article.id })))
})
afterAll(async () => {
  await collections.close()
  rmSync(dataDir, { recursive: true, force: true })
})

const open = (sources: readonly string[]) => collections.read('100', { shared: true, sources })

const QUESTIONS: Question[] = [
  { command: 'who', question: 'lit the lighthouse of Bergholm' },
  { command: 'when', question: 'was the lighthouse of Bergholm lit' },
  { command: 'ask', question: 'lighthouse of Bergholm' },
  { command: 'quote', topic: 'lighthouse' },
  { command: 'quote', speaker: 'Zellweger' },
  { command: 'quote', text: 'I lit the lighthouse of Bergholm' },
  { command: 'timeline', question: 'lighthouse of Bergholm' },
  { command: 'who', question: 'is Wilhelmina Zellweger' },
  { command: 'who', question: 'is Zellwegger' },
]

test('an allowed answer is found though fifty better passages are of other sources', async () => {
  const first = async (sources: readonly string[]) => {
    const outcome = await answer(QUESTIONS[0]!, await open(sources))
    return outcome.kind === 'answered' ? outcome.answers[0] : undefined
  }
  expect(await first(['herald'])).toMatchObject({ text: 'Inga Thorsen' })
  expect((await first(['herald']))?.alsoIn ?? []).toEqual([])
  expect(await first([])).toMatchObject({ text: 'Wilhelmina Zellweger' })
})

test.each(QUESTIONS)('%j tells nothing of another source', async (question) => {
  const outcome = await answer(question, await open(['Herald']))
  const { asked: _, ...told } = outcome
  expect(JSON.stringify(told)).not.toMatch(/Tattler|forbidden|wire|February/)
  if (!JSON.stringify(question).includes('Zellweger')) expect(JSON.stringify(told)).not.toMatch(/Zellweger/)
  expect(outcome.corrected).toBeUndefined()
})

test('a slip in a short word is put right there as anywhere', async () => {
  const { corrected } = await answer(
    { command: 'when', question: 'was it drak at the lighthouse' },
    await open(['Herald']),
  )
  expect(corrected).toEqual({ from: 'drak', to: 'dark' })
})

test('nor do suggestions, spelling, articles, copies and the list', async () => {
  const collection = await open(['Herald'])
  const { catalogue } = collection
  const offered = (field: 'article' | 'source' | 'person', partial: string) =>
    catalogue.suggest(field, partial, 25).map(({ value }) => value)
  expect([offered('source', ''), offered('source', 'tat')]).toEqual([['Herald'], []])
  expect([offered('person', ''), offered('person', 'zell')]).toEqual([['Inga Thorsen'], []])
  expect([offered('person', 'will'), offered('person', 'smith')]).toEqual([[], []])
  expect([offered('article', ''), offered('article', 'who lit')]).toEqual([['allowed'], []])
  expect([catalogue.correct('Zellwegger'), catalogue.correct('Thorson')]).toEqual([undefined, 'thorsen'])
  expect([catalogue.knows('zellweger'), catalogue.knows('thorsen')]).toEqual([false, true])
  expect([collection.size, [...collection.list()].map(({ id }) => id)]).toEqual([1, ['allowed']])
  expect([await collection.article('wire'), await collection.analysis('wire')]).toEqual([undefined, undefined])
  expect([collection.copiesOf('allowed'), collection.copiesOf('wire')]).toEqual([[], []])
})
