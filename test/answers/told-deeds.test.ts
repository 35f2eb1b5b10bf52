// A date, a name or a place answers where the sentence says that it was done, and belongs to the verb that it stands with.
import { expect, test } from 'vitest'
import type { Kind } from '../../src/answers/index.ts'
import { article, collectionOf } from './articles.ts'
import { offeredBy } from './offered.ts'

const collection = collectionOf(
  article(
    'dates',
    'The Mere Dam was begun in 1928 and completed in 1934. Cabral sighted the island on 7 January 1506 but did not land there. ' +
      'The choir sang in 1811, and its bones were brought to Karsk in 1103. Dressler studied at Osk for a year but did not graduate ' +
      'until 1974. Janosek and Zdenka separated in 1893 and were never divorced. In 1844 Holm drew the map and printed it. ' +
      'Vane emigrated in 1837. The treaty was denounced by Norrland in 1811. ' +
      'The pump came to Holm, sold by Brend, who had visited Dorn in 1826. Fane, who had resigned his commission in 1796, died in 1803. ' +
      'The pier was to be opened by Queen Ida in 1911, but it fell.',
  ),
  article(
    'ahead',
    'The last election in Osk was held in 1988. A new election will be held in Osk on 17 June. The fifteenth-century altar was ' +
      'stolen on 11 December 1996. Gorm Hane will lead the bank of Osk from 1 July, its owner said on Tuesday. The owner of the bank said on ' +
      'Tuesday that a thief was jailed on Monday to six years in the tower. Ida Roe owned the mill for the next three centuries. The ' +
      'mill will be shut for the next two weeks. The bishop came after the death of Ulf. The guild opened and shut its gate every year.',
    { date: '2025-05-02' },
  ),
  article(
    'people',
    'When Yorun Tamar died in 1328, Tugh Tamar was called back. Bo Varn killed Yorun Tamar in the hills. Former Governor Tamar resigned ' +
      'in 1341. William Marsk drowned in 1702. Otto II invaded Lurania in 1290. ' +
      'Levien refused to lend to the banks of Torvik. Lindley, who declined to call the police, resigned. Nobody was hurt in the fire ' +
      'at Ruge. The Treaty of Velden 1997 was amended in 2001.',
  ),
)

const offered = (command: Kind, question: string) => offeredBy(collection, command, question)

test.each<[Kind, string, string[], RegExp]>([
  ['when', 'was the Mere Dam completed', ['1934'], /1928/],
  ['when', 'was the Mere Dam finished', ['1934'], /1928/],
  ['when', 'was the Mere Dam begun', ['1928'], /1934/],
  ['when', 'did Cabral land', [], /1506/],
  ['when', 'did Cabral sight the island', ['7 January 1506'], /^$/],
  ['when', 'did Dressler graduate', ['1974'], /^$/],
  ['when', 'did Janosek and Zdenka divorce', [], /1893/],
  ['when', 'did Holm print the map', ['1844'], /^$/],
  ['when', 'was the Treaty of Velden amended', ['2001', '1997'], /^$/],
  ['when', 'did Holm emigrate', [], /1837/],
  ['when', 'did Vane emigrate', ['1837'], /^$/],
  ['when', 'did Tugh Tamar die', [], /1328/],
  ['when', 'did Tamar die', ['1328'], /^$/],
  ['when', 'did Tugh Tamar resign', ['1341'], /^$/],
  ['when', 'did Bill Marsk drown', ['1702'], /^$/],
  ['when', 'did Otto I invade Lurania', [], /1290/],
  ['when', 'did King Otto invade Lurania', ['1290'], /^$/],
  ['who', 'killed Tugh Tamar', [], /Bo Varn/],
  ['who', 'killed Yórun Tamar', ['Bo Varn'], /^$/],
  ['when', 'did Livland denounce the treaty', [], /1811/],
  ['when', 'did Vetch visit Dorn', [], /1826/],
  ['when', 'did Brend visit Dorn', ['1826'], /^$/],
  ['when', 'did Fane give up his commission', ['1796'], /1803/],
  ['when', 'was the pier opened', [], /1911/],
  ['when', 'did Cabral land on the island', [], /1506/],
  ['when', 'will the election in Osk be held', ['17 June'], /1988/],
  ['when', 'was the last election in Osk held', ['1988'], /^$/],
  ['when', 'will Gorm Hane lead the bank', ['1 July'], /Tuesday/],
  ['when', 'is Gorm Hane going to lead the bank', ['1 July'], /Tuesday|1988/],
  ['when', 'does the owner say that Hane will lead the bank', ['Tuesday'], /^$/],
  ['when', 'was a thief jailed in the tower', ['Monday'], /six/],
  ['when', 'did Ida Roe own the mill', [], /centuries/],
  ['when', 'will the mill be shut', ['the next two weeks'], /^$/],
  ['when', 'did the bishop come', ['death of Ulf'], /^$/],
  ['when', 'in what year did the bishop come', [], /death/],
  ['when', 'did the guild open its gate', [], /every/],
  ['when', 'does the guild open its gate', ['every year'], /^$/],
  ['when', 'was the altar stolen', ['11 December 1996'], /century/],
  ['who', 'lent to the banks of Torvik', [], /Levien/],
  ['who', 'refused to lend to the banks', ['Levien'], /^$/],
  ['who', 'called the police', [], /Lindley/],
  ['who', 'was hurt in the fire at Ruge', [], /Nobody|Ruge/],
])('/%s %s: among %j, nothing like %s', async (command, question, some, none) => {
  const texts = await offered(command, question)
  expect(texts).toEqual(expect.arrayContaining(some))
  expect(texts.filter((text) => none.test(text))).toEqual([])
})
