// Who is somebody's relative, rival or teacher: told of either side, by "his", at the head of a sentence; of nobody else's.
import { expect, test } from 'vitest'
import { answer } from '../../src/answers/index.ts'
import { article, collectionOf } from './articles.ts'

const collection = collectionOf(
  article(
    'court',
    'King Malcor of Scalland wed Edgin’s sister Margrit, and opposed Willem. Prince Philor supported Guyor against his rival Conrat of ' +
      'Monferra. Bo Ek, Ann Lind’s husband, is a pilot. Ann Lind’s nephew Cy Lind sold the yard. The coach left early. Dorn Vale was born in ' +
      '1920 in Osk. Marriage was cheap at the time. His mother was Ilse Krag, a nurse. He studied under the chemist Per Holt. His sister Ada ' +
      'married the painter Jon Ruud.',
  ),
  article(
    'island',
    'Torvald Rask, son of Henrik Rask and Marta Lund, ruled the island. His cousin Sigrid fled. Rask’s predecessor, Ole Brun, had ' +
      'resigned. The Larks sacked their manager, Tim Gray. In Marsh, her brother was seen. Lena Voss and Karl Aud were married in 1950. ' +
      'Nils Berg said his brother liked Ann. Ivar’s stepson Leif drowned. Rolf’s lawyer Eva Moe spoke. His father was Swedish.',
  ),
  article(
    'town',
    'Jens Dahl got engaged to Mia Holm. Mia Holm’s fiancé was Jens Dahl. Otto Falk met Karl Stein and his brother Hans. Gro Vik’s former ' +
      'husband, Arne Vik, left. Gro Vik’s second husband is Lars Nes. Vera Sol’s partner Kim Bok sang. Collins ’ wife, Pat Young, a pilot, ' +
      'waved. Princess Greta spent Sundays at the house while Holt lived there with his first wife, Rosa. King Ulf of Norholm wed Edvin’s sister Maja. ' +
      'Edvin Stark fled.',
  ),
  article(
    'hall',
    'Faraday’s brother Robin came. Halliday’s wife, Rosa Low, sang. Dora Wrenn died in 1958. Her doctoral student Raj Amdal won the prize ' +
      'of the Storhall in 1969. Eva Sol’s doctor, Jon Eide, was late.',
  ),
)

test.each<[string, string | undefined]>([
  ['Who was Margrit’s brother?', 'Edgin'],
  ['Who did Margrit marry?', 'Malcor'],
  ['Who was Guyor’s Rival?', 'Conrat'],
  ['who was guyor’s rival', 'Conrat'],
  ['Who is Ann Lind married to?', 'Bo Ek'],
  ['Who is Bo Ek’s wife?', 'Ann Lind'],
  ['Who is Bo Ek’s spouse?', 'Ann Lind'],
  ['Who is Cy Lind’s aunt?', 'Ann Lind'],
  ['Who is Cy Lind’s uncle?', undefined],
  ['Who was Dorn Vale’s mother?', 'Ilse Krag'],
  ['Who was Dorn Vale’s sister?', 'Ada'],
  ['Whom did Ada marry?', 'Jon Ruud'],
  ['Who was Torvald Rask’s father?', 'Henrik Rask'],
  ['Who was the mother of Torvald Rask?', 'Marta Lund'],
  ['Who was Marta Lund’s son?', 'Torvald Rask'],
  ['Who was Torvald Rask’s cousin?', 'Sigrid'],
  ['Who was Ole Brun’s successor?', 'Rask'],
  ['Who was the manager of the Larks?', 'Tim Gray'],
  ['Who was Karl Aud’s wife?', 'Lena Voss'],
  ['Who was Leif’s stepfather?', 'Ivar'],
  ['Who was Rolf’s lawyer?', 'Eva Moe'],
  ['Who was Eva Moe’s client?', undefined],
  ['Who is Mia Holm’s fiance?', 'Jens Dahl'],
  ['Who is Karl Stein’s brother?', 'Hans'],
  ['Who is Gro Vik’s husband?', 'Lars Nes'],
  ['Who was Gro Vik’s first husband?', undefined],
  ['Who is Kim Bok’s partner?', 'Vera Sol'],
  ['Whom did Arthur Lee Collins marry?', 'Pat Young'],
  ['Who was Princess Greta’s husband?', undefined],
  ['Who did Edvin marry?', undefined],
  ['Who was Robin’s brother?', 'Faraday'],
  ['Who was Rosa Low’s husband?', 'Halliday'],
  ['Who was Raj Amdal’s doctoral student?', undefined],
  ['Who was Dora Wrenn’s doctoral student?', 'Raj Amdal'],
  ['Who was Eva Sol’s doctor?', 'Jon Eide'],
  ['Who was Jon Eide’s doctor?', undefined],
])('%s %s', async (question, expected) => {
  const outcome = await answer({ command: 'who', question }, await collection)
  expect(outcome.kind === 'answered' ? outcome.answers[0]?.text : undefined).toBe(expected)
})

const guild = collectionOf(
  article(
    'guild',
    'The logician Ida Brenn used the example of Tor Vang and the towns of Jorland in her talk. Pia Holm was a painter. She taught Rut Dane. Nils ' +
      'Orre took lessons from Siv Lund. Egil Fosse died in 1904 and Tor Aune became abbot. Gerd Moen drew up the map with Leif Strand. Olaf Rye ' +
      'was stabbed in 1810 by Arne Mo. Kari Nes was represented by Ola Bakke at the hearing. Jon Eide played chess against Per Dal. Mads ' +
      'Lie joined the Skell Trading Company and learned to sail.',
  ),
)

test.each<[string, string, boolean]>([
  ['Who was the teacher of Ida Brenn?', 'Vang', false],
  ['Who was the teacher of Ida Brenn?', 'Jorland', false],
  ['Who was the lawyer of Gerd Moen?', 'Leif Strand', false],
  ['Who was the successor of Gerd Moen?', 'Leif Strand', false],
  ['Who was Gerd Moen’s rival?', 'Leif Strand', false],
  ['Who was the killer of Gerd Moen?', 'Leif Strand', false],
  ['Who was the biographer of Ida Brenn?', 'Tor Vang', false],
  ['Who was the teacher of Mads Lie?', 'Skell Trading Company', false],
  ['Who was the teacher of Nils Orre?', 'Siv Lund', true],
  ['Who was the successor of Egil Fosse?', 'Tor Aune', true],
  ['Who was the killer of Olaf Rye?', 'Arne Mo', true],
  ['Who was the lawyer of Kari Nes?', 'Ola Bakke', true],
  ['Who was the opponent of Jon Eide?', 'Per Dal', true],
  ['Who was the colleague of Gerd Moen?', 'Leif Strand', true],
])('%s %s: %s', async (question, name, isOffered) => {
  const { explanation } = await answer({ command: 'who', question }, await guild, { explain: true })
  expect(explanation!.candidates.some(({ text }) => text.includes(name))).toBe(isOffered)
})
