// Dates: mentions with exact offsets and TIMEX3 values, table by table.
import { describe, expect, test } from 'vitest'
import { dateRange, dates, parseDay } from '../../src/language/index.ts'

/** A Thursday. */
const PUBLISHED = '2017-05-11'

/** Mentions as "text = value". */
const read = (text: string, date: string | undefined = PUBLISHED) =>
  dates(text, date === undefined ? {} : { date }).map(({ text, value }) => `${text} = ${value}`)

test('a full date is found where it stands', () => {
  const text = 'The bridge was opened on 11 May 2017 by the mayor.'
  expect(dates(text)).toEqual([{ start: 25, end: 36, text: '11 May 2017', kind: 'date', value: '2017-05-11' }])
})

test.each([
  ['You may march in the Sun, and sat on it.'],
  ['May we march? May is a nurse. The Sun said so. Theresa May left.'],
  ['Mr. March won at 2.50 a share, 3/4 of the vote, by 6-2.'],
  ['About 1500 people and $2000 in room 1984 and flight 2012.'],
  ['The foreign minister, Jan Kavan, spoke second.'],
  ['She is 37 years old, and her 50-year-old brother fell.'],
  ['Prices fall in a spring of water.'],
  ['High noon came.'],
  ['He reads USA Today and the Cape Monthly.'],
  ['About three-quarters of them drove 1500 kilometres.'],
  ['The two constructor days ended.'],
  ['One night the mill burned down.'],
  ['The spring fair drew crowds.'],
])('no date: %s', (text) => {
  expect(read(text)).toEqual([])
})

test.each([
  ['It opened on Thursday, April 6, 2017.', 'Thursday, April 6, 2017 = 2017-04-06'],
  ['It opened on the 6th of April 2017.', 'the 6th of April 2017 = 2017-04-06'],
  ['It opened on 5/11/2017.', '5/11/2017 = 2017-05-11'],
  ['It opened on 13.5.2017.', '13.5.2017 = 2017-05-13'],
  ['It opened on 2017-05-11.', '2017-05-11 = 2017-05-11'],
  ['The attacks of 9/11 changed it.', '9/11 = 2001-09-11'],
  ['It was founded in May 1946.', 'May 1946 = 1946-05'],
  ['It was founded in 1946.', '1946 = 1946'],
  ['It was taken in 1066.', '1066 = 1066'],
  ['Caesar died in 44 BC.', '44 BC = BC0044'],
  ['It closed in nineteen ninety-six.', 'nineteen ninety-six = 1996'],
  ['He sang in the 1980s.', 'the 1980s = 198'],
  ["He sang in the '80s.", "the '80s = 198"],
  ['He sang in the nineties.', 'the nineties = 199'],
  ['A 19th-century house stood there.', '19th-century = 18'],
  ['Sales rose in the third quarter of 1990.', 'the third quarter of 1990 = 1990-Q3'],
  ['Sales rose in Q3 2016.', 'Q3 2016 = 2016-Q3'],
  ['Sales rose in the first quarter.', 'the first quarter = 2017-Q1'],
  ['Sales rose in the first half of 2016.', 'the first half of 2016 = 2016-H1'],
  ['It was in the summer of 1998.', 'the summer of 1998 = 1998-SU'],
  ['It was in the spring of 834.', 'the spring of 834 = 0834-SP'],
  ['It was in the summer of 120 people.', 'the summer = 2017-SU'],
  ['In the spring they came.', 'the spring = 2017-SP'],
  ['It was last fall.', 'last fall = 2016-FA'],
  ['It should end by the end of the year.', 'the end of the year = 2017'],
  ['It ended last week.', 'last week = 2017-W18'],
  ['It ended last month.', 'last month = 2017-04'],
  ['It ended last October.', 'last October = 2016-10'],
  ['It ended early last year.', 'early last year = 2016'],
  ['They met yesterday.', 'yesterday = 2017-05-10'],
  ['They met two weeks ago.', 'two weeks ago = 2017-W17'],
  ['They met ten days ago.', 'ten days ago = 2017-05-01'],
  ['They met several years ago.', 'several years ago = PAST_REF'],
  ['It burned on Wednesday night.', 'Wednesday night = 2017-05-10TNI'],
  ['It burned at 10 p.m. Wednesday.', '10 p.m. Wednesday = 2017-05-10T22:00'],
  ['It burned on May 6 at 10:35 a.m.', 'May 6 at 10:35 a.m. = 2017-05-06T10:35'],
  ['It burned on June 3-5, 2012.', 'June 3-5, 2012 = 2012-06-03/2012-06-05'],
  ['It burned on 3 and 4 June 2012.', '3 and 4 June 2012 = 2012-06-03/2012-06-04'],
  ['It burned on 3, 4 and 5 June.', '3, 4 and 5 June = 2017-06-03/2017-06-05'],
  ['It burned on June 3 and 4.', 'June 3 and 4 = 2017-06-03/2017-06-04'],
  ['It burned on 3 and 17 June.', '3 and 17 June = 2017-06-03'],
  ['On June 3 and 4 barns burned.', 'June 3 = 2017-06-03'],
  ['They won in the 2011-12 season.', '2011-12 = 2011/2012'],
  ['It lasted five years.', 'five years = P5Y'],
  ['It lasted 5 1/2 hours.', '5 1/2 hours = PT5H30M'],
  ['It fell for the last twenty-four hours.', 'the last twenty-four hours = PT24H'],
  ['It fell to a four-year low.', 'four-year = P4Y'],
  ['They meet every Monday.', 'every Monday = XXXX-WXX-1'],
  ['He is on call every night.', 'every night = P1D'],
  ['They stayed three nights.', 'three nights = P3D'],
  ['They meet each month.', 'each month = P1M'],
  ['It is now open.', 'now = PRESENT_REF'],
  ['It reopened recently.', 'recently = PAST_REF'],
  ['Nobody knows the future.', 'the future = FUTURE_REF'],
  ['He ruled in the 10th and 11th centuries.', 'the 10th and 11th centuries = 09/10'],
  ['It was in the winter of 1973–74.', 'the winter of 1973–74 = 1973/1974'],
  ['It was adopted about 1820.', 'about 1820 = 1820'],
  ['It was adopted by an 1875 vote.', '1875 = 1875'],
  ['It was formed by 800 CE.', '800 CE = 0800'],
  ['They meet on Wednesdays.', 'Wednesdays = XXXX-WXX-3'],
  ['It burned late on Thursday.', 'late on Thursday = 2017-05-11'],
  ['It burned at 6.10am.', '6.10am = XXXX-XX-XXT06:10'],
  ['It was to last 10 to 15 minutes.', '10 to 15 minutes = PT10M'],
  ['It took an hour and a half.', 'an hour and a half = PT1H30M'],
  ['They met on Christmas Eve.', 'Christmas Eve = 2016-12-24'],
  ['They met last Thanksgiving.', 'last Thanksgiving = 2016-11-24'],
])('%s', (text, mention) => {
  expect(read(text)).toEqual([mention])
})

