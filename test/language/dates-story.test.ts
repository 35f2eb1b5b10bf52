// Dates that are counted from the date just told, and words that look like dates and name none of their own.
import { expect, test } from 'vitest'
import { dates } from '../../src/language/index.ts'

/** Mentions as "text = value", read in an article of a Tuesday. */
const read = (text: string) => dates(text, { date: '2025-09-23' }).map(({ text, value }) => `${text} = ${value}`)

test.each([
  ['A crack was found last Thursday. A second team saw it the following day.', 'the following day = 2025-09-19'],
  ['She was held last Tuesday and was in court the following day.', 'the following day = 2025-09-17'],
  ['She was held last Tuesday. The next morning she was freed.', 'The next morning = 2025-09-17TMO'],
  ['She was held last Tuesday. Two days later she left.', 'Two days later = 2025-09-18'],
  ['He flew on 4 May. The following day he met the pope.', 'The following day = 2025-05-05'],
  ['“He flew on 4 May.” The following day he met the pope.', 'The following day = 2025-05-05'],
  ['He flew on 4 May. Next day he met the pope.', 'Next day = 2025-05-05'],
  ['They met on 4 May. The following week they parted.', 'The following week = 2025-W19'],
  ['They met on 4 May. The next month they parted.', 'The next month = 2025-06'],
  ['They met on 4 May. They had parted the previous day.', 'the previous day = 2025-05-03'],
  ['Sales were 2.3 million in 2022, from 1.7 million in the previous year.', 'the previous year = 2021'],
  ['He said on Monday that he would resign the next day.', 'the next day = 2025-09-23'],
  ['It opens on 5 January, or at post offices from the following Monday.', 'following Monday = 2026-01-12'],
  ['They met on 4 May. They will meet again next month.', 'next month = 2025-10'],
  ['It was built in 1930 and burned down the following May.', 'following May = 1931-05'],
  ['The mill was robbed in 1931 and the loot was found three years afterwards.', 'three years afterwards = 1934'],
  ['He left in 1931. Two years after that she sold it.', 'Two years after that = 1933'],
  ['The guild closed on 4 May. A week before that it had met.', 'A week before that = 2025-W17'],
  ['It was sold in 1931. The year after that, it burned.', 'The year after that = 1932'],
  ['The tower opened on 3 June 1931. Its builder had drowned the previous winter.', 'the previous winter = 1930-WI'],
  ['In the autumn of 1931 he sold it. She moved in the next spring.', 'the next spring = 1932-SP'],
  ['He was born in 1931 and walked the following summer.', 'the following summer = 1932-SU'],
  ['It was found on 3 February 1931. It had been lost the previous winter.', 'the previous winter = 1929-WI'],
  ['It was built in 1931. They will repaint it next spring.', 'next spring = 2026-SP'],
  ['They will meet the next spring.', 'next spring = 2026-SP'],
  ['It lasted from 4 to 6 May. The following day it rained.', 'The following day = 2025-05-07'],
  ['He was shot on 4 May, as they said on Friday. He died the following day.', 'the following day = 2025-05-05'],
])('%s', (text, mention) => {
  expect(read(text).at(-1)).toBe(mention)
})

test.each([
  ['They met on 4 May. It rained. It snowed. He left the following day.', 'the following day = XXXX-XX-XX'],
  ['They lost in 1974. The goal that night was cheered.', 'that night = XXXX-XX-XXTNI'],
  ['They lost in 1974. He left the next morning.', 'the next morning = XXXX-XX-XXTMO'],
  ['It was found in 1826. A rival had found it three weeks earlier.', 'three weeks earlier = XXXX-WXX'],
])('what was told too far away, or too coarsely, gives no day: %s', (text, mention) => {
  expect(read(text).at(-1)).toBe(mention)
})

test.each([
  ['It was in 1972, the year it admitted its first students.', ['1972 = 1972']],
  ['It was in 1972, the year Oslo voted.', ['1972 = 1972']],
  ['She read proofs until the week before her death.', []],
  ['Lessons will begin 30 minutes later.', ['30 minutes = PT30M']],
  ['They lost in 1974. That day the sun shone.', ['1974 = 1974']],
  ['She won it on the last day of the race.', []],
  ['He was ill in the last week of May.', ['May = 2025-05']],
  ['They spoke last week of a merger.', ['last week = 2025-W38']],
  ['She left two days before that match.', ['two days = P2D']],
  ['By the middle of the week she will be back.', ['the middle of the week = 2025-W39']],
])('what names no date of its own is none: %s', (text, mentions) => {
  expect(read(text)).toEqual(mentions)
})

test('a text without a date of publication goes on with its story', () => {
  const text = 'On October 16, 1973, prices rose. The following day, ministers agreed to it. On October 19 it was over.'
  expect(dates(text).map(({ value }) => value)).toEqual(['1973-10-16', '1973-10-17', '1973-10-19'])
})
