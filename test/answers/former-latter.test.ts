// Who is meant by "the former", "the latter", "his widow", "his brother": whom the sentence names so, and nobody beside.
import { expect, test } from 'vitest'
import { answer } from '../../src/answers/index.ts'
import { article, collectionOf } from './articles.ts'

const collection = collectionOf(
  article(
    'heirs',
    'The duchy was divided among his sons Vratko and Spyt; the former received the lowlands with the town Karn, the latter the hill forts and ' +
      'the copper mines. The wreck added two sailors, Andrea Repi and Tano Lava, to the village; the latter married Grun’s granddaughter ' +
      'Agnes, and his sons kept the inn. The guild was disputed between Ruth Fane and Tobias. The latter, whose pupils were called Silent ' +
      'Menders, wanted no music. The mission was begun by Edward and Alice Rye; the former died of fever, but his widow stayed and ' +
      'translated the psalms into Lurani. The former mayor Peer Lund built the dam.',
  ),
  article(
    'kin',
    'When the emperor, Joao, helped Venan, Rojo, who had succeeded his father Karlos, sent troops. Rojo fled with his companion, the singer ' +
      'Elisa Lane, and had his brother Benno shot. Radbo, a hostage of the emperor Otto, married Judith of Suabia, a niece of Arnulf. ' +
      'His grandson Milo, a friend of the emperor Leo, built the wall. Ogd’s grandson Kaidan refused to bow to Kublan.',
  ),
)

test.each<[string, string[], RegExp]>([
  ['Who inherited the hill forts and the copper mines?', ['Spyt'], /Karn|Vratko/],
  ['Who received the lowlands?', ['Vratko'], /Karn|Spyt/],
  ['Who married Agnes?', ['Tano Lava'], /Grun|Repi/],
  ['Whose pupils in the guild were called Silent Menders?', ['Tobias'], /Fane/],
  ['Who translated the psalms into Lurani?', ['Alice Rye'], /Edward|widow/],
  ['Who built the dam?', ['Peer Lund'], /^$/],
  ['Who was the father of Rojo?', ['Karlos'], /Joao|Venan/],
  ['Who was the brother of Rojo?', ['Benno'], /Lane/],
  ['Who was the wife of Radbo?', ['Judith of Suabia'], /Otto|Arnulf/],
  ['Who was the grandfather of Milo?', [], /Leo/],
  ['Who was the grandfather of Kaidan?', ['Ogd'], /Kublan/],
])('%s Among %j, nobody like %s', async (question, some, none) => {
  const { explanation } = await answer({ command: 'who', question }, await collection, { explain: true })
  const texts = explanation!.candidates.map(({ text }) => text)
  expect(texts).toEqual(expect.arrayContaining(some))
  expect(texts.filter((text) => none.test(text))).toEqual([])
})
