// Questions for a number: what it counts, its unit, which of two holds, what something costs, how old somebody is.
import { describe, expect, test } from 'vitest'
import { answer } from '../../src/answers/index.ts'
import { article, collectionOf } from './articles.ts'

/** The first answer, or "refused"; and all of them. */
async function ask(text: string, question: string, title = 'Notes from Velden') {
  const outcome = await answer({ command: 'ask', question }, await collectionOf(article('a', text, { title })))
  const texts = outcome.kind === 'answered' ? outcome.answers.map(({ text }) => text) : []
  return { first: texts[0] ?? 'refused', texts }
}

describe('a number is told with its unit and whole', () => {
  test.each<[string, string, string]>([
    ['The update of Starhold is 2.6 GB on phones.', 'how big is the Starhold update', '2.6 GB'],
    ['The dough of the Velden loaf needs 350 g flour.', 'how much flour does the Velden loaf need', '350 g'],
    [
      'The number of storks in Velden has fallen by 35 per cent since the flood.',
      'how much has the number of storks in Velden fallen',
      '35 per cent',
    ],
    [
      'The tram to Velden takes three quarters of an hour.',
      'how long does the tram to Velden take',
      'three quarters of an hour',
    ],
    [
      'Seven out of eight storks flew back to the nests of Velden.',
      'how many storks flew back to Velden',
      'Seven out of eight',
    ],
    ['The top rank of the Velden league stays at level 40.', 'what is the top level of the Velden league', '40'],
  ])('%s %s', async (text, question, expected) => expect((await ask(text, question)).first).toBe(expected))
})

describe('of an old and a new number the new one holds', () => {
  const text = 'The council of Velden raised the toll of the Orle bridge from 4 euros to 6 euros in May.'
  test.each<[string, string, string]>([
    [text, 'how much is the toll of the Orle bridge', '6'],
    [text, 'how much was the toll of the Orle bridge before', '4'],
    ['The shield of the Velden knight was cut from 300 to 240.', 'how much shield does the Velden knight have', '240'],
    ['Velden counted 18 storks, down from 25.', 'how many storks did Velden count', '18'],
  ])('%s %s', async (text, question, expected) => {
    const { first, texts } = await ask(text, question)
    expect(first).toMatch(new RegExp(`^${expected}\\b`))
    expect(texts).toHaveLength(1)
  })
})

describe('a price is a sum, or that nothing is paid', () => {
  const fair = 'Entry to the Velden fair: adults €8, pupils €3, groups €20. The yard of the fair holds 45 bicycles.'
  test.each<[string, string, string]>([
    [fair, 'how much is entry to the Velden fair for pupils', '€3'],
    [fair, 'how much is entry to the Velden fair for groups', '€20'],
    ['The Velden store has 800 kettles. The kettles cost about €30.', 'how much are the kettles', '€30'],
    [
      'The Velden tower tour is free for pupils. The tour starts at 9.',
      'how much is the Velden tower tour for pupils',
      'free',
    ],
    ['Members of the Velden choir pay €40. Apprentices pay half.', 'how much do apprentices pay', 'half'],
  ])('%s %s', async (text, question, expected) => expect((await ask(text, question)).first).toMatch(expected))

  test('the number of a point is no sum', async () => {
    const text = 'The choir of Velden cost too much last year.\n\n7. The choir\n\nThe choir of Velden sang.'
    expect((await ask(text, 'how much did the choir of Velden cost')).texts).not.toContain('7')
  })
})

describe('a number that counts something else is no answer', () => {
  test.each<[string, string, string]>([
    ['The smiths of Velden went on strike for nine weeks.', 'how many smiths of Velden went on strike', 'nine'],
    ['The Velden tug came back at half past seven.', 'how many tugs does Velden have', 'seven'],
    ['Members under 16 of the Velden club need a guardian.', 'how many members does the Velden club have', '16'],
    ['In six cases people of Velden burnt their hands.', 'how many people of Velden burnt their hands', 'six'],
    ['The wardens of Velden paid £900 for it.', 'how many wardens of Velden were there', '£900'],
    ['The Velden ferry lay still for five hours.', 'how fast is the Velden ferry', 'five hours'],
    ['Lake Orle feeds a river that is 230 kilometres long.', 'how deep is Lake Orle', '230 kilometres'],
    [
      'Salmon were caught in the river Orle between May and July 2021.',
      'how long is the river Orle',
      'May and July 2021',
    ],
  ])('%s %s', async (text, question, wrong) => expect((await ask(text, question)).texts).not.toContain(wrong))

  test.each<[string, string, string]>([
    ['The river Orle is 230 kilometres long.', 'how long is the river Orle', '230 kilometres'],
    ['The sluice of Velden was closed for 12 days.', 'how long was the sluice of Velden closed', '12 days'],
    ['Lake Orle is 40 metres deep and 900 metres wide.', 'how deep is Lake Orle', '40 metres'],
    ['The Velden ferry does 18 knots.', 'how fast is the Velden ferry', '18 knots'],
    ['The 70-metre tower of Velden was sold.', 'how tall is the tower of Velden', '70-metre'],
  ])('but %s %s', async (text, question, expected) => expect((await ask(text, question)).first).toBe(expected))
})

describe('how old somebody is', () => {
  const text =
    'Ida Brann, who is 41, was born in Velden and came to Norwick at the age of six. Her aunt left when Ida was twelve.'
  test.each<[string, string]>([
    ['how old is Ida Brann', '41'],
    ['how old was Ida when her aunt left', 'twelve'],
    ['how old was Ida Brann when she came to Norwick', 'six'],
  ])('%s', async (question, expected) => expect((await ask(text, question)).first).toBe(expected))

  test('a label tells it', async () => {
    expect((await ask('Home | Velden\nAge | 41\nCraft | smith', 'how old is Ida Brann', 'Ida Brann')).first).toBe('41')
  })
})
