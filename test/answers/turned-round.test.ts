// Who did it to whom: a sentence that only tells it the other way round answers neither "who beat Ann" nor "whom did Ann beat".
import { describe, expect, test } from 'vitest'
import { answer, type Kind } from '../../src/answers/index.ts'
import { article, collectionOf } from './articles.ts'
import { offeredBy } from './offered.ts'

const collection = collectionOf(
  article('final', 'The Danish qualifier Petra Holk beat Monique Sand in the final at Ostby. The hall was full.'),
  article('ambush', 'Josef Okell, the leader of the Front, was shot in an ambush at Nakur. His aides wept.'),
  article('guidance', 'Jon Vesley looked to Peter Boll for guidance in the summer. He prayed much.'),
  article('board', 'The Chamber appoints the Wardens and the keeper of the Mint. It sits at Dorn.'),
  article('fort', 'Ali Lotf held out in Kerm for four months until it was betrayed in October. He fled.'),
  article('crown', 'The Landing deposed Queen Margit in 1381. She died at Osk.'),
  article(
    'war',
    'Some guards fought in the marshes beside the Dorners against Vestria in the first years of the Salt War.',
  ),
  article('march', 'In 1354 Tavi Osk led an army to crush the Red Cap rebels. He was dismissed.'),
  article(
    'stain',
    'The Irish engineer Rob Mallet studied the quake of Norda with a grant. The Academy refused nobody.',
  ),
)

const offered = (command: Kind, question: string) => offeredBy(collection, command, question)

describe('offered first', () => {
  test.each<[string, string]>([
    ['beat Monique Sand', 'Petra Holk'],
    ['did Petra Holk beat', 'Monique Sand'],
    ['did Jon Vesley look to for guidance', 'Peter Boll'],
    ['did the Dorners fight in the Salt War', 'Vestria'],
  ])('who %s: %s', async (question, text) => {
    expect((await offered('who', question))[0]).toBe(text)
  })
})

describe('not offered', () => {
  test.each<[string, RegExp]>([
    ['had Tavi Osk tried to crush', /Osk/],
    ['did Monique Sand beat in the final', /Holk/],
    ['did Josef Okell shoot in the ambush', /Okell|Front/],
    ['did Peter Boll look to for guidance', /Vesley/],
    ['appoints the keeper of the Mint', /Wardens/],
    ['betrayed Kerm', /Lotf/],
    ['deposed King Sigurd of the Landing', /Margit/],
    ['refused Mallet a grant', /Mallet/],
  ])('who %s: %s', async (question, wrong) => {
    expect(await offered('who', question)).not.toContainEqual(expect.stringMatching(wrong))
  })
})

test.each<[string, string]>([
  ['who had Tavi Osk tried to crush', 'crush'],
  ['who besides the guards colonized Vestria', 'colon'],
])('%s has the verb %s', async (question, verb) => {
  const { explanation } = await answer({ command: 'who', question }, await collection, { explain: true })
  expect(explanation!.question.verb).toBe(verb)
})
