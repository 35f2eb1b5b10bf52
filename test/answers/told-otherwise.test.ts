// When: a sentence with the question's words that tells the deed of somebody else, of another thing, or as not done, has no date for it.
import { beforeAll, expect, test } from 'vitest'
import { answer } from '../../src/answers/index.ts'
import type { Collection } from '../../src/collections/index.ts'
import { article, collectionOf } from './articles.ts'
import { offeredBy } from './offered.ts'

let collection: Collection
beforeAll(async () => {
  collection = await collectionOf(
    article(
      'Torvik',
      'Runa Lorn, who had run the mill of Torvik for ten years, wrote its song in 1811 and sang it to the smith Nils Orre. The pupil of ' +
        'Ebba Vetch, Jonas Brand, went on to win the Silver Plough in 1817. Driven from Skell in 1820, she fled to Torvik in 1822 with a ' +
        'letter for Karl Hallin.',
    ),
    article(
      'Skell',
      'The fort of Skell capitulated on 4 May 1741. Sten Marsk quarrelled with the bishop in 1750, and gave him a bell in 1752. Sten Marsk ' +
        'perished in 1760. A merger of the Salt Union with the Skell Bank was talked of in 1770. The Salt Union merged with the Orra Bank in 1781.',
    ),
    article(
      'Dornel',
      "The rope bridge reached Dornel in 1861. In 1864 the guild ruled that Vetch's charter was void. The carter Nils Vind felled the oak of " +
        'Dornel in 1866, and Aksel Rom founded an inn there in 1868. Orm Dahl was taken prisoner at Brekke in 1871. The council of Dornel ' +
        'bought its hall from Baron Krag in 1874. The first regatta of Dornel was held in 1877. The tower was opened in 1880 without the ' +
        'clock, which came by boat in 1883. Inga Holt laid the stone of the quay in 1885. Sten Vetch was asked to join the guild in 1887 but ' +
        'did not. The talks of 1888 at Brekke led to nothing. Greta Fosse of Dornel, who lost her ship in 1889, stayed. The record set in ' +
        '1891 by Bo Ek stood. Egil Dahl drove Ulf Hart out of Brekke in 1893. The crew was pardoned, only to be banished in 1895 under Leif Rask.',
    ),
  )
})

const offered = (question: string) => offeredBy(collection, 'when', question)

test.each<[string, string[], RegExp]>([
  ['When did Runa Lorn write the song of the mill?', ['1811'], /^$/],
  ['When did Nils Orre write the song of the mill?', [], /1811/],
  ['When did Jonas Brand win the Silver Plough?', ['1817'], /^$/],
  ['When did Ebba Vetch win the Silver Plough?', ['1817'], /^$/],
  ['When did Greta Holt win the Silver Plough?', [], /1817/],
  ['When did Karl Hallin flee to Torvik?', [], /^$/],
  ['When did Karl Orre flee to Torvik?', [], /182\d/],
  ['When did Ruth Orre flee to Torvik?', ['1822'], /^$/],
  ['When did the fort of Skell give in?', ['4 May 1741'], /1750|1752/],
  ['When did Sten Marsk pass away?', ['1760'], /1750|1752/],
  ['When did the Salt Union merge with the Skell Bank?', ['1781'], /1770/],
  ['When did the fort of Skell sink?', [], /1741/],
  ['When did the rope bridge reach Dornel?', ['1861'], /^$/],
  ['When did the rope bridge reach Torvik?', [], /1861/],
  ["When did the guild rule that Vetch's charter was void?", ['1864'], /^$/],
  ["When did the guild rule that Krag's charter was void?", [], /1864/],
  ['When did Nils Vind fell the oak of Dornel?', ['1866'], /^$/],
  ['When did Aksel Rom fell the oak of Dornel?', [], /1866/],
  ['When did Aksel Rom found an inn?', ['1868'], /^$/],
  ['When did Inga Holt lay the stone?', ['1885'], /^$/],
  ['When did Orm Dahl get taken prisoner?', ['1871'], /^$/],
  ['When did Nils Vind get taken prisoner?', [], /1871/],
  ['When did the council buy its hall from Baron Krag?', ['1874'], /^$/],
  ['When did Baron Krag purchase the council?', [], /1874/],
  ['When was the first regatta of Dornel held?', ['1877'], /^$/],
  ['When was the last regatta of Dornel held?', [], /1877/],
  ['When was the tower opened?', ['1880'], /^$/],
  ['When was the clock opened?', [], /1880/],
  ['When did Sten Vetch join the guild?', [], /1887/],
  ['When did the talks at Brekke lead to a truce?', [], /1888/],
  ['When did Greta Fosse lose her ship?', ['1889'], /^$/],
  ['When did Bo Ek set the record?', ['1891'], /^$/],
  ['When did Nils Vind set the record?', [], /1891/],
  ['When did Egil Dahl drive Ulf Hart out of Brekke?', ['1893'], /^$/],
  ['When did Egil Dahl drive Ulf Hart out of Torvik?', [], /1893/],
  ['When was Leif Rask banished?', [], /1895/],
])('%s among %j, nothing like %s', async (question, some, none) => {
  const texts = await offered(question)
  expect(texts).toEqual(expect.arrayContaining(some))
  expect(texts.filter((text) => none.test(text))).toEqual([])
})

test('where another reached it, a sentence that tells of no reaching is no answer', async () => {
  const { kind } = await answer({ command: 'when', question: 'When did the rope bridge reach Torvik?' }, collection)
  expect(kind).toBe('refused')
})
