// Of several people in a sentence, the one who did the asked deed, and none to whom, by whom or beside whom something else was done.
import { expect, test } from 'vitest'
import { answer } from '../../src/answers/index.ts'
import { article, collectionOf } from './articles.ts'

const collection = collectionOf(
  article(
    'agents',
    "The mill, which had burned down, was rebuilt by the engineer Tobias Renn in 1871 with stones given by Lund's widow, Astrid. " +
      'She was expelled from the choir in 1903 by the cantor Emil Sandberg, who disliked her voice, and sang her last song in the house of ' +
      'the baker Oskar Holt. The Red Lantern, to verses by the poet Clara Weiss after a tale by Hugo Lind, was rejected by the Royal Opera ' +
      "and first heard under the composer's friend Viktor Brahm. The Amelia Tower was planned by Rolf Eriksen and unveiled by Princess Amelia. " +
      'After the Forest Law of 1902, drafted by the secretary of public lands, Otto Grane, had failed, sixty farms were sold, most of them by ' +
      "the broker Emanuel Stroh. The hospital was opened by Norway's Minister for Health, Karin Aas, in May. It was bought by the brewer " +
      'Nigel Frost for a song, and sold by him in 1999 to a group from Osk, led by Carl Malm. The opera was written by Ann Ray after a play by ' +
      'Bo Lee. The frame was carved by local joiners, among them Tom Sands. The house by the river was built by the mason Emil Holm.',
  ),
  article(
    'sides',
    "Dorn's widow, Brita, sold the ferry to the brothers Hans and Peter Kroll, who mended it. Kasimir defeated the Pelovs at Sorn and founded " +
      'the town of Nyburg. The storm of 1911 destroyed the village of Sandvik. Erik was beaten by Sven in May, and Sven was beaten by Olaf in June. The crown gave land to the Salt Company. ' +
      'A guard named Josef Blum killed Ragnar at the ford. ' +
      'A messenger who carried letters of Eriksson was attacked near Lindby. The robbers Rask and Rook seized the coach. ' +
      "A vote was taken on a motion of Doctor Hanna Bruun's brother, the farmer Edvard Bruun. The harp is made by Ninth Wave, a workshop in Osk. " +
      'The engine was built for the inventor Max Porter by Max Richter. The chicks are ringed by helpers trained by the warden, Rob Inskip. ' +
      'Mara was taught the violin by her mother and the organ by the priest, Aksel Brun. The inquiry blamed the contractor, Thomas Rudge. ' +
      "Mudd's house was left empty, until Mudd died and it was inherited by his daughter, Yvonne Mudd. The map was signed by Anna Bach.",
  ),
)

async function offered(question: string): Promise<string[]> {
  const { explanation } = await answer({ command: 'who', question }, await collection, { explain: true })
  return explanation!.candidates.map(({ text }) => text)
}

test.each<[string, string[], RegExp]>([
  ['rebuilt the mill', ['Tobias Renn'], /Astrid|Lund/],
  ['gave the stones for the mill', ['Astrid'], /Renn|^Lund/],
  ['threw her out of the choir', ['Emil Sandberg'], /Holt/],
  ['wrote the verses of the Red Lantern', ['Clara Weiss'], /Lind|Brahm|Opera/],
  ['wrote the tale of the Red Lantern', ['Hugo Lind'], /Weiss|Brahm|Opera/],
  ['rejected the Red Lantern', ['Royal Opera'], /Lind|Brahm|Weiss/],
  ['drafted the Forest Law', ['Otto Grane'], /secretary|Stroh/],
  ['opened the hospital', ['Karin Aas'], /Minister|Norway/],
  ['sold it in 1999 to a group from Osk', ['Nigel Frost'], /Malm/],
  ['wrote the opera', ['Ann Ray'], /Bo Lee/],
  ['wrote the play', ['Bo Lee'], /Ann Ray/],
  ['carved the frame', ['Tom Sands'], /^$/],
  ['built the house', ['Emil Holm'], /Renn/],
  ['makes the harp', ['Ninth Wave'], /^$/],
])('who %s, of several with "by": among %j, nobody like %s', isOffered)

test.each<[string, string[], RegExp]>([
  ['unveiled the Amelia Tower', ['Princess Amelia'], /Eriksen/],
  ['planned the Amelia Tower', ['Rolf Eriksen'], /Amelia/],
  ['sold the ferry to the Kroll brothers', ['Brita'], /Kroll|Hans/],
  ['built the engine for Max Porter', ['Max Richter'], /^$/],
  ['mended the ferry for Dorn', [], /^Dorn/],
  ['defeated Kasimir at Sorn', [], /Pelovs|Nyburg/],
  ['destroyed the village in 1911', [], /Sandvik/],
  ['was hurt in the storm of 1911', [], /Sandvik/],
  ['was killed by Ragnar at the ford', [], /Blum/],
  ['was killed by Josef Blum at the ford', ['Ragnar'], /Blum/],
  ['was beaten by Sven', ['Erik'], /Sven|Olaf/],
  ['was beaten by Olaf', ['Sven'], /^Erik$|Olaf/],
  ['trained the helpers', ['Rob Inskip'], /^warden$/],
  ['taught Mara the organ', ['Aksel Brun'], /^$/],
  ['was blamed by the inquiry', ['Thomas Rudge'], /inquiry/],
  ["inherited Mudd's house", ['Yvonne Mudd'], /^Mudd$/],
  ['signed the map', ['Anna Bach'], /^$/],
  ['was given land by the crown', ['Salt Company'], /^(?:crown|land)$/],
  ['was attacked near Lindby by a messenger', [], /Eriksson/],
  ['moved the motion that was voted on', ['Edvard Bruun'], /^(?:Doctor )?Hanna Bruun$/],
])('who %s, of two sides: among %j, nobody like %s', isOffered)

async function isOffered(question: string, some: string[], none: RegExp) {
  const texts = await offered(question)
  expect(texts).toEqual(expect.arrayContaining(some))
  expect(texts.filter((text) => none.test(text))).toEqual([])
}
