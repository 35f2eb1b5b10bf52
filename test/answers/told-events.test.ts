// Single events: a sentence that tells another event of the same person or thing does not say when the asked one was.
import { beforeAll, expect, test } from 'vitest'
import type { Collection } from '../../src/collections/index.ts'
import { article, collectionOf } from './articles.ts'
import { offeredBy } from './offered.ts'

let collection: Collection
beforeAll(async () => {
  collection = await collectionOf(
    article(
      'Hallin',
      'Pavel Hallin took command of the garrison of Torvik in 1702. His sister Runa Hallin drowned in the Skell in 1711. Ebba Lorn was ' +
        'married to the miller in 1715. Governor Sten Marsk (1660–1719) drew the map. The Torvik Bank sued the town in 1725. The Skell ' +
        'Company was set up in 1730. Proposals to abolish the tithe of Torvik were put to the guilds in 1741. Jonas Brand was at work ' +
        'until the wedding of Ida Vetch. A bell was cast in 1744 for Dornel Church. It was dug up in 1851. Ulla Trane wrote to the ' +
        'king in 1760 and her body was found in the Skell in 1762. Dorle, founded in 1771, was refused by Vetch & Co. The Torvik Mining ' +
        'Union was founded in 1780. Lorn House, which was built in 1790, stands beside Lake Orra. A feud followed, known as the Quarrel of the ' +
        'Bells, fought with writs from 1792 to 1798. The duchy was built up under the Treaty of Lower Orra of 912 by its first duke.',
    ),
    article('Velden', 'The town of Velden lies on the Skell. It has a harbour, two mills and a market.'),
  )
})

const offered = (question: string) => offeredBy(collection, 'when', question)

test.each<[string, string[], RegExp]>([
  ['When did Pavel Hallin take command of the garrison?', ['1702'], /^$/],
  ['When was the Treaty of Lower Orra signed?', ['912'], /^$/],
  ['When was the Treaty of Upper Skell signed?', [], /912/],
  ['When was the Treaty of Lower Orra abolished?', [], /912/],
  ['When did Pavel Hallin die?', [], /1702/],
  ['When was Pavel Hallin born?', [], /1702/],
  ['When did Runa Hallin die?', ['1711'], /1702/],
  ['When was Runa Hallin buried?', [], /1711/],
  ['When was Ebba Lorn married?', ['1715'], /^$/],
  ['When did Ebba Lorn marry the miller?', ['1715'], /^$/],
  ['When was Ebba Lorn divorced?', [], /1715/],
  ['When did Governor Sten Marsk die?', ['1719'], /^$/],
  ['When was the Torvik Bank founded?', [], /1725/],
  ['When was the Skell Company founded?', ['1730'], /1725/],
  ['When was the Skell Company found guilty?', ['1725'], /^$/],
  ['When was Dorle founded?', ['1771'], /^$/],
  ['When was Vetch & Co. founded?', [], /1771/],
  ['When was TMU founded?', ['1780'], /^$/],
  ['When was Lorn House built?', ['1790'], /^$/],
  ['When was Orra Hall built?', [], /1790/],
  ['When was the Quarrel of the Bells fought?', ['1792 to 1798'], /^$/],
  ['When was the Quarrel of Orra fought?', ['1792 to 1798'], /^$/],
  ["When was Vetch's company founded?", ['1771'], /^$/],
  ['When was the tithe of Torvik abolished?', [], /1741/],
  ['When did Jonas Brand marry?', [], /wedding/],
  ['When was the bell of Dornel Church discovered?', ['1851'], /1744/],
  ['When did Ulla Trane die?', ['1762'], /1760/],
])('%s among %j, nothing like %s', async (question, some, none) => {
  const texts = await offered(question)
  expect(texts).toEqual(expect.arrayContaining(some))
  expect(texts.filter((text) => none.test(text))).toEqual([])
})
