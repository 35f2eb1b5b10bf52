// Which number of a sentence is the one that is asked for: not a sum, the whole, a brother's, a name's age, an older event's.
import { describe, expect, test } from 'vitest'
import { answer } from '../../src/answers/index.ts'
import { article, collectionOf } from './articles.ts'

/** The answers, best first. */
async function ask(text: string, question: string) {
  const outcome = await answer(
    { command: 'ask', question },
    await collectionOf(article('a', text, { title: 'News of Velden' })),
  )
  return outcome.kind === 'answered' ? outcome.answers.map(({ text }) => text) : []
}

describe('a number of something else is no answer', () => {
  test.each<[string, string, string, string]>([
    ['The guild of Velden has 90 paying rowers, who pay 15 euros a month.', 'how many paying rowers', '90', '15 euros'],
    ['Seven of nine rowers of Velden gave up.', 'how many rowers gave up', 'Seven', 'nine'],
    ['Two sisters of Velden sold 14 boats to tourists.', 'how many boats did the sisters of Velden sell', '14', 'Two'],
    [
      'Born the second of six children, Ada Quist grew up in Velden. Ada Quist had three children.',
      'how many children did Ada Quist have',
      'three',
      'six',
    ],
    ['Ada Quist, 47, of Velden sold 14 boats.', 'how many boats did Ada Quist sell', '14', '47'],
    [
      'A fire in a mill killed 12 people in Velden. The fire of Velden is the worst since 1988, when 44 people died in a mill.',
      'how many people died in the fire of Velden',
      '12',
      '44',
    ],
    [
      'Orle NV will pay 90 pence a share for the Velden brewery, or 3 million pounds.',
      'how much will Orle pay for the Velden brewery',
      '3 million pounds',
      '90 pence',
    ],
    [
      'The profit that the Velden brewery made fell by 8% to 6 million pounds.',
      'how much profit did the Velden brewery make',
      '6 million pounds',
      '8%',
    ],
    ['Two late goals won it: Velden beat Orle 4-1 in the rain.', 'what was the score of Velden and Orle', '4-1', 'Two'],
    [
      'Quist A/S opened its plant in Velden, of 900 square metres.',
      'how big is the plant in Velden',
      '900 square metres',
      '/',
    ],
  ])('%s %s', async (text, question, expected, wrong) => {
    const texts = await ask(text, question)
    expect(texts[0]).toBe(expected)
    expect(texts).not.toContain(wrong)
  })

  test('of the older event where that is named', async () => {
    const text = 'The fire of Velden is the worst since 1988, when 44 people died in the sinking of the Plover.'
    expect((await ask(text, 'how many people died in the sinking of the Plover'))[0]).toBe('44')
  })

  test('the number of a name is no price', async () => {
    const text = 'The rival Plover 60 from Velden costs 90 euros and has the better oars.'
    expect((await ask(text, 'how much does the Plover 60 cost'))[0]).toBe('90 euros')
  })

  test('a price for one is asked for', async () => {
    const text = 'Orle NV will pay 90 pence a share for the Velden brewery, or 3 million pounds.'
    expect((await ask(text, 'how much a share will Orle pay'))[0]).toBe('90 pence')
  })
})

describe('what a sentence says something to be', () => {
  const notes =
    'Frost Blade: power cut from 90 to 75, delay raised from 3 to 5 seconds.\n\nRank cap raised from 12 to 15.'
  test.each<[string, string, string]>([
    [
      'The default limit of the Velden bot is 8080. It can be changed with VELDEN_LIMIT.',
      'what is the default limit',
      '8080',
    ],
    [notes, 'what is the rank cap now', '15'],
    [notes, 'what is the power of the Frost Blade now', '75'],
    [notes, 'what was the delay of the Frost Blade before', '3'],
    [notes, 'how much was the delay of the Frost Blade raised', 'from 3 to 5 seconds'],
    ['Income of the guild was £840 and expenditure £790.', 'what was the income of the guild', '£840'],
    ['Income of the guild was £840 and expenditure £790.', 'what was the expenditure of the guild', '£790'],
    ['The map of Velden is 1.2 GB on tablets and 1.9 GB on desktops.', 'how big is the map on desktops', '1.9 GB'],
    ['The map of Velden is 1.2 GB on tablets and 1.9 GB on desktops.', 'how big is the map on tablets', '1.2 GB'],
  ])('%s %s', async (text, question, expected) => expect((await ask(text, question))[0]).toBe(expected))
})

describe('how old somebody is, or must be', () => {
  const smiths = 'Ada Quist, 52, and her younger sister Ida, 38, of Velden built the boats.'
  test.each<[string, string, string]>([
    [smiths, 'how old is Ida Quist', '38'],
    [smiths, 'how old is Ada Quist', '52'],
    ['Ida Brann won the regatta of Velden. Ms Brann, 49, is a smith.', 'how old is Ida Brann', '49'],
    ['You must be at least 14 to row in Velden.', 'how old must I be to row in Velden', '14'],
    ['The Velden regatta is for rowers of 14 or older.', 'how old do rowers of the Velden regatta have to be', '14'],
  ])('%s %s', async (text, question, expected) => expect((await ask(text, question))[0]).toBe(expected))
})
