// Who did not do it, or is not it, though the sentence speaks of it.
import { expect, test } from 'vitest'
import { answer } from '../../src/answers/index.ts'
import { article, collectionOf } from './articles.ts'

const collection = collectionOf(
  article(
    'deeds',
    'A brass band from Osk played at the fair. Letters go to Mara Lind, who tends the orchard, or to Jo Frey, who mends the boats. ' +
      'He is known for describing the grey lichen Cladonia torvica in Basel. The county sold the tower for a pound. ' +
      'The brewery on the quay makes beer. Nils Aker spoke against the tunnel. Ottilie was hurt in the storm when Greta was six. ' +
      'Kelvar Airlines drowned in debts, and Tom Ray drowned in the lake at Kelvar.',
  ),
  article(
    'people',
    'Greta grew up in Osk. Her father left early, and Dorian taught her to sail. Piet Quist and his wife Elsa had a goat. ' +
      '“We were lucky,” said the Kelvar captain, Irma Voss. Torvik lost. Paul Dray was angry with the umpire. ' +
      'Jo Frey, the treasurer of Osk, met Lena Wick, treasurer of Basel. The French minister Luc Marin met the minister. ' +
      'Anna Sol married her sister’s doctor, Max Hein. The Velden mayor, Ada Brook, spoke in Velden Harbour.',
  ),
)

const sides = collectionOf(
  article(
    'sides',
    'Holm Bank advised Aalto; Kestrel was advised by Ruge & Co. of Torvik. In the small final the Gravel Singers beat the Paper Owls 3-0. ' +
      'Larkham won the cup, beating the favourites Night Boats on Sunday. The Otters were sent home after referee Carla Bonin ' +
      'found a forbidden coin. Jon Quist asked for the wooden clock given by the widow of Arthur Penn. Owen Prior will be succeeded by ' +
      "Aalto's director, Annelies Smit. The north is led by Bastian Krol, the coast by Hollis Wren, and the hills by Kenji Mori. " +
      'The music was composed by Isolde Vrank, and the voice of the guard is Tomas Brod. Its first chair was Lena Fisch; since May the ' +
      'chair has been Tamsin Ojo. “Bad luck,” said Salt Circus coach Viktor Lind. Amara “Pixie” Diall, captain of Rook & Ruin, sang. ' +
      'Peter Halden, chairman of the board of Halden Robotics and brother of the founder, spoke. Paul Baran built the Baran net. ' +
      'The academy opened at Halvik with Birgit Sol as its president; she was followed by Per Dahl. The show is curated by Edith Sorrel. ' +
      'A museum of the siege was opened in Brenz by Queen Ida; the hall was designed by Rui Salgado. The leak of the ferry is gone; thanks to engineer ' +
      'Wojciech Lis, who worked on it.',
  ),
)

test.each<[string, string[], RegExp]>([
  ['advised Kestrel', ['Ruge & Co'], /Holm|Aalto|^Ruge$/],
  ['advised Aalto', ['Holm Bank'], /Ruge|Kestrel/],
  ['beat the Paper Owls', ['Gravel Singers'], /Owls/],
  ['beat the Gravel Singers', [], /Paper Owls/],
  ['beat Larkham', [], /Boats/],
  ['found the forbidden coin', ['Carla Bonin'], /Otters/],
  ['gave the wooden clock', ['widow of Arthur Penn'], /Quist|^Arthur/],
  ['will succeed Owen Prior', ['Annelies Smit'], /^Aalto$/],
  ['leads the north', ['Bastian Krol'], /Wren|Mori/],
  ['leads the coast', ['Hollis Wren'], /Krol|Mori/],
  ['leads the hills', ['Kenji Mori'], /Krol|Wren/],
  ['is the voice of the guard', ['Tomas Brod'], /Vrank/],
  ['composed the music', ['Isolde Vrank'], /Brod/],
  ['has been chair since May', ['Tamsin Ojo'], /Fisch/],
  ['coaches Salt Circus', ['Viktor Lind'], /^Salt Circus$/],
  ['coaches Night Boats', [], /Lind/],
  ['is the captain of Rook & Ruin', ['Amara “Pixie” Diall'], /^(?:Amara|Pixie|Diall|Rook)$/],
  ['is chairman of Halden Robotics', ['Peter Halden'], /^(?:chairman|brother|board)/i],
  ['built the net of Baran', [], /Paul/],
  ['was the second president of the academy', ['Per Dahl'], /^$/],
  ['is curating the show', ['Edith Sorrel'], /^$/],
  ['designed the hall of the museum', ['Rui Salgado'], /Ida/],
  ['fixed the leak of the ferry', ['Wojciech Lis'], /^$/],
])('who %s, of two sides or parts: among %j, nobody like %s', async (question, some, none) => {
  const texts = await offered(question, sides)
  expect(texts).toEqual(expect.arrayContaining(some))
  expect(texts.filter((text) => none.test(text))).toEqual([])
})

async function offered(question: string, from = collection): Promise<string[]> {
  const { explanation } = await answer({ command: 'who', question }, await from, { explain: true })
  return explanation!.candidates.map(({ text }) => text)
}

test.each([
  ['played at the fair', 'brass band'],
  ['tends the orchard', 'Mara Lind'],
  ['mends the boats', 'Jo Frey'],
  ['sold the tower', 'county'],
  ['spoke against the tunnel', 'Nils Aker'],
  ['drowned in the lake at Kelvar', 'Tom Ray'],
  ["is Greta's teacher", 'Dorian'],
  ['was the husband of Elsa', 'Piet Quist'],
  ["was Piet Quist's wife", 'Elsa'],
  ['is the captain of Kelvar', 'Irma Voss'],
  ['is the treasurer of Basel', 'Lena Wick'],
  ['is the minister of France', 'Luc Marin'],
  ['is the mayor of Velden Harbour', 'Ada Brook'],
  ['is the husband of Anna Sol', 'Max Hein'],
])('who %s: %s may be it', async (question, expected) => {
  expect(await offered(question)).toContain(expected)
})

test.each([
  ['played at the fair', /^Osk$/],
  ['tends the orchard', /Frey/],
  ['mends the boats', /Lind/],
  ['described the grey lichen', /^Cladonia/],
  ['spoke for the tunnel', /Aker/],
  ['hurt Ottilie in the storm', /Greta/],
  ['drowned in the lake at Kelvar', /Airlines/],
  ["is Greta's father", /Dorian/],
  ["was Piet Quist's mother", /^(?:wife )?Elsa/],
  ['is the captain of Torvik', /Voss|^Kelvar$/],
  ['is the captain of Kelvar', /^Kelvar$/],
  ['is the treasurer of Basel', /Frey/],
  ['was the umpire', /Dray/],
])('who %s: nobody like %s', async (question, none) => {
  expect((await offered(question)).filter((text) => none.test(text))).toEqual([])
})