describe('a weekday', () => {
  test.each([
    ['behind a past verb is the last such day', 'They met on Friday.', 'Friday = 2017-05-05'],
    ['behind a future verb is the next one', 'They will meet on Friday.', 'Friday = 2017-05-12'],
    ['behind "scheduled" is the next one', 'A vote is scheduled for Friday.', 'Friday = 2017-05-12'],
    ['of publication is that very day', 'They met on Thursday.', 'Thursday = 2017-05-11'],
    ['of publication with "last" is a week before', 'They met last Thursday.', 'last Thursday = 2017-05-04'],
    ['behind "the following" is the next one', 'They met the following Tuesday.', 'following Tuesday = 2017-05-16'],
    ['behind "following" alone is told of', "They met following Tuesday's vote.", 'Tuesday = 2017-05-09'],
  ])('%s', (_, text, mention) => {
    expect(read(text)).toEqual([mention])
  })

  test.each([
    ['They met on Thursday.', 'Thursday = XXXX-WXX-4'],
    ['They met in July.', 'July = XXXX-07'],
    ['They met on July 4.', 'July 4 = XXXX-07-04'],
    ['They met yesterday.', 'yesterday = XXXX-XX-XX'],
    ['They met last week.', 'last week = XXXX-WXX'],
  ])('stays open without a date of publication: %s', (text, mention) => {
    expect(dates(text).map(({ text, value }) => `${text} = ${value}`)).toEqual([mention])
  })
})

test('the year of a range counts for both its ends', () => {
  expect(read('It stood between May and July 2016.')).toEqual(['May = 2016-05', 'July 2016 = 2016-07'])
})

