// Days that are announced: with a week or two, as the first Thursday of a month, as weekdays of an event.
import { expect, test } from 'vitest'
import { dates } from '../../src/language/index.ts'

/** Mentions as "text = value", read in an article of a day. */
const read = (date: string, text: string) => dates(text, { date }).map(({ text, value }) => `${text} = ${value}`)

test.each([
  ['2025-03-12', 'It will be held a week on Tuesday.', 'a week on Tuesday = 2025-03-25'],
  ['2025-09-23', 'The council votes on Thursday week.', 'Thursday week = 2025-10-02'],
  ['2025-09-23', 'It will be held a fortnight on Friday.', 'a fortnight on Friday = 2025-10-10'],
  ['2025-09-23', 'The union meets on Monday fortnight.', 'Monday fortnight = 2025-10-13'],
  ['2025-09-23', 'It will be held two weeks on Friday.', 'two weeks on Friday = 2025-10-10'],
  ['2025-09-23', 'Results are due a week today.', 'a week today = 2025-09-30'],
  ['2025-09-23', 'The hearing is a week tomorrow.', 'a week tomorrow = 2025-10-01'],
  ['2025-09-23', 'It was lost a week last Friday.', 'a week last Friday = 2025-09-12'],
])('[%s] weeks are counted from the weekday: %s', (date, text, mention) => {
  expect(read(date, text)).toEqual([mention])
})

test.each([
  ['The fair lasted a week on Tuesday.', ['a week = P1W', 'Tuesday = 2025-09-23']],
  ['They pay him £500 a week on Fridays.', ['a week = P1W', 'Fridays = XXXX-WXX-5']],
  ['He left after two weeks on Monday.', ['two weeks = P2W', 'Monday = 2025-09-22']],
])('a length of time is no such day: %s', (text, mentions) => {
  expect(read('2025-09-23', text)).toEqual(mentions)
})

test.each([
  ['They meet on the first Thursday of every month.', 'the first Thursday of every month = P1M'],
  ['They meet every first Thursday of the month.', 'every first Thursday of the month = P1M'],
  ['They meet on the first Thursday of the month.', 'the first Thursday of the month = P1M'],
  ['They met on the first Thursday of the month.', 'the first Thursday of the month = 2025-09-04'],
  ['They meet every other Thursday.', 'every other Thursday = P2W'],
  ['They met on the second Tuesday in May 2024.', 'the second Tuesday in May 2024 = 2024-05-14'],
  ['They met on the last Sunday of May.', 'the last Sunday of May = 2025-05-25'],
  ['They met on the first Monday of the year.', 'the first Monday of the year = 2025-01-06'],
  ['It falls on the first Sunday of Advent.', 'Sunday = XXXX-WXX-7'],
  ['It is held on the first Thursday in May.', 'the first Thursday in May = XXXX-05'],
])('a weekday by its number: %s', (text, mention) => {
  expect(read('2025-09-23', text)).toEqual([mention])
})

test('a weekday behind another has the tense of that one', () => {
  const text = 'The quiz is on Friday and the talk on Sunday.'
  expect(read('2025-01-14', text)).toEqual(['Friday = 2025-01-17', 'Sunday = 2025-01-19'])
})

test.each([
  ['It will run from Friday 16 to Sunday 18 May 2025.', 'Friday 16 to Sunday 18 May 2025 = 2025-05-16/2025-05-18'],
  ['It will run from Fri 16 to Sun 18 May.', 'Fri 16 to Sun 18 May = 2025-05-16/2025-05-18'],
  ['It will run on Friday 16 and Saturday 17 May.', 'Friday 16 and Saturday 17 May = 2025-05-16/2025-05-17'],
])('the days of an event: %s', (text, mention) => {
  expect(read('2025-01-14', text)).toEqual([mention])
})

const EVENT = 'The fair will be held from Friday 16 to Sunday 18 May 2025.'

test.each([
  [`${EVENT} Doors open at 4 pm on Friday.`, '4 pm on Friday = 2025-05-16T16:00'],
  [`${EVENT}\n\nThe Friday night quiz is hosted by Ida.`, 'Friday night = 2025-05-16TNI'],
  [`${EVENT}\n\nSales start on Saturday 1 February. Sole will talk on Saturday.`, 'Saturday = 2025-05-17'],
  [`${EVENT}\n\nWe need bakers on Sunday.`, 'Sunday = 2025-05-18'],
  [`${EVENT}\n\nHe paints over the weekend.`, 'the weekend = 2025-W20-WE'],
  ['It runs from Friday, May 30 to Sunday, June 1, 2025. It opens on Saturday.', 'Saturday = 2025-05-31'],
  ['The fair is on Saturday 17 May. Doors open at noon on Saturday.', 'noon on Saturday = 2025-05-17T12:00'],
  [`${EVENT} Tickets go on sale on Wednesday.`, 'Wednesday = 2025-01-15'],
  [`${EVENT} The mayor signed for it on Friday.`, 'Friday = 2025-01-10'],
])('weekdays behind are those of the event, unless they tell what was: %s', (text, mention) => {
  expect(read('2025-01-14', text).at(-1)).toBe(mention)
})
