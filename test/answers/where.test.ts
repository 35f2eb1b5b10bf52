// Where something is: not in a part of itself, not beside itself, not where it was made.
import { expect, test } from 'vitest'
import { answer } from '../../src/answers/index.ts'
import { article, collectionOf } from './articles.ts'

const TEXT =
  'The race between Osk and Velden Bay was called off. A trawler sank near Velden Bay after a leak in its engine room. ' +
  'In 1931 she moved to Basel, where she worked in the archive of the Brandt Foundation. ' +
  'The lanterns of the Pepper Works were made in Torvik. A lamp hung on the roof of the mill in Kelvar. ' +
  'The Amalia, a barge, lies in the dock of Larkby. Ada Quist sat in the garden of Ada Quist with her goat.'

async function offered(question: string): Promise<string[]> {
  const collection = await collectionOf(article('one', TEXT))
  const { explanation } = await answer({ command: 'where', question }, collection, { explain: true })
  return explanation!.candidates.map(({ text }) => text)
}

test.each([
  ['is the Brandt Foundation', 'Basel'],
  ['is the mill', 'Kelvar'],
  ['is the barge', 'dock of Larkby'],
  ['did the trawler leak', 'engine room'],
  ['were the lanterns made', 'Torvik'],
  ['is Ada Quist', 'garden'],
])('where %s: it may be %s', async (question, expected) => {
  expect(await offered(question)).toContain(expected)
})

test.each([
  ['is Velden Bay', /Osk and|engine/],
  ['is the Brandt Foundation', /archive/],
  ['are the lanterns', /Torvik/],
  ['is the mill', /roof/],
])('where %s: nothing like %s', async (question, none) => {
  expect((await offered(question)).filter((text) => none.test(text))).toEqual([])
})
