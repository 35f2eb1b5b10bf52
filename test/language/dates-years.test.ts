// Years of three digits, and years that a sign or their place in a list gives away.
import { expect, test } from 'vitest'
import { dateRange, dates } from '../../src/language/index.ts'

const read = (text: string) => dates(text, { date: '2024-08-06' }).map(({ text, value }) => `${text} = ${value}`)

test.each([
  ['They sailed up the river in 867 and burned the monastery.', '867 = 0867'],
  ['He abolished serfdom in 604.', '604 = 0604'],
  ['He was crowned in 800.', '800 = 0800'],
  ['In 980 the castle fell.', '980 = 0980'],
  ['In 980 King Edgar died.', '980 = 0980'],
  ['In 911 Rollo agreed to it.', '911 = 0911'],
  ['It was a town until 867.', '867 = 0867'],
  ['By 867, the town was lost.', '867 = 0867'],
  ['It was founded in the year 312.', 'the year 312 = 0312'],
  ['It fell on 4 May 910.', '4 May 910 = 0910-05-04'],
  ['It fell on May 4, 910.', 'May 4, 910 = 0910-05-04'],
  ['It was built c. 904 by monks.', '904 = 0904'],
  ['A fort of AD 121 stood there.', 'AD 121 = 0121'],
  ['It was built in A.D. 604 by monks.', '604 = 0604'],
  ['The poet (d. 1043) was a monk.', '1043 = 1043'],
  ['The treaty of Sainte-Orme of 912 was kept by him.', '912 = 0912'],
  ['It was founded by the treaty of Osk of 912 between Ulf and Gorm.', '912 = 0912'],
  ['The Synod of Dorn of 664, which he led, chose the day.', '664 = 0664'],
  ['It burned in the great fire of 904.', '904 = 0904'],
  ['It was opened in two thousand and three by the queen.', 'two thousand and three = 2003'],
  ['She was born in two thousand.', 'two thousand = 2000'],
  ['He came in nineteen ninety-six.', 'nineteen ninety-six = 1996'],
  ['The flood of 1948 of the lower Mere drowned it.', '1948 = 1948'],
  ['1043 – The Great Fire', '1043 = 1043'],
  ['910 – The Great Fire destroys Castle Vael.', '910 = 0910'],
  ['- 910: The Great Fire destroys Castle Vael.', '910 = 0910'],
])('%s', (text, mention) => {
  expect(read(text)).toEqual([mention])
})

test.each([
  ['It was built between 731 and 740.'],
  ['The abbot (731–740) built it.'],
  ['The abbot (c. 731–740) built it.'],
  ['He reigned from 731 to 740.'],
])('both ends of a range are years: %s', (text) => {
  expect(read(text)).toEqual(['731 = 0731', '740 = 0740'])
})

test.each([
  ['It happened in 300 cases, in 250 metres of water, and in 500 of them.'],
  ['They won by 120 votes, and in 911 calls.'],
  ['Trailing by 213, they lost (104-113).'],
  ['It rose to 404, and from 361 to 404.'],
  ['It is one in 500.'],
  ['It was seen in 120 to 150 cases, and in 304, 305 and 311 others.'],
  ['In 120 American cities they met.'],
  ['It costs between 300 and 350.'],
  ['He hit .239 in 134 at-bats.'],
  ['They murdered two thousand of the latter.'],
  ['They murdered 2000 of the latter, and 1950 of them fled.'],
  ['The earl led nineteen hundred sailors to Osk.'],
  ['In two thousand cases it failed.'],
  ['A fleet of 912 left Osk, and an army of Danes of 300.'],
  ['A council of 120 met, and a siege of 240 nobles followed.'],
  ['The king of Osk of 912 men made peace.'],
  ['They complained about one ad for it.'],
  ['404 – Page not found'],
  ['Room 867 is on page 731.'],
])('no date: %s', (text) => {
  expect(read(text)).toEqual([])
})

test('an entry of a list is of its year, whatever the line before it ends with', () => {
  expect(read('Events of the town.\n1043 – A fire.\n1925: A flood.')).toEqual(['1043 = 1043', '1925 = 1925'])
})

test('a year of three digits goes from its first day to its last', () => {
  expect(dateRange('0867')).toEqual({ start: '0867-01-01', end: '0867-12-31' })
})