test('"three days earlier" hangs on the event before it', () => {
  const [, earlier] = dates('The fire broke out on 3 March 2015. Three days earlier the alarm had failed.', {
    date: PUBLISHED,
  })
  expect(earlier).toMatchObject({ text: 'Three days earlier', value: '2015-02-28', anchor: '2015-03-03' })
})

test('"a year earlier" in a report on a quarter is that quarter of the year before', () => {
  const text = 'Profit rose 5% in the first quarter of 2017, from $3 million a year earlier.'
  expect(read(text)).toEqual(['the first quarter of 2017 = 2017-Q1', 'a year earlier = 2016-Q1'])
})

describe('without a date of publication', () => {
  test.each([
    ['The war began in 1992. In October he left.', 'October = 1992-10'],
    ['In 2017 the firm was sold. On March 7 he left.', 'March 7 = 2017-03-07'],
    ['Timeline 1992\n\n1992: The war began. In October he left.', 'October = 1992-10'],
    ['The festival opens on 4 May 2024. On 6 May the parade sets off.', '6 May = 2024-05-06'],
  ])('an old story keeps the year that it named: %s', (text, mention) => {
    expect(dates(text).map(({ text, value }) => `${text} = ${value}`)).toContain(mention)
  })

  test.each([
    ['The museum opened in 2017 with 3 rooms. By last year it had 9.\n\n- March 7: tour', 'March 7 = XXXX-03-07'],
    ['It was sold in 2017. The vote comes on June 3.', 'June 3 = XXXX-06-03'],
    ['The company was founded in 2011.\n\nA decision is due on May 20.', 'May 20 = XXXX-05-20'],
    ['Founded in 2011, the firm said on May 20 that it was sold.', 'May 20 = XXXX-05-20'],
    ['He lost the 2020 election. She was arrested on July 2.', 'July 2 = XXXX-07-02'],
    ['It was the first such fall since 2008. It rose in July.', 'July = XXXX-07'],
    ['The goals are set to be met in 2040. The firm was fined in July.', 'July = XXXX-07'],
  ])('a year of something else dates nothing: %s', (text, mention) => {
    expect(dates(text).map(({ text, value }) => `${text} = ${value}`)).toContain(mention)
  })
})

test.each([
  ['2017-05-11', '2017-05-11', '2017-05-11'],
  ['2017-05-11TNI', '2017-05-11', '2017-05-11'],
  ['2016-02', '2016-02-01', '2016-02-29'],
  ['2016', '2016-01-01', '2016-12-31'],
  ['198', '1980-01-01', '1989-12-31'],
  ['19', '1900-01-01', '1999-12-31'],
  ['1989-Q3', '1989-07-01', '1989-09-30'],
  ['1990-H1', '1990-01-01', '1990-06-30'],
  ['1998-W12', '1998-03-16', '1998-03-22'],
  ['1990-W32-WE', '1990-08-11', '1990-08-12'],
  ['1998-WI', '1998-12-01', '1999-02-28'],
  ['2012-06-03/2012-06-05', '2012-06-03', '2012-06-05'],
])('%s goes from %s to %s', (value, start, end) => {
  expect(dateRange(value)).toEqual({ start, end })
})

test.each(['P3D', 'PRESENT_REF', 'XXXX-07', 'XXXX-WXX-4', '2017-02-30', ''])('%j spans no days', (value) => {
  expect(dateRange(value)).toBeUndefined()
})

test.each([
  ['2022-05-01', '2022-05-01', '2022-05-01'],
  ['2022-05', '2022-05-01', '2022-05-31'],
  ['May 2022', '2022-05-01', '2022-05-31'],
  ['may', '2022-05-01', '2022-05-31'],
  ['sept 3', '2021-09-03', '2021-09-03'],
  [' last week ', '2022-06-06', '2022-06-12'],
  ['3 days ago', '2022-06-12', '2022-06-12'],
  ['yesterday', '2022-06-14', '2022-06-14'],
  ['2017', '2017-01-01', '2017-12-31'],
])('typed on 15 June 2022, %j is %s to %s', (text, start, end) => {
  expect(parseDay(text, '2022-06-15')).toEqual({ start, end })
})

test.each(['', 'soonish', '2016 and 2017', '31 June 2020', 'five years', 'x'.repeat(1000)])(
  'typed, %j is no day',
  (text) => {
    expect(parseDay(text, '2022-06-15')).toBeUndefined()
  },
)
