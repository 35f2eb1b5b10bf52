// Deeds of people: a sentence that tells something else of the same thing does not say who did the asked deed.
import { beforeAll, expect, test } from 'vitest'
import type { Collection } from '../../src/collections/index.ts'
import { article, collectionOf } from './articles.ts'
import { offeredBy } from './offered.ts'

let collection: Collection
beforeAll(async () => {
  collection = await collectionOf(
    article(
      'Torvik',
      'The governor Sten Marsk, who had lost the garrison of Torvik, was pardoned at the request of Ebba Lorn. The guilds met in Orra ' +
        'Hall beside the house of Jonas Brand. The captain of Skell Fort, Pavel Hallin, had heard the guns and stayed in bed. The riddle of the ' +
        'Dornel tides was put to Ida Vetch by the miller. Runa Hallin supported the tithe of Skell. The ferry Swan by Lars Ode crossed ' +
        "the bay. Nils Orre's Winter Hymn was sung at the wake. A coach pulled by two greys went from Torvik to Odd Brekke.",
    ),
    article(
      'Lowmar',
      'Mayor Tore Vind died in 1804. The culprit was the cooper Aksel Rom. The Lowmar bridge took three years. Its plans were drawn by Greta ' +
        'Holt. Ulla Trane, an engineer, devised the salt pump. Castle Brun was handed over by Colonel Egil Fosse. The meadow of Lowmar was ' +
        'bought from Inga Dahl by the abbey. A bill against dogs was thrown out by the alderman Otto Krag. The stamp tax of Lowmar was lifted by ' +
        'Queen Sigrid.',
    ),
    article(
      'Ossmark',
      'Lise Amdal lived in Ossmark beside the painter Hauk Brenna. The envoy Knud Stray had a bad leg that winter and read much. The bell ' +
        'Big Tora cracked in the frost, and Torgeir Moe saw it. The eel post of Ossmark stood before the house of Rolf Ebbe. Prior Anselm Dahle ' +
        'grew old in Ossmark. The mill of Ossmark stood near the farm of Sverre Nygard. The Ossmark almanac lay in the barn of Petra Vold. ' +
        'The duke of Ossmark rode past Eskil Tveit at noon. The pedlar Tor Hauge fell ill at the wedding of Signe Bakk.',
    ),
    article(
      'Hammerby',
      'A letter from Countess Ebba Rosen brought the fiddler Anton Lie to dinner at Hammerby. The sick envoy Jon Rake was looked after by Marit ' +
        'Sande. The great bell of Hammerby came from the foundry of Gerhard Pohl. The bust of the hermit is in marble by Ivo Kranz. In 1702 Lars ' +
        'Fjeld became dean of Hammerby. The tower of Hammerby went up in flames at the hand of Captain Otto Ruge. Hilda Nord’s Book of Eels ran ' +
        'to nine volumes. The duke of Hammerby was driven out by his cousin Balder. The fair at Hammerby owed its money to the brewer Nils Kaas. ' +
        'Twelve years in the castle cells were handed to the miller Per Skog by Justice Arvid Lunde.',
    ),
  )
})

const offered = (question: string) => offeredBy(collection, 'who', question)

test.each<[string, RegExp]>([
  ['Who killed the governor Sten Marsk?', /Ebba Lorn/],
  ['Who was the killer of Sten Marsk?', /Ebba Lorn/],
  ['Who designed Orra Hall?', /Brand/],
  ['Who was the architect of Orra Hall?', /Brand/],
  ['Who surrendered Skell Fort?', /Hallin/],
  ['Who solved the riddle of the Dornel tides?', /Vetch/],
  ['Who rejected the tithe of Skell?', /Hallin/],
  ['Who sold Orra Hall?', /Brand/],
  ['Who drove the coach from Torvik?', /Brekke/],
  ['Who invited Lise Amdal to Ossmark?', /Brenna/],
  ['Who did Lise Amdal invite to Ossmark?', /Brenna/],
  ['Who nursed the envoy Knud Stray?', /Amdal/],
  ['Who carved the eel post of Ossmark?', /Ebbe/],
  ['Who appointed Prior Anselm Dahle?', /Nygard|Stray/],
  ['Who burned the mill of Ossmark?', /Nygard/],
  ['Who wrote the Ossmark almanac?', /Vold/],
  ['Who was the author of the Ossmark almanac?', /Vold/],
  ['Who deposed the duke of Ossmark?', /Tveit/],
  ['Who accused the duke of Ossmark?', /Tveit/],
  ['Who paid for the mill of Ossmark?', /Nygard/],
  ['Who nursed Tor Hauge when he fell ill?', /Bakk/],
])('%s is not answered with %s', async (question, none) => {
  expect((await offered(question)).filter((text) => none.test(text))).toEqual([])
})

test.each([
  ['Who designed the ferry Swan?', 'Lars Ode'],
  ['Who composed Winter Hymn?', 'Nils Orre'],
  ['Who killed Mayor Tore Vind?', 'Aksel Rom'],
  ['Who designed the Lowmar bridge?', 'Greta Holt'],
  ['Who invented the salt pump?', 'Ulla Trane'],
  ['Who surrendered Castle Brun?', 'Egil Fosse'],
  ['Who sold the meadow of Lowmar?', 'Inga Dahl'],
  ['Who rejected the bill against dogs?', 'Otto Krag'],
  ['Who repealed the stamp tax of Lowmar?', 'Sigrid'],
  ['Who invited the fiddler Anton Lie to Hammerby?', 'Ebba Rosen'],
  ['Who nursed the envoy Jon Rake?', 'Marit Sande'],
  ['Who cast the great bell of Hammerby?', 'Gerhard Pohl'],
  ['Who sculpted the bust of the hermit?', 'Ivo Kranz'],
  ['Who was appointed dean of Hammerby in 1702?', 'Lars Fjeld'],
  ['Who burned the tower of Hammerby?', 'Otto Ruge'],
  ['Who wrote the Book of Eels?', 'Hilda Nord'],
  ['Who deposed the duke of Hammerby?', 'Balder'],
  ['Who paid for the fair at Hammerby?', 'Nils Kaas'],
  ['Who jailed the miller Per Skog?', 'Arvid Lunde'],
])('%s may be %s', async (question, name) => {
  expect((await offered(question)).join('; ')).toContain(name)
})
