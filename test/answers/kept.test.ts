// What rules about the kind of an answer must not leave out: plain answers that such a rule once cost.
import { describe, expect, test } from 'vitest'
import { answer, type Kind, type Question } from '../../src/answers/index.ts'
import { article, collectionOf } from './articles.ts'

async function texts(text: string, question: Question): Promise<string[]> {
  const outcome = await answer(question, await collectionOf(article('one', text, { date: '2022-06-23' })))
  return outcome.kind === 'answered' ? outcome.answers.map((one) => one.text) : [outcome.reason.code]
}

const UNIVERSITY =
  'Torvik University was founded by Ada Quist in 1890. The university was named after Olaf Torvik. The university is known for medicine.'

describe('a noun that is not asked for leaves nothing out', () => {
  test.each<[Kind, string, string, string]>([
    ['who', 'Who was the university named after?', UNIVERSITY, 'Olaf Torvik'],
    ['ask', 'What is the university known for?', UNIVERSITY, 'medicine'],
    [
      'ask',
      'What was the country named after?',
      'Zambara was named. The country was named after the Zambezi.',
      'Zambezi',
    ],
    ['ask', "What is the island's main crop?", 'Orsa is small. The island’s main crop is bananas.', 'bananas'],
    ['ask', 'What kind of island is Orsa?', 'Orsa is a volcanic island in the north.', 'volcanic island'],
    ['ask', 'What is NASA launching?', 'NASA is launching a new telescope to look for planets.', 'new telescope'],
    [
      'ask',
      'What are nurses protesting?',
      'Nurses in Leeds are protesting low pay and long hours.',
      'low pay and long hours',
    ],
  ])('/%s %s', async (command, question, text, expected) => {
    expect((await texts(text, { command, question }))[0]).toBe(expected)
  })
})

describe('a name known as something else may be what is asked for, too', () => {
  test.each([
    ['In which city was Shinzo Abe shot?', 'Shinzo Abe was shot during a speech in Nara on Friday.', 'Nara'],
    ['What is the capital of India?', 'New Delhi is the capital of India. It lies on the Yamuna.', 'New Delhi'],
    ['In which province did the quake strike?', 'The quake struck the village in Kandahar on Monday.', 'Kandahar'],
    ['Which army burned the bridge?', 'The Russian army burned the bridge.', 'Russian army'],
    ['Which party lost the vote on Monday?', 'The ruling party lost the vote on Monday.', 'ruling party'],
    ['Which constructor won the title', 'The constructors met. The title was won by Ferrari in 2007.', 'Ferrari'],
  ])('%s', async (question, text, expected) => {
    expect((await texts(text, { command: 'ask', question }))[0]).toBe(expected)
  })
})

describe('numbers of a currency or rate that no list has', () => {
  test.each([
    ['How much does the ticket to Marlund cost?', 'The ticket to Marlund costs 300 Swiss francs.', '300'],
    [
      'How much of its budget does Marlund spend on ships?',
      'Marlund spends 2% of its budget on ships each year.',
      '2%',
    ],
    ['How much were prices raised in Marlund?', 'Marlund raised prices by 10% in May.', '10%'],
    ['How much wheat did Marlund sell to Egypt?', 'Marlund sold 20 tons of wheat to Egypt.', '20 tons'],
    ['What is the share price of Orvel?', 'The share price of Orvel was $230 on Monday.', '$230'],
    ['What percentage of voters back the bridge?', 'Six in ten voters in Velden back the bridge.', 'Six'],
  ])('%s', async (question, text, expected) => {
    expect((await texts(text, { command: 'ask', question }))[0]).toBe(expected)
  })
})

test.each([
  ['What is TikTok?', 'Thanks to TikTok, the song became a hit.'],
  ['What is Spain?', 'In places such as Spain, the thinking is to treat it like flu.'],
  ['What is Amazon?', 'Amazon, the company said Tuesday, will grow.'],
])('a clause behind a name is not always said of it: %s', async (question, text) => {
  expect(await texts(text, { command: 'ask', question })).toEqual(['named-but-unanswered'])
})

test.each([
  [
    'Ada Quist is an expert in hepatitis C. She lives in Rome with two cats.',
    'Who is Ada Quist?',
    'expert in hepatitis C',
  ],
  ['Wexal is a glue.[2] It was made in Rome.', 'What is wexal?', 'glue'],
])('a clause ends with its sentence: %s', async (text, question, expected) => {
  expect(await texts(text, { command: 'ask', question })).toEqual([expected])
})

test.each([
  ['The painting was sold at Sotheby’s in May.', 'Where was the painting sold?', 'Sotheby’s'],
  [
    'The plans were kept in the archive of the Academy of Torvik.',
    'Where were the plans kept?',
    'archive of the Academy of Torvik',
  ],
  [
    'The players of Torvik meet in the side channel Cellar 2.',
    'Where do the players of Torvik meet?',
    'side channel Cellar 2',
  ],
  ['In Larkby 3 people were hurt by the storm.', 'Where were people hurt?', 'Larkby'],
  ['The astronauts grew lettuce in space.', 'Where did the astronauts grow lettuce?', 'space'],
  ['The plane landed at John F. Kennedy Airport on Monday.', 'Where did the plane land?', 'John F. Kennedy Airport'],
])('where: %s', async (text, question, expected) => {
  expect((await texts(text, { command: 'where', question }))[0]).toBe(expected)
})

test.each([
  ["Marlund's campaign manager", '“We had one chance,”'],
  ["Brandt's daughter", '“It hurts,”'],
  ['Clinton campaign', '“No one is above the law,”'],
  ['Marlund', 'no-such-quote'],
])('who is meant by /quote speaker:%s', async (speaker, expected) => {
  const text =
    '“We had one chance,” said Piet Doyle, Marlund’s campaign manager. “It hurts,” said Brandt’s daughter. ' +
    '“No one is above the law,” the Clinton campaign said. Ada Marlund listened.'
  expect(await texts(text, { command: 'quote', speaker })).toEqual([expected])
})

test('a timeline goes neither by when something was told nor by the shorter month or year', async () => {
  const text =
    'The Velden dam was built in 1998, officials said on Tuesday. The Velden dam was planned between May 1990 and June 1991. ' +
    'The Velden dam site was begun in 1996 and opened in 1997.'
  expect(await texts(text, { command: 'timeline', question: 'Velden dam' })).toEqual(['May 1990', '1996', '1998'])
})

test('a time of day at the end of a sentence makes no film of it', async () => {
  const text = 'The train to Velden leaves daily at 10:45'
  expect(await texts(text, { command: 'when', question: 'when does the train to Velden leave' })).toContain('daily')
})
