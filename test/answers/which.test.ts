// "Which country", "what is X", "what percentage": the answer is one of what is asked for, or there is none.
import { describe, expect, test } from 'vitest'
import { answer, type Kind, type Outcome } from '../../src/answers/index.ts'
import { article, collectionOf } from './articles.ts'

const REGATTA =
  'The regatta of Lake Orle was held in Norway for the first time. Boats from a small group of islands sailed to Bergen in Norway, the city where the regatta ended. ' +
  'Most of those who sailed the regatta spoke Gaelic, the trainers a mixture of dialects. In its last week the regatta runs along the Vistula to the sea.'
const PRICES =
  'Consumer prices rose over the past 12 months. The inflation rate was 8.6% in June, the bureau said after a two-day meeting of 40 members. ' +
  'Ada Quist offered 3 buyers the brewery; they paid €2.5 million for it after 7 weeks. About 300 litres were left.'
const ILLNESS =
  'Testing for harpox, a crucial part of the work, began slowly. Harpox is a rare disease of hares that was found in 1958. ' +
  'The new president of the Torvik Republic, Ada Quist, spoke of harpox. Sportix, an app for runners, tells where it is found. ' +
  'A kind of glue called wexal is made there. Velnet was the first public network in the United States. Doctors fear for the hares.'

const first = (outcome: Outcome) => (outcome.kind === 'answered' ? outcome.answers[0]!.text : outcome.reason.code)

async function asked(text: string, command: Kind, question: string): Promise<string> {
  return first(await answer({ command, question }, await collectionOf(article('one', text))))
}

describe('the answer is one of what is asked for', () => {
  test.each([
    ['which country held the regatta', 'Norway'],
    ['in what Norwegian city did the regatta end', 'Bergen'],
    ['which lake is the regatta of', 'Lake Orle'],
    ['along which river does the regatta run', 'Vistula'],
    ['what language did those who sailed the regatta speak', 'Gaelic'],
    ['which continent held the regatta', 'named-but-unanswered'],
  ])('%s: %s', async (question, expected) => {
    expect(await asked(REGATTA, 'ask', question)).toBe(expected)
  })

  test.each([
    ['what was the inflation rate in June', '8.6%'],
    ['how much was paid for the brewery', '€2.5 million'],
    ['how much was left', '300 litres'],
  ])('%s: %s', async (question, expected) => {
    expect(await asked(PRICES, 'ask', question)).toBe(expected)
  })

  test('a mark before a name in a list is not of the name', async () => {
    const text = '► Ukraine will not host the song contest next year, organizers announced on Friday.'
    expect(await asked(text, 'ask', 'which country will not host the song contest')).toBe('Ukraine')
  })
})

async function offered(text: string, question: string): Promise<string[]> {
  const collection = await collectionOf(article('one', text))
  const { explanation } = await answer({ command: 'ask', question }, collection, { explain: true })
  return explanation!.candidates.map((one) => one.text)
}

describe('the answer stands as it is asked for', () => {
  const HARBOUR =
    'Two hours later the cutter Petrel arrived from Osk. The cutter brought the Amalia to Velden at about half past six. ' +
    'The lighthouse was drawn on map 14 from the coast to the Oval Stone. Amalia has played in version 2.7 of Skerr since spring, painted by Ada Quist.'
  const LIFE =
    'Ada Quist studied geology in Basel under Professor Olaf Brandt and left Basel for a goat called Pepper. ' +
    'Her boat is painted dark green and white. Members of the Quist Club write to post@quist.example or call 0151 555 0199.'

  test.each([
    ['which cutter brought the Amalia to Velden', HARBOUR, /^(?:cutter )?Petrel$/],
    ['on which map was the lighthouse drawn', HARBOUR, /^map 14$/],
    ['which version has Amalia played in', HARBOUR, /^version 2\.7$/],
    ['what did Ada Quist study', LIFE, /^geology$/],
    ['what is the goat called', LIFE, /^Pepper$/],
    ['what colour is the boat painted', LIFE, /^dark green and white$/],
    ['what is the e-mail of the Quist Club', LIFE, /^post@quist\.example$/],
    ['what is the phone number of the Quist Club', LIFE, /^0151 555 0199$/],
  ])('%s', async (question, text, expected) => {
    expect((await offered(text, question))[0]).toMatch(expected)
  })

  test.each([
    [
      'The company bought the mill in 2012, and 3 people left the company.',
      'which company bought the mill',
      /2012|^3$/,
    ],
    ['The boat was seen by Ada Quist near Osk.', 'what colour is the boat', /./],
  ])('%s answers not "%s"', async (text, question, none) => {
    expect((await offered(text, question)).filter((one) => none.test(one))).toEqual([])
  })
})

describe('what a thing is', () => {
  test.each([
    ['What is harpox?', 'rare disease of hares that was found in 1958'],
    ['what is Sportix', 'app for runners'],
    ['What is wexal?', 'kind of glue'],
    ['what does wexal mean', 'kind of glue'],
    ['what was velnet', 'first public network in the United States'],
    ['What are hares?', 'named-but-unanswered'],
    ['What is ?!', 'empty-question'],
    ['What is (wexal?', 'kind of glue'],
  ])('%s %s', async (question, expected) => {
    expect(await asked(ILLNESS, 'ask', question)).toBe(expected)
  })
})

describe('where', () => {
  const shot = 'Ito Abara, Japan’s oldest minister, was shot during a speech in Nara and is in critical condition.'

  test.each([
    [shot, 'Where was Ito Abara shot?', 'Nara'],
    [
      'The swimmers trained in good health and with great effort.',
      'Where did the swimmers train?',
      'named-but-unanswered',
    ],
  ])('is no time, state or owner: %s', async (text, question, expected) => {
    expect(await asked(text, 'where', question)).toBe(expected)
  })
})

describe('what web pages put between the sentences answers nothing', () => {
  const text =
    'Hide Caption 31 of 44 Photos: Storm in Velden People of Velden leave the flooded school on May 24. ' +
    'JUST WATCHED Storm hits Velden Replay More Videos ... MUST WATCH Storm hits Velden 01:40\n\n' +
    'The storm reached Velden on 20 May 2022 and killed nine people.'

  test.each<[Kind, string, string]>([
    ['ask', 'how many people did the storm in Velden kill', 'nine'],
    ['when', 'when did the storm reach Velden', '20 May 2022'],
    ['timeline', 'storm Velden', '20 May 2022'],
  ])('/%s %s', async (command, question, expected) => {
    expect(await asked(text, command, question)).toBe(expected)
  })
})

test('a timeline goes by the most exact date of each sentence, and a week stands where it was', async () => {
  const text =
    'The Velden dam broke on Tuesday, the third such case this year. The Velden dam was inspected last week. ' +
    'The Velden dam was built in May 2001.'
  const outcome = await answer(
    { command: 'timeline', question: 'Velden dam' },
    await collectionOf(article('one', text, { date: '2022-06-23' })),
  )
  expect(outcome).toMatchObject({
    answers: [
      { text: 'May 2001', resolved: { value: '2001-05' } },
      { text: 'last week', resolved: { value: '2022-W24' } },
      { text: 'Tuesday', resolved: { value: '2022-06-21' } },
    ],
  })
})
