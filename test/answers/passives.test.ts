// A passive tells what an active question asks, and an active what a passive one asks: whoever stands behind "by" did it.
import { expect, test } from 'vitest'
import type { Kind } from '../../src/answers/index.ts'
import { article, collectionOf } from './articles.ts'
import { offeredBy } from './offered.ts'

const collection = collectionOf(
  article('regium', 'Regium was captured by Drogo Hart in 1947. The harbour had been burnt.'),
  article('corvane', 'Corvane was taken in May 1996 by the Rangers, a militia of the hills. The town was poor.'),
  article('ostby', 'Bram Toller was defeated at Ostby by Ulla Frayne in 1833. His men fled to Norda.'),
  article('meldra', 'Ivo Plank stormed the fort of Meldra in 1901 after a siege of two months.'),
  article('selda', 'Fort Selda was besieged in 1711. Only the chapel was left.'),
  article('albion', 'The Vestrians conquered Albion in 1066. Albion was raided by the Jarlings in 865.'),
  article('tarn', 'Ida Varn was robbed by Bo Ek in 1820.'),
  article('offices', 'Supreme power belongs to the Guardian, who is chosen for life by the elders. He sits at Kum.'),
  article(
    'overseers',
    'The rector needs the consent of the Overseers, who are elected by the alumni. He sits in June.',
  ),
  article('treasurer', 'The Treasurer, who had been appointed by Queen Ilsa in 1610, fled to Dorvik.'),
  article(
    'warden',
    'The Warden, who is named for life by the judges, sits at Dorn. The bill was drafted by aides in a week.',
  ),
  article(
    'cyclone',
    'The Norrland network Cyclone, designed and directed by Louis Poule, was the first to carry all the data itself.',
  ),
  article(
    'raouls',
    'The Rolins are descended from a Vestrian named Raul, the Petras from a Pierre Daule, and both live at Osk.',
  ),
  article(
    'lamp',
    'The Lampers are a people of the valleys of Upper Sorve, whose members trace their origin to the preacher Mehar Dast.',
  ),
  article(
    'cup',
    'Ida Moor handed the cup of Brend to Per Lind in 1902 and wept. Ann Holt fought with Bo Ek against Cy Fox.',
  ),
  article('shop', 'One should ask Ann Holt, who runs the shop at Brend, or Per Dahl.'),
)

const offered = (command: Kind, question: string) => offeredBy(collection, command, question)

test.each<[Kind, string, string]>([
  ['when', 'did Drogo Hart capture Regium', '1947'],
  ['when', 'was Regium captured by Drogo Hart', '1947'],
  ['who', 'captured Regium', 'Drogo Hart'],
  ['when', 'did the Rangers take Corvane', 'May 1996'],
  ['when', 'did Ulla Frayne defeat Bram Toller', '1833'],
  ['who', 'did Ulla Frayne defeat', 'Bram Toller'],
  ['who', 'defeated Bram Toller', 'Ulla Frayne'],
  ['where', 'did Ulla Frayne defeat Bram Toller', 'Ostby'],
  ['when', 'was the fort of Meldra stormed by Ivo Plank', '1901'],
  ['who', 'was the fort of Meldra stormed by', 'Ivo Plank'],
  ['when', 'did the Norrlanders besiege Fort Selda', '1711'],
  ['when', 'did the Jarlings raid Albion', '865'],
  ['when', 'was Albion conquered by the Vestrians', '1066'],
  ['who', 'chooses the Guardian', 'elders'],
  ['who', 'is the Guardian chosen by', 'elders'],
  ['who', 'elects the Overseers', 'alumni'],
  ['who', 'are the Overseers elected by', 'alumni'],
  ['who', 'appointed the Treasurer', 'Queen Ilsa'],
  ['when', 'did Queen Ilsa appoint the Treasurer', '1610'],
  ['who', 'names the Warden', 'judges'],
  ['who', 'drafted the bill', 'aides'],
  ['who', 'was the designer of the Norrland network', 'Louis Poule'],
  ['who', 'from whom do the Rolins descend', 'Raul'],
  ['who', 'do the Lampers trace their origin to', 'Mehar Dast'],
  ['who', 'to whom do the Lampers trace their origin', 'Mehar Dast'],
  ['who', 'to whom did Ida Moor hand the cup', 'Per Lind'],
  ['who', 'handed the cup to Per Lind', 'Ida Moor'],
  ['who', 'against whom did Ann Holt fight', 'Cy Fox'],
  ['who', 'with whom did Ann Holt fight', 'Bo Ek'],
  ['who', 'runs the shop', 'Ann Holt'],
])('%s %s', async (command, question, first) => {
  expect((await offered(command, question))[0]).toBe(first)
})

test.each<[Kind, string, RegExp]>([
  ['when', 'did Bram Toller defeat Ulla Frayne', /1833/],
  ['when', 'did Gorm Hane capture Regium', /1947/],
  ['when', 'did Ida Varn rob Bo Ek', /1820/],
  ['who', 'elects the Overseers', /Overseers/],
  ['who', 'was robbed by Bo Ek', /Bo Ek/],
])('%s %s is not told', async (command, question, other) => {
  expect((await offered(command, question)).join(' / ')).not.toMatch(other)
})
