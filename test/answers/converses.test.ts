// A deed told from its other side: whoever something was sold to bought it, and whoever sold it did not.
import { expect, test } from 'vitest'
import { answer } from '../../src/answers/index.ts'
import { article, collectionOf } from './articles.ts'

const collection = collectionOf(
  article(
    'sides',
    'The Lindby brewery was sold in May by the Rask family to a rich miller, Jonas Vik. In June the widow Inga Moe sold Karl Ström the ferry. ' +
      'The pianist Elsa Brand, a pupil of the cantor Otto Hahn, works for the Norden Opera. ' +
      'Signe Dahl handed over as chair of the choir to her deputy, Mats Lund. The Osk Herons lost the final 3-1 to Ballin Town and ' +
      'lost their keeper to injury. Duke Arvid left the throne of Sund to his nephew, Prince Kasper, and the stables to Tove Rood. ' +
      'Mayor Henrik Aas lost his seat to Berit Sand, a nurse. The baker Nils Fog borrowed the money for the oven from his aunt, Olga Fog. ' +
      'The chapel belongs to the Order of Saint Una. Erik Holm refused to sell the quarry to Leif Stein.',
  ),
)

async function offered(question: string): Promise<string[]> {
  const { explanation } = await answer({ command: 'who', question }, await collection, { explain: true })
  return explanation!.candidates.map(({ text }) => text)
}

test.each<[string, string, RegExp]>([
  ['who bought the Lindby brewery', 'Jonas Vik', /Rask/],
  ['from whom did Jonas Vik buy the Lindby brewery', 'Rask family', /Vik/],
  ['who was the seller of the Lindby brewery', 'Rask family', /Vik/],
  ['who bought the ferry', 'Karl Ström', /Moe/],
  ['who taught Elsa Brand', 'Otto Hahn', /Brand|Norden/],
  ['who employs Elsa Brand', 'Norden Opera', /Hahn/],
  ['who took over as chair of the choir from Signe Dahl', 'Mats Lund', /Dahl/],
  ['who beat the Osk Herons', 'Ballin Town', /injury|keeper/],
  ['who succeeded Duke Arvid', 'Kasper', /Rood/],
  ['who unseated Henrik Aas', 'Berit Sand', /Aas/],
  ['who lent Nils Fog the money for the oven', 'Olga Fog', /Nils/],
  ['who owns the chapel', 'Order of Saint Una', /^$/],
])('%s: %s, nobody like %s', async (question, one, others) => {
  const texts = await offered(question)
  expect(texts.some((text) => text.includes(one))).toBe(true)
  expect(texts.filter((text) => others.test(text))).toEqual([])
})

test.each<[string, string]>([
  ['who bought the quarry', 'Leif Stein'],
  ['who bought the stables', 'Tove Rood'],
])('%s: not %s, to whom nobody sold them', async (question, one) => {
  const outcome = await answer({ command: 'who', question }, await collection)
  expect(outcome.kind === 'answered' && outcome.answers[0]!.text).not.toContain(one)
})
