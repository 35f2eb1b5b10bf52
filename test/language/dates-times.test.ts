// Times of day and their days; days of every week and year, which have no place in the calendar.
import { expect, test } from 'vitest'
import { dates } from '../../src/language/index.ts'

/** Mentions as "text = value", read in an article of a Thursday. */
const read = (text: string) => dates(text, { date: '2017-05-11' }).map(({ text, value }) => `${text} = ${value}`)

test.each([
  ['The tour begins at half past three on Monday.', ['half past three on Monday = 2017-05-15T03:30']],
  ['They met at half past four in the afternoon.', ['half past four in the afternoon = XXXX-XX-XXT16:30']],
  ['The gates close at a quarter to nine.', ['a quarter to nine = XXXX-XX-XXT08:45']],
  ['The bus left at ten past six.', ['ten past six = XXXX-XX-XXT06:10']],
  ['The bus left at twenty minutes to five.', ['twenty minutes to five = XXXX-XX-XXT04:40']],
  ['The race starts at noon.', ['noon = XXXX-XX-XXT12:00']],
  ['The kitchen works from noon to midnight.', ['noon = XXXX-XX-XXT12:00', 'midnight = XXXX-XX-XXT24:00']],
  [
    'Saturday, 3 June 2017, 11 am to midnight',
    ['Saturday, 3 June 2017, 11 am = 2017-06-03T11:00', 'midnight = 2017-06-03T24:00'],
  ],
  ['Two past champions lost three to nine.', []],
  ['The midnight sun drew crowds.', []],
])('a time in words: %s', (text, mentions) => {
  expect(read(text)).toEqual(mentions)
})

test.each([
  ['The talk starts at 11 am on Saturday.', '11 am on Saturday = 2017-05-13T11:00'],
  ['On Monday the jury met at 8 pm.', '8 pm = 2017-05-08T20:00'],
  ['The barn burned at 10 pm in the harbour on Monday.', '10 pm = 2017-05-08T22:00'],
  ['It lasted from 6 pm to 8 pm on Monday.', '6 pm = 2017-05-08T18:00'],
  ['It struck at 10:35 a.m. (0735 GMT) Monday.', '10:35 a.m. = 2017-05-08T10:35'],
])('a time has the day of its sentence: %s', (text, mention) => {
  expect(read(text)).toContain(mention)
})

test.each([
  ['The fair is on 12 July. The jury closed the sitting at 9 pm.', '9 pm = XXXX-XX-XXT21:00'],
  ['Lights go out at 11 pm.', '11 pm = XXXX-XX-XXT23:00'],
  ['Lights go out at 11 pm, on Fridays at midnight.', '11 pm = XXXX-XX-XXT23:00'],
  ['13:10 Schools will stay closed on Monday.', '13:10 = XXXX-XX-XXT13:10'],
  ['- Tea at 5 pm\nSunday', '5 pm = XXXX-XX-XXT17:00'],
  ['- Cake\n- 5 pm\nSunday', 'Sunday = 2017-05-07'],
])('but not that of another sentence or line: %s', (text, mention) => {
  expect(read(text)).toContain(mention)
})

test.each([
  ['The band rehearses every Tuesday at 8 pm.', ['every Tuesday at 8 pm = XXXX-WXX-2T20:00']],
  ['The band rehearses at 8 pm on Tuesdays.', ['8 pm on Tuesdays = XXXX-WXX-2T20:00']],
  ['Sunday: 1 pm to 4 pm', ['Sunday = XXXX-WXX-7', '1 pm = XXXX-WXX-7T13:00', '4 pm = XXXX-WXX-7T16:00']],
  ['Saturday and Sunday: closed', ['Saturday = XXXX-WXX-6', 'Sunday = XXXX-WXX-7']],
  ['The shop is open Monday to Friday.', ['Monday to Friday = XXXX-WXX-1/XXXX-WXX-5']],
  ['We mail it every Monday through Friday.', ['every Monday through Friday = XXXX-WXX-1/XXXX-WXX-5']],
  ['Mon-Fri: 9 am', ['Mon-Fri = XXXX-WXX-1/XXXX-WXX-5', '9 am = XXXX-XX-XXT09:00']],
  ['The fair is on 25 June. We need two bakers on Sunday.', ['25 June = 2017-06-25', 'Sunday = XXXX-WXX-7']],
  ['The choir usually meets on Monday.', ['Monday = XXXX-WXX-1']],
  ['The board is elected at the general meeting in October.', ['October = XXXX-10']],
  ['The feast is held on 4 March.', ['4 March = XXXX-03-04']],
])('what recurs has no day of the calendar: %s', (text, mentions) => {
  expect(read(text)).toEqual(mentions)
})

test.each([
  ['They stayed from Monday to Wednesday.', ['Monday = 2017-05-08', 'Wednesday = 2017-05-10']],
  ['The road will be closed from Monday to Friday.', ['Monday = 2017-05-15', 'Friday = 2017-05-19']],
  ['The feast was held in October.', ['October = 2016-10']],
  ['Whoever has not paid by the end of October loses the vote.', ['the end of October = 2017-10']],
])('what was once, or will be, has: %s', (text, mentions) => {
  expect(read(text)).toEqual(mentions)
})
